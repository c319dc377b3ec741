import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import clientsupport.encryption.models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0027_appointment_hours"),
        ("intake", "0018_appointments_of_cases"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ReportFile",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("data_key", clientsupport.encryption.models.DataKeyField(editable=False)),
                (
                    "asked_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        verbose_name="gevraagd op",
                    ),
                ),
                ("period", models.CharField(max_length=7, verbose_name="tijd")),
                ("edition", models.CharField(max_length=10, verbose_name="versie")),
                ("kind", models.CharField(max_length=3, verbose_name="soort bestand")),
                ("language", models.CharField(max_length=10, verbose_name="taal")),
                (
                    "content",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="bestand"
                    ),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="gevraagd door",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.provider",
                        verbose_name="aanbieder",
                    ),
                ),
            ],
            options={
                "verbose_name": "bestand met een verslag",
                "verbose_name_plural": "bestanden met een verslag",
                "ordering": ["-asked_at"],
            },
        ),
    ]
