"""The list of deletions (wislijst) outside the database: a backup that is put back obeys it.

A file of lines, each a JSON object: kind, key, reason, on. It only grows, and tells nothing about
what was deleted: `key` is the SHA-256 of 122 random bits.
"""

import json
import os
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from django.db import transaction

from clientsupport.database.rows import all_rows
from clientsupport.privacy.deletions.kinds import Kind, kinds
from clientsupport.privacy.deletions.models import DeletionNote, key_of

AT_ONCE = 1000  # rows noted in one transaction


class Damaged(ValueError):
    """The file is not a list of deletions; the text says which line."""


def note_deletions(path: Path) -> int:
    """Write new deletions of every kind to the file, and return how many.

    The disk has them before the database calls them noted: a line may come twice, none is missing.
    """
    noted = 0
    for table in {kind.notes: None for kind in kinds().values()}:  # kinds may share a table
        while new := _note_some(table, path):
            noted += new
    return noted


def replay(path: Path) -> int:
    """Delete once more whatever the file names, and return how much there was; OSError, Damaged."""
    known = kinds()
    named = _keys(path, known)
    return sum(_delete_again(known[label], keys) for label, keys in named.items())


def _delete_again(kind: Kind, keys: set[str]) -> int:
    with all_rows():
        found = list(kind.model._base_manager.values_list("pk", flat=True))
    back = [row for row in found if key_of(row) in keys]
    for row in back:
        with all_rows():
            kind.delete_again(row)
    return len(back)


@transaction.atomic
def _note_some(table: type[DeletionNote], path: Path) -> int:
    waiting = table.objects.filter(is_noted=False).select_for_update(skip_locked=True)
    new = list(islice(waiting, AT_ONCE))
    if new:
        _append(path, map(_line, new))
        table.objects.filter(pk__in=[row.pk for row in new]).update(is_noted=True)
    return len(new)


def _append(path: Path, lines: Iterable[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("".join(lines))
        file.flush()
        os.fsync(descriptor)


def _line(row: DeletionNote) -> str:
    said = {"kind": row.kind, "key": row.key, "reason": row.reason, "on": row.on.isoformat()}
    return json.dumps(said) + "\n"


def _keys(path: Path, known: dict[str, Kind]) -> dict[str, set[str]]:
    """Return the keys of each kind; the whole file is read before anything is deleted."""
    keys: dict[str, set[str]] = {label: set() for label in known}
    with path.open() as file:
        for number, line in enumerate(file, 1):
            try:
                said = json.loads(line)
                kind, key = str(said["kind"]), str(said["key"])
            except (ValueError, KeyError, TypeError):
                raise Damaged(f"Line {number} of {path} is not one of this list.") from None
            if kind not in keys:
                raise Damaged(f"Line {number} of {path} names {kind}, which nobody can delete.")
            keys[kind].add(key)
    return keys
