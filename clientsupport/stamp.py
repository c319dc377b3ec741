"""The version stamp of the public pages: one number that every change raises."""

from django.core.cache import cache
from django.db import migrations

from clientsupport.models import PublicStamp

SECONDS = 30  # how old the number may be in a process (rulings: read at most every half minute)
KEY = "public-stamp"


def stamped(table: str) -> migrations.RunSQL:
    """Return the migration that makes each transaction changing this table raise the stamp."""
    return migrations.RunSQL(
        f"CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR UPDATE OR DELETE ON {table} "
        "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_public_stamp()",
        f"DROP TRIGGER raise_public_stamp ON {table}",
    )


def current() -> int:
    """Return the stamp, read from the database at most once in `SECONDS` per process."""
    return cache.get_or_set(KEY, _read, SECONDS)


def _read() -> int:
    return PublicStamp.objects.values_list("value", flat=True).first() or 0
