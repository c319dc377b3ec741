"""What a seal is a hash of.

SHA-256, in hexadecimal, of lines of UTF-8 that each end in a newline and hold a JSON list without
blanks, letters as they are. First a line about the seal:

    ["naastu-seal-1", chain, number, moment, digest of the seal before it ("" for number 1)]

then a line for each of its events, in their order in the seal:

    [id, moment, id of the actor or null, action, object type, object id, organisation, reason]

A moment is UTC with microseconds: 2026-11-22T10:00:00.000000+00:00.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

FORMAT = "naastu-seal-1"


class Content(NamedTuple):
    """One event as it is sealed; the fields are named as those of `AuditEvent`."""

    pk: int
    at: datetime
    actor_id: int | None
    action: str
    object_type: str
    object_id: str
    organisation: str
    reason: str


def digest(
    *, chain: str, number: int, sealed_at: datetime, previous: str, events: Iterable[Content]
) -> str:
    """Return the hash of a seal."""
    sha = hashlib.sha256(_line(FORMAT, chain, number, _moment(sealed_at), previous))
    for event in events:
        pk, at, *others = event
        sha.update(_line(pk, _moment(at), *others))
    return sha.hexdigest()


def _line(*values: object) -> bytes:
    return (json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
