from django.db import migrations

from clientsupport.stamp import stamped

# Everything that a public page shows. The coverage table follows its areas in one transaction.
TABLES = [
    "directory_careofficeregion",
    "directory_law",
    "directory_lifedomain",
    "directory_municipality",
    "directory_municipality_successors",
    "directory_offer",
    "directory_offer_laws",
    "directory_offer_life_domains",
    "directory_offer_target_groups",
    "directory_offerarea",
    "directory_place",
    "directory_postcode",
    "directory_postcodeexception",
    "directory_provider",
    "directory_targetgroup",
]


class Migration(migrations.Migration):
    """Every change of the directory raises the version stamp of the public pages."""

    dependencies = [("directory", "0001_initial"), ("clientsupport", "0003_public_stamp")]

    operations = [stamped(table) for table in TABLES]
