import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import clientsupport.encryption.models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0025_told_of_duties"),
        ("intake", "0015_case_keeping"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="CaseImport",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("data_key", clientsupport.encryption.models.DataKeyField(editable=False)),
                (
                    "read_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        verbose_name="ingelezen op",
                    ),
                ),
                ("language", models.CharField(default="nl", max_length=10, verbose_name="taal")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planning", "wordt gelezen"),
                            ("wrong", "kan niet zo"),
                            ("same", "verandert niets"),
                            ("read", "wacht op een ja"),
                            ("started", "wordt verwerkt"),
                            ("done", "verwerkt"),
                            ("refused", "niet verwerkt"),
                            ("undoing", "wordt ongedaan gemaakt"),
                            ("undone", "ongedaan gemaakt"),
                        ],
                        default="planning",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                (
                    "rows",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="rijen"
                    ),
                ),
                (
                    "found",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="wat de rijen doen"
                    ),
                ),
                (
                    "earlier",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="hoe het was"
                    ),
                ),
                ("seen", models.CharField(blank=True, max_length=64, verbose_name="gezien")),
                ("number", models.PositiveIntegerField(default=0, verbose_name="aantal rijen")),
                ("looked_at", models.PositiveIntegerField(default=0, verbose_name="bekeken rijen")),
                ("new", models.PositiveIntegerField(default=0, verbose_name="nieuw")),
                ("changed", models.PositiveIntegerField(default=0, verbose_name="gewijzigd")),
                ("same", models.PositiveIntegerField(default=0, verbose_name="hetzelfde")),
                ("wrong", models.PositiveIntegerField(default=0, verbose_name="wat er niet klopt")),
                (
                    "started_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="begonnen op"),
                ),
                ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="klaar op")),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.provider",
                        verbose_name="aanbieder",
                    ),
                ),
                (
                    "read_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ingelezen door",
                    ),
                ),
            ],
            options={
                "verbose_name": "ingelezen zaken",
                "verbose_name_plural": "ingelezen zaken",
                "ordering": ["-read_at"],
            },
        ),
    ]
