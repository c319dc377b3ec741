from django.db import migrations

from clientsupport.stamp import stamped


class Migration(migrations.Migration):
    """Contracts and authorities stand on public pages."""

    dependencies = [("directory", "0006_people_contracts_and_corrections")]

    operations = [
        stamped("directory_contract", part="offers"),
        stamped("directory_authority", part="offers"),
    ]
