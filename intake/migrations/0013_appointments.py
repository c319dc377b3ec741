import uuid

import django.contrib.postgres.constraints
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import intake.models.appointment


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0027_appointment_hours"),
        ("intake", "0012_appreciation"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="FeedLeave",
            fields=[
                (
                    "provider",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="directory.provider",
                    ),
                ),
                ("since", models.DateField(default=django.utils.timezone.localdate)),
            ],
        ),
        migrations.CreateModel(
            name="Appointment",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(verbose_name="volgorde")),
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
                ("starts_at", models.DateTimeField(verbose_name="begint")),
                ("ends_at", models.DateTimeField(verbose_name="eindigt")),
                (
                    "is_day_part",
                    models.BooleanField(default=False, verbose_name="alleen een dagdeel"),
                ),
                ("seat", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "moved_from",
                    models.DateTimeField(blank=True, null=True, verbose_name="verplaatst van"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "gevraagd"),
                            ("proposed", "voorgesteld"),
                            ("confirmed", "afgesproken"),
                            ("cancelled", "door de inwoner afgezegd"),
                            ("called_off", "door de organisatie afgezegd"),
                            ("no_show", "niet gekomen"),
                            ("done", "geweest"),
                        ],
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("changes", models.PositiveSmallIntegerField(default=0, editable=False)),
                (
                    "reminded_on",
                    models.DateField(editable=False, null=True, verbose_name="herinnerd op"),
                ),
                (
                    "offer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.offer",
                        verbose_name="aanbod",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.location",
                        verbose_name="locatie",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                        verbose_name="aanbieder",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="appointments",
                        to="intake.helprequest",
                        verbose_name="hulpvraag",
                    ),
                ),
                (
                    "supporter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="met",
                    ),
                ),
            ],
            options={
                "verbose_name": "afspraak",
                "verbose_name_plural": "afspraken",
                "ordering": ["starts_at", "uuid"],
                "indexes": [
                    models.Index(fields=["provider", "starts_at"], name="appointment_agenda"),
                    models.Index(
                        condition=models.Q(("reminded_on", None), ("state", "confirmed")),
                        fields=["starts_at"],
                        name="appointment_to_remind",
                    ),
                ],
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("state__in", ("asked", "proposed", "confirmed"))),
                        expressions=[
                            ("offer", "="),
                            ("seat", "="),
                            (intake.models.appointment.Span("starts_at", "ends_at"), "&&"),
                        ],
                        name="appointment_never_twice",
                    ),
                    models.UniqueConstraint(
                        fields=("request", "number"), name="appointment_number_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                        name="appointment_ends_after_it_starts",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("made_on", models.DateField(default=django.utils.timezone.localdate)),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.provider",
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
                "constraints": [
                    models.UniqueConstraint(fields=("user", "provider"), name="feed_one_each")
                ],
            },
        ),
    ]
