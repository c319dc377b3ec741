from django.db import migrations

from clientsupport.stamp import stamped

TABLES = [
    "directory_independencedeclaration",
    "directory_location",
    "directory_openinghour",
    "directory_relatedrole",
    "directory_relatedrole_laws",
]


class Migration(migrations.Migration):
    """What the new tables hold is shown to the public, too."""

    dependencies = [("directory", "0003_how_to_reach_and_how_independent")]

    operations = [stamped(table, part="offers") for table in TABLES]
