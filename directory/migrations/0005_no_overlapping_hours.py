from django.contrib.postgres.operations import BtreeGistExtension
from django.db import migrations

# The weeks of a month in which an occurrence may fall: see WEEKS in directory/opening.py.
WEEKS = (
    "CASE occurrence WHEN 0 THEN int4range(1, 6) WHEN -1 THEN int4range(4, 6) "
    "ELSE int4range(occurrence, occurrence + 1) END"
)
SECONDS = (  # of the day; 00:00 at the end is midnight
    "int4range(extract(epoch FROM opens)::int, "
    "CASE WHEN closes > opens THEN extract(epoch FROM closes)::int ELSE 86400 END)"
)
NO_OVERLAP = (
    "ALTER TABLE directory_openinghour ADD CONSTRAINT openinghour_no_overlap EXCLUDE USING gist ("
    "offer_id WITH =, kind WITH =, (coalesce(location_id, 0)) WITH =, weekday WITH =, "
    f"({WEEKS}) WITH &&, ({SECONDS}) WITH &&, (daterange(valid_from, valid_until, '[]')) WITH &&) "
    "DEFERRABLE INITIALLY DEFERRED"  # two hours may change places in one transaction
)
LOCATION_OF_OFFER = [
    "ALTER TABLE directory_location ADD CONSTRAINT location_and_its_offer UNIQUE (id, offer_id)",
    "ALTER TABLE directory_openinghour ADD CONSTRAINT openinghour_location_of_same_offer "
    "FOREIGN KEY (location_id, offer_id) REFERENCES directory_location (id, offer_id) "
    "DEFERRABLE INITIALLY DEFERRED",
]


class Migration(migrations.Migration):
    """What the checks in the form say in words, the database holds for everybody."""

    dependencies = [("directory", "0004_stamps_of_new_tables")]

    operations = [
        BtreeGistExtension(),
        migrations.RunSQL(
            NO_OVERLAP,
            "ALTER TABLE directory_openinghour DROP CONSTRAINT openinghour_no_overlap",
        ),
        migrations.RunSQL(
            LOCATION_OF_OFFER,
            [
                "ALTER TABLE directory_openinghour "
                "DROP CONSTRAINT openinghour_location_of_same_offer",
                "ALTER TABLE directory_location DROP CONSTRAINT location_and_its_offer",
            ],
        ),
    ]
