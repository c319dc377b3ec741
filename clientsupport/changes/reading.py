"""Reading what changed, once, by everybody who counts."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.utils.module_loading import import_string

AT_ONCE = 5000  # changes that are read in one transaction

TAKE = """
DELETE FROM clientsupport_factchange WHERE id IN (
    SELECT id FROM clientsupport_factchange ORDER BY id LIMIT %s)
RETURNING id, kind, "row", before::text, after::text
"""


@dataclass(frozen=True)
class Change:
    """Facts of a row that changed; None: it was not there before, or is not there any more."""

    kind: str
    row: UUID
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


Reader = Callable[[Sequence[Change]], None]


def read_changes() -> int:
    """Let everybody who counts read what changed, and forget it; return how many were read.

    For the role of the jobs. What fails is read again, by all of them: they write in this
    transaction.
    """
    readers: list[Reader] = [import_string(name) for name in settings.FACT_READERS]
    read = 0
    while changes := _read_some(readers):
        read += changes
    return read


@transaction.atomic
def _read_some(readers: Sequence[Reader]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(TAKE, [AT_ONCE])
        rows = sorted(cursor.fetchall())
    changes = [
        Change(kind, row, _facts(before), _facts(after)) for _, kind, row, before, after in rows
    ]
    for read in readers if changes else ():
        read(changes)
    return len(changes)


def _facts(written: str | None) -> Mapping[str, Any] | None:
    return None if written is None else json.loads(written)
