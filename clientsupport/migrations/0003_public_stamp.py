from django.db import migrations

from clientsupport.stamp import FUNCTION


class Migration(migrations.Migration):
    """What the triggers of the public tables call; see `clientsupport.stamp`."""

    dependencies = [("clientsupport", "0002_append_only_audit")]

    operations = [migrations.RunSQL(FUNCTION, "DROP FUNCTION raise_public_stamp()")]
