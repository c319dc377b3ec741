"""The version stamps of the public pages: numbers that every change raises."""

from django.core.cache import caches
from django.db import migrations

from clientsupport.models import PublicStamp

SECONDS = 30  # how old the numbers may be in a process (docs/decisions/0003)
KEY = "public-stamps"


def stamped(table: str, *, part: str) -> migrations.RunSQL:
    """Return the migration that makes each transaction changing this table raise a stamp."""
    return migrations.RunSQL(
        f"CREATE CONSTRAINT TRIGGER raise_public_stamp AFTER INSERT OR UPDATE OR DELETE ON {table} "
        "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
        f"EXECUTE FUNCTION raise_public_stamp('{part}')",
        f"DROP TRIGGER raise_public_stamp ON {table}",
    )


def current() -> int:
    """Return a number that goes up with any change of the public data."""
    return sum(_read().values())


def of(part: str) -> int:
    """Return the number that goes up with changes of one part only."""
    return _read().get(part, 0)


def _read() -> dict[str, int]:
    """Read all stamps, from the database at most once in `SECONDS` per process."""
    cache = caches["process"]
    stamps: dict[str, int] | None = cache.get(KEY)
    if stamps is None:
        stamps = dict(PublicStamp.objects.values_list("part", "value"))
        cache.set(KEY, stamps, SECONDS)
    return stamps
