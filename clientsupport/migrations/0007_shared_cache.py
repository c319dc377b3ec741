from django.db import migrations

TABLE = """
CREATE TABLE clientsupport_sharedcache (
    cache_key varchar(255) PRIMARY KEY,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE INDEX clientsupport_sharedcache_expires ON clientsupport_sharedcache (expires);
"""


class Migration(migrations.Migration):
    """Where all processes count attempts to log in: the table of Django's database cache."""

    dependencies = [("clientsupport", "0006_accounts_without_superusers")]

    operations = [migrations.RunSQL(TABLE, "DROP TABLE clientsupport_sharedcache")]
