from django.db import migrations

from clientsupport.stamp import stamped

# Everything that a public page shows. The coverage table follows its areas in one transaction.
PLACES = [
    "directory_careofficeregion",
    "directory_municipality",
    "directory_municipality_successors",
    "directory_place",
    "directory_postcode",
    "directory_postcodeexception",
]
OFFERS = [
    "directory_law",
    "directory_lifedomain",
    "directory_offer",
    "directory_offer_laws",
    "directory_offer_life_domains",
    "directory_offer_target_groups",
    "directory_offerarea",
    "directory_provider",
    "directory_targetgroup",
]


class Migration(migrations.Migration):
    """Every change of the directory raises a version stamp of the public pages."""

    dependencies = [("directory", "0001_initial"), ("clientsupport", "0003_public_stamp")]

    operations = [
        *[stamped(table, part="places") for table in PLACES],
        *[stamped(table, part="offers") for table in OFFERS],
    ]
