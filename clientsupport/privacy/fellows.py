"""Which events of the audit log are about the same row: each names it by another alias.

As long as the row is there, its events can be found together. Once it is gone nobody can tell which
events were about the same row, or about which line of the list of deletions.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from clientsupport.encryption import DecryptionFailed
from clientsupport.encryption.models import HoldsDataKey
from clientsupport.models import AuditEvent

Row = TypeVar("Row", bound=HoldsDataKey)


def row_with(alias: str, rows: Iterable[Row]) -> Row | None:
    """Return the row with this alias, of those that the unit of work sees.

    It tries one after the other: that is why nobody else can find it.
    """
    return next((row for row in rows if _has(row, alias)), None)


def called_by(
    aliases: Iterable[str], rows: Iterable[Row], name: Callable[[Row], str]
) -> dict[str, str]:
    """Return by its alias what each row is called, of those that the unit of work sees.

    It tries one after the other, until all are found.
    """
    wanted, found = set(aliases), dict[str, str]()
    for row in rows if wanted else ():
        of_row = {alias for alias in wanted if _has(row, alias)}
        found |= dict.fromkeys(of_row, name(row))
        wanted -= of_row
        if not wanted:
            break
    return found


def fellows_of(row: HoldsDataKey | None) -> set[str]:
    """Return what all events about a row call it; nothing when it is gone."""
    if row is None:
        return set()
    aliases, uuid = row.aliases(), str(row.pk)
    events = AuditEvent.objects.filter(object_type=row._meta.label_lower)
    called = events.values_list("object_id", flat=True).iterator()
    return {name for name in called if name == uuid or name in aliases}


def _has(row: HoldsDataKey, alias: str) -> bool:
    try:
        return alias == str(row.pk) or alias in row.aliases()  # earlier events hold the uuid
    except DecryptionFailed:  # of a row whose key is lost, nobody can tell
        return False
