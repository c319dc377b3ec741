import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0025_told_of_duties"),
        ("intake", "0014_handovers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name="deletion",
            name="reason",
            field=models.CharField(
                choices=[
                    ("resident", "de inwoner wilde het"),
                    ("expired", "de bewaartijd is om"),
                    ("mistake", "per vergissing ingevoerd, door 2 mensen bekeken"),
                    ("client", "de cliënt wilde het, door 2 mensen bekeken"),
                    ("alone", "door iemand die alleen werkt, na de wachttijd"),
                    ("undone", "ingelezen uit een bestand, en teruggedraaid"),
                    ("replayed", "was al gewist voor het terugzetten van een back-up"),
                ],
                max_length=20,
                verbose_name="waarom",
            ),
        ),
        migrations.CreateModel(
            name="CaseErasure",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("mistake", "de zaak is per vergissing ingevoerd"),
                            ("double", "de zaak staat er dubbel in"),
                            ("client", "de cliënt wil dat de zaak gewist wordt"),
                        ],
                        max_length=10,
                        verbose_name="waarom",
                    ),
                ),
                (
                    "proposed_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="gevraagd op"
                    ),
                ),
                (
                    "is_alone",
                    models.BooleanField(default=False, verbose_name="er werkt niemand anders"),
                ),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="erasure",
                        to="intake.case",
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
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
                    ),
                ),
            ],
            options={
                "verbose_name": "wisvoorstel",
                "verbose_name_plural": "wisvoorstellen",
                "ordering": ["proposed_on", "uuid"],
            },
        ),
        migrations.CreateModel(
            name="CaseGlass",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reason", models.CharField(max_length=300, verbose_name="waarom")),
                ("until", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="broken_glass",
                        to="intake.case",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CasePolicy",
            fields=[
                (
                    "provider",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="case_policy",
                        serialize=False,
                        to="directory.provider",
                    ),
                ),
                (
                    "months",
                    models.PositiveSmallIntegerField(
                        default=6, verbose_name="maanden na afsluiten"
                    ),
                ),
            ],
            options={
                "verbose_name": "bewaartermijn van zaken",
                "verbose_name_plural": "bewaartermijnen van zaken",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("months__in", (3, 6, 12, 24, 60, 180))),
                        name="casepolicy_months",
                    )
                ],
            },
        ),
    ]
