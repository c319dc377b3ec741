import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import clientsupport.encryption.models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0025_told_of_duties"),
        ("intake", "0013_appointments"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Handover",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("from_reference", models.CharField(max_length=20, verbose_name="kenmerk")),
                ("from_number", models.PositiveIntegerField(verbose_name="volgnummer")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "voorgesteld"),
                            ("accepted", "overgenomen"),
                            ("done", "klaar"),
                            ("refused", "niet overgenomen"),
                            ("revoked", "ingetrokken"),
                            ("expired", "verlopen"),
                        ],
                        default="proposed",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                (
                    "shared",
                    models.CharField(
                        choices=[
                            ("facts", "gegevens en dagen, zonder notities"),
                            ("everything", "alles, met notities"),
                        ],
                        max_length=10,
                        verbose_name="wat gaat mee",
                    ),
                ),
                (
                    "consent_on",
                    models.DateField(blank=True, null=True, verbose_name="de cliënt zei ja op"),
                ),
                ("consent_wording", models.PositiveSmallIntegerField(editable=False, null=True)),
                (
                    "reason",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="waarom"
                    ),
                ),
                (
                    "refusal",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("no_room", "er is nu geen plek"),
                            ("not_our_work", "dit hoort niet bij ons werk"),
                            ("conflict", "er is een belangenconflict"),
                            ("wrong_address", "het is de verkeerde persoon of streek"),
                            ("other", "iets anders"),
                        ],
                        max_length=20,
                        verbose_name="waarom niet",
                    ),
                ),
                (
                    "taken_back",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("mistake", "het was een vergissing"),
                            ("consent", "de cliënt wil het toch niet"),
                        ],
                        max_length=10,
                        verbose_name="waarom ingetrokken",
                    ),
                ),
                (
                    "proposed_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="voorgesteld op"
                    ),
                ),
                ("expires_on", models.DateField(verbose_name="geldig tot en met")),
                (
                    "answered_on",
                    models.DateField(blank=True, null=True, verbose_name="antwoord op"),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="voorbij sinds")),
                (
                    "moved_notes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.UUIDField(), default=list, editable=False, size=None
                    ),
                ),
                (
                    "answered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="handovers",
                        to="intake.case",
                    ),
                ),
                (
                    "from_provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                        verbose_name="van",
                    ),
                ),
                (
                    "from_supporter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "kept_words",
                    models.OneToOneField(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="intake.casenote",
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "to_provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                        verbose_name="naar",
                    ),
                ),
                (
                    "to_supporter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="aan",
                    ),
                ),
            ],
            options={
                "verbose_name": "overdracht",
                "verbose_name_plural": "overdrachten",
                "ordering": ["-proposed_on", "uuid"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "proposed")),
                        fields=["to_provider", "case"],
                        name="handover_asked",
                    ),
                    models.Index(fields=["from_provider", "-proposed_on"], name="handover_from"),
                    models.Index(fields=["to_provider", "-proposed_on"], name="handover_to"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "proposed")),
                        fields=("case",),
                        name="handover_one_proposed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("from_provider", models.F("to_provider")),
                            ("consent_on__isnull", False),
                            _connector="OR",
                        ),
                        name="handover_with_consent",
                    ),
                ],
            },
        ),
    ]
