import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.contrib.postgres.functions import RandomUUID
from django.db import migrations, models

import clientsupport.encryption.models


class Migration(migrations.Migration):
    """What the holder of a request arranges with colleagues, and by what it is found again."""

    dependencies = [
        ("directory", "0019_opening_exceptions_and_nights"),
        ("intake", "0006_lists_in_turn_and_what_was_read"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="message",
            name="listing",
            field=models.SlugField(
                blank=True, db_index=False, max_length=150, verbose_name="kaartje"
            ),
        ),
        migrations.AddField(
            model_name="passing",
            name="reason",
            field=clientsupport.encryption.models.EncryptedTextField(
                editable=False, null=True, verbose_name="waarom"
            ),
        ),
        migrations.AddField(
            model_name="passing",
            name="uuid",
            # Each row its own, also of what is there: by the database, which sees every row.
            field=models.UUIDField(db_default=RandomUUID(), editable=False, unique=True),
        ),
        migrations.AlterField(
            model_name="passing",
            name="uuid",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
        migrations.AlterField(
            model_name="passing",
            name="id",
            field=models.BigAutoField(primary_key=True, serialize=False),
        ),
        migrations.CreateModel(
            name="Label",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=30, verbose_name="label")),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="labels",
                        to="directory.provider",
                    ),
                ),
            ],
            options={
                "verbose_name": "label",
                "verbose_name_plural": "labels",
                "ordering": ["name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Labelling",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "label",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="labellings",
                        to="intake.label",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="labellings",
                        to="intake.helprequest",
                    ),
                ),
            ],
            options={
                "verbose_name": "gelabeld",
                "verbose_name_plural": "gelabeld",
                "ordering": ["label__name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Reminder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("on", models.DateField(verbose_name="op")),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reminders",
                        to="intake.helprequest",
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
                "verbose_name": "herinnering",
                "verbose_name_plural": "herinneringen",
            },
        ),
        migrations.CreateModel(
            name="SecondReader",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "since",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="sinds"),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="readers",
                        to="intake.helprequest",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="tweede lezer",
                    ),
                ),
            ],
            options={
                "verbose_name": "tweede lezer",
                "verbose_name_plural": "tweede lezers",
            },
        ),
        migrations.CreateModel(
            name="Handing",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "proposed_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="voorgesteld op"
                    ),
                ),
                (
                    "is_declined",
                    models.BooleanField(default=False, verbose_name="de collega kan niet"),
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
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="handings",
                        to="intake.helprequest",
                    ),
                ),
                (
                    "to",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="handings",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="aan",
                    ),
                ),
            ],
            options={
                "verbose_name": "overdragen",
                "verbose_name_plural": "overdragen",
                "constraints": [models.UniqueConstraint(fields=("request",), name="handing_one")],
            },
        ),
        migrations.AddConstraint(
            model_name="label",
            constraint=models.UniqueConstraint(fields=("provider", "name"), name="label_once"),
        ),
        migrations.AddConstraint(
            model_name="labelling",
            constraint=models.UniqueConstraint(fields=("request", "label"), name="labelling_once"),
        ),
        migrations.AddConstraint(
            model_name="reminder",
            constraint=models.UniqueConstraint(
                fields=("request", "user"), name="reminder_one_each"
            ),
        ),
        migrations.AddConstraint(
            model_name="secondreader",
            constraint=models.UniqueConstraint(fields=("request",), name="reader_one"),
        ),
    ]
