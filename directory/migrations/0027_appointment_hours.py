import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

from clientsupport.stamp import stamped


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0026_imported_row_draft"),
    ]

    operations = [
        migrations.CreateModel(
            name="AppointmentHours",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("phone", "aan de telefoon"),
                            ("walk_in", "op een vaste plek"),
                            ("home", "thuis"),
                            ("video", "met beeldbellen"),
                        ],
                        max_length=10,
                        verbose_name="hoe",
                    ),
                ),
                (
                    "weekday",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "maandag"),
                            (2, "dinsdag"),
                            (3, "woensdag"),
                            (4, "donderdag"),
                            (5, "vrijdag"),
                            (6, "zaterdag"),
                            (7, "zondag"),
                        ],
                        verbose_name="dag",
                    ),
                ),
                ("opens", models.TimeField(verbose_name="van")),
                ("closes", models.TimeField(verbose_name="tot")),
                (
                    "minutes",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(5),
                            django.core.validators.MaxValueValidator(480),
                        ],
                        verbose_name="minuten per afspraak",
                    ),
                ),
                (
                    "pause",
                    models.PositiveSmallIntegerField(
                        default=0,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(480),
                        ],
                        verbose_name="minuten pauze ertussen",
                    ),
                ),
                (
                    "places",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(20),
                        ],
                        verbose_name="afspraken tegelijk",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="geldt vanaf")),
                (
                    "valid_until",
                    models.DateField(blank=True, null=True, verbose_name="geldt tot en met"),
                ),
                (
                    "ahead_days",
                    models.PositiveSmallIntegerField(
                        default=28,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(60),
                        ],
                        verbose_name="dagen vooruit",
                    ),
                ),
                (
                    "notice_hours",
                    models.PositiveSmallIntegerField(
                        default=24,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(336),
                        ],
                        verbose_name="uren van tevoren",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appointment_hours",
                        to="directory.location",
                        verbose_name="locatie",
                    ),
                ),
                (
                    "offer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appointment_hours",
                        to="directory.offer",
                        verbose_name="aanbod",
                    ),
                ),
            ],
            options={
                "verbose_name": "afspraaktijd",
                "verbose_name_plural": "afspraaktijden",
                "ordering": ["weekday", "opens", "kind", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("closes__gt", models.F("opens"))),
                        name="appointmenthours_closes_after_it_opens",
                        violation_error_message="‘Tot’ moet later zijn dan ‘van’.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "walk_in"), ("location__isnull", False)),
                            models.Q(
                                models.Q(("kind", "walk_in"), _negated=True), ("location", None)
                            ),
                            _connector="OR",
                        ),
                        name="appointmenthours_walk_in_has_location",
                        violation_error_message="Bij ‘op een vaste plek’ hoort een locatie; bij de andere niet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from", None),
                            ("valid_until", None),
                            ("valid_until__gte", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="appointmenthours_valid_period_in_order",
                        violation_error_message="De laatste dag ligt vóór de eerste.",
                    ),
                ],
            },
        ),
        stamped("directory_appointmenthours", part="offers"),
    ]
