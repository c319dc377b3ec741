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
from intake.enums import DeletionReason
from intake.models import Deletion, HelpRequest
from intake.models.ledger import key_of
from intake.retention.deleting import delete_request

AT_ONCE = 1000  # rows noted in one transaction
KIND = HelpRequest._meta.label_lower


class Damaged(ValueError):
    """The file is not a list of deletions; the text says which line."""


def note_deletions(path: Path) -> int:
    """Write new deletions to the file, and return how many.

    The disk has them before the database calls them noted: a line may come twice, none is missing.
    """
    noted = 0
    while new := _note_some(path):
        noted += new
    return noted


def replay(path: Path) -> int:
    """Delete once more whatever the file names, and return how much there was; OSError, Damaged."""
    keys = _keys(path)
    with all_rows():
        found = list(HelpRequest.objects.values_list("pk", flat=True))
    gone = [request for request in found if key_of(request) in keys]
    for request in gone:
        with all_rows():
            delete_request(request=request, reason=DeletionReason.REPLAYED)
    return len(gone)


@transaction.atomic
def _note_some(path: Path) -> int:
    waiting = Deletion.objects.filter(is_noted=False).select_for_update(skip_locked=True)
    new = list(islice(waiting, AT_ONCE))
    if new:
        _append(path, map(_line, new))
        Deletion.objects.filter(pk__in=[row.pk for row in new]).update(is_noted=True)
    return len(new)


def _append(path: Path, lines: Iterable[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("".join(lines))
        file.flush()
        os.fsync(descriptor)


def _line(row: Deletion) -> str:
    said = {"kind": row.kind, "key": row.key, "reason": row.reason, "on": row.on.isoformat()}
    return json.dumps(said) + "\n"


def _keys(path: Path) -> set[str]:
    keys = set()
    with path.open() as file:
        for number, line in enumerate(file, 1):
            try:
                said = json.loads(line)
                kind, key = said["kind"], said["key"]
            except (ValueError, KeyError, TypeError):
                raise Damaged(f"Line {number} of {path} is not one of this list.") from None
            if kind != KIND:
                raise Damaged(f"Line {number} of {path} names {kind}, which nobody can delete.")
            keys.add(key)
    return keys
