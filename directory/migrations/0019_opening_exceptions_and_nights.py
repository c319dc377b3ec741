import datetime
from importlib import import_module

import django.db.models.deletion
import django.db.models.expressions
import django.db.models.lookups
from django.db import migrations, models

from clientsupport.stamp import stamped

EARLIER = import_module("directory.migrations.0005_no_overlapping_hours")
DROP_OVERLAP = "ALTER TABLE directory_openinghour DROP CONSTRAINT openinghour_no_overlap"
# The seconds that hours fill in each week of a month, those after midnight on the day that follows:
# see `_parts` in directory/rules/overlap.py. 00:00 at the end is midnight.
SECONDS = """
CREATE FUNCTION openinghour_seconds(weekday int, occurrence int, opens time, closes time)
RETURNS int4multirange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    WITH week AS (
        SELECT generate_series(
            CASE occurrence WHEN 0 THEN 1 WHEN -1 THEN 4 ELSE occurrence END,
            CASE occurrence WHEN 0 THEN 5 WHEN -1 THEN 5 ELSE occurrence END
        ) AS number
    ), later AS (
        SELECT number FROM week
        UNION SELECT least(number + 1, 5) FROM week
        UNION SELECT 1 FROM week WHERE number >= 4
    ), span AS (
        SELECT number * 604800 + (weekday - 1) * 86400 AS day,
               extract(epoch FROM opens)::int AS first,
               CASE WHEN closes > opens THEN extract(epoch FROM closes)::int ELSE 86400 END AS last
          FROM week
        UNION ALL
        SELECT number * 604800 + (weekday % 7) * 86400, 0, extract(epoch FROM closes)::int
          FROM later WHERE closes <= opens AND closes > time '00:00'
    )
    SELECT range_agg(int4range(day + first, day + last)) FROM span
$$
"""
NO_OVERLAP = (
    "ALTER TABLE directory_openinghour ADD CONSTRAINT openinghour_no_overlap EXCLUDE USING gist ("
    "offer_id WITH =, kind WITH =, (coalesce(location_id, 0)) WITH =, "
    "(openinghour_seconds(weekday, occurrence, opens, closes)) WITH &&, "
    "(daterange(valid_from, valid_until, '[]')) WITH &&) "
    "DEFERRABLE INITIALLY DEFERRED"  # two hours may change places in one transaction
)
ONE_THING_AT_A_TIME = [
    "ALTER TABLE directory_openingexception ADD CONSTRAINT openingexception_no_overlap "
    "EXCLUDE USING gist ("
    "(coalesce(offer_id, 0)) WITH =, (coalesce(provider_id, 0)) WITH =, kind WITH =, "
    "(coalesce(location_id, 0)) WITH =, (daterange(first_day, last_day, '[]')) WITH &&, "
    "(int4range(coalesce(extract(epoch FROM opens)::int, 0), "
    "CASE WHEN closes > opens THEN extract(epoch FROM closes)::int ELSE 86400 END)) WITH &&) "
    "DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE directory_openingexception "
    "ADD CONSTRAINT openingexception_location_of_same_offer "
    "FOREIGN KEY (location_id, offer_id) REFERENCES directory_location (id, offer_id) "
    "DEFERRABLE INITIALLY DEFERRED",
]


class Migration(migrations.Migration):
    """Days on which other hours hold, hours on holidays, and hours that go on after midnight."""

    dependencies = [
        ("directory", "0018_everyday_names_topic_words_places_abroad"),
    ]

    operations = [
        migrations.CreateModel(
            name="OpeningException",
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
                        blank=True,
                        choices=[("phone", "bellen"), ("walk_in", "inlopen")],
                        help_text="Leeg: alles.",
                        max_length=10,
                        verbose_name="waarvoor",
                    ),
                ),
                ("first_day", models.DateField(verbose_name="eerste dag")),
                ("last_day", models.DateField(verbose_name="laatste dag")),
                (
                    "opens",
                    models.TimeField(
                        blank=True, help_text="Leeg: dicht.", null=True, verbose_name="van"
                    ),
                ),
                ("closes", models.TimeField(blank=True, null=True, verbose_name="tot")),
            ],
            options={
                "verbose_name": "uitzondering op de openingstijden",
                "verbose_name_plural": "uitzonderingen op de openingstijden",
                "ordering": ["first_day", "kind", "opens", "pk"],
            },
        ),
        migrations.RemoveConstraint(
            model_name="openinghour",
            name="openinghour_closes_after_it_opens",
        ),
        migrations.AddField(
            model_name="openinghour",
            name="on_holidays",
            field=models.BooleanField(default=False, verbose_name="ook op feestdagen"),
        ),
        migrations.AddConstraint(
            model_name="openinghour",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closes__gt", models.F("opens")),
                    ("closes", datetime.time(0, 0)),
                    django.db.models.lookups.GreaterThanOrEqual(
                        django.db.models.expressions.CombinedExpression(
                            models.F("opens"), "-", models.F("closes")
                        ),
                        datetime.timedelta(seconds=43200),
                    ),
                    _connector="OR",
                ),
                name="openinghour_closes_after_it_opens",
                violation_error_message="‘Tot’ moet later zijn dan ‘van’.",
            ),
        ),
        migrations.AddField(
            model_name="openingexception",
            name="location",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="opening_exceptions",
                to="directory.location",
                verbose_name="locatie",
            ),
        ),
        migrations.AddField(
            model_name="openingexception",
            name="offer",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="opening_exceptions",
                to="directory.offer",
                verbose_name="aanbod",
            ),
        ),
        migrations.AddField(
            model_name="openingexception",
            name="provider",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="opening_exceptions",
                to="directory.provider",
                verbose_name="hele organisatie",
            ),
        ),
        migrations.AddConstraint(
            model_name="openingexception",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("kind", ""), ("offer", None), ("opens", None), ("provider__isnull", False)
                    ),
                    models.Q(("offer__isnull", False), ("provider", None)),
                    _connector="OR",
                ),
                name="openingexception_of_one",
                violation_error_message="Een hele organisatie is alleen in haar geheel dicht.",
            ),
        ),
        migrations.AddConstraint(
            model_name="openingexception",
            constraint=models.CheckConstraint(
                condition=models.Q(("last_day__gte", models.F("first_day"))),
                name="openingexception_days_in_order",
                violation_error_message="De laatste dag ligt vóór de eerste.",
            ),
        ),
        migrations.AddConstraint(
            model_name="openingexception",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closes", None), ("opens", None)),
                    models.Q(
                        ("closes__isnull", False),
                        ("opens__isnull", False),
                        models.Q(
                            ("closes__gt", models.F("opens")),
                            ("closes", datetime.time(0, 0)),
                            django.db.models.lookups.GreaterThanOrEqual(
                                django.db.models.expressions.CombinedExpression(
                                    models.F("opens"), "-", models.F("closes")
                                ),
                                datetime.timedelta(seconds=43200),
                            ),
                            _connector="OR",
                        ),
                    ),
                    _connector="OR",
                ),
                name="openingexception_closes_after_it_opens",
                violation_error_message="‘Tot’ moet later zijn dan ‘van’.",
            ),
        ),
        migrations.AddConstraint(
            model_name="openingexception",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", ""), ("location", None), ("opens", None)),
                    models.Q(("kind", "phone"), ("location", None)),
                    models.Q(("kind", "walk_in"), ("location__isnull", False)),
                    _connector="OR",
                ),
                name="openingexception_says_what_it_is_about",
                violation_error_message="Kies bij andere tijden waarvoor zij zijn.",
            ),
        ),
        stamped("directory_openingexception", part="offers"),
        migrations.RunSQL(SECONDS, "DROP FUNCTION openinghour_seconds(int, int, time, time)"),
        migrations.RunSQL([DROP_OVERLAP, NO_OVERLAP], [DROP_OVERLAP, EARLIER.NO_OVERLAP]),
        migrations.RunSQL(ONE_THING_AT_A_TIME, migrations.RunSQL.noop),
    ]
