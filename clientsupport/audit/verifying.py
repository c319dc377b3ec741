"""Recomputing the chains: what was changed, deleted, moved or cut off in the audit log."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

from django.db import connection
from django.utils import timezone

from clientsupport.audit import checkpoint
from clientsupport.audit.canonical import Content, digest
from clientsupport.audit.chains import contents, unsealed_ids
from clientsupport.audit.checkpoint import Mark
from clientsupport.models import AuditSeal

SEALED_WITHIN = timedelta(minutes=2)
AT_ONCE = 200  # seals whose events are read together

SEALED_TWICE = """
    SELECT event FROM (SELECT unnest(events) AS event FROM clientsupport_auditseal) AS sealed
     GROUP BY event HAVING count(*) > 1 ORDER BY event
"""


def findings(checkpoint_file: Path) -> list[str]:
    """Return what is wrong, in sentences that hold ids only; nothing when all is well."""
    marks, unreadable = _marks(checkpoint_file)  # before the seals: they may grow meanwhile
    return [
        *unreadable,
        *_broken_chains(marks),
        *_sealed_twice(),
        *_never_sealed(),
    ]


def _marks(file: Path) -> tuple[dict[tuple[str, int], set[str]], list[str]]:
    """Return the digests that the checkpoint holds of each seal, and why not."""
    marks: dict[tuple[str, int], set[str]] = {}
    try:
        for mark in checkpoint.read(file):
            marks.setdefault((mark.chain, mark.number), set()).add(mark.digest)
    except (OSError, ValueError) as error:
        if marks or AuditSeal.objects.exists():
            return marks, [f"The checkpoint cannot be read: {type(error).__name__} ({file})."]
    return marks, []


def _broken_chains(marks: dict[tuple[str, int], set[str]]) -> Iterator[str]:
    last = Mark("", 0, "")
    for seal, events in _seals_with_events():
        before = last if last.chain == seal.chain else Mark(seal.chain, 0, "")
        yield from _faults(seal, before, events)
        if marks.pop((seal.chain, seal.number), {seal.digest}) != {seal.digest}:
            yield f"{_name(seal)} is another one than the checkpoint holds."
        last = Mark(seal.chain, seal.number, seal.digest)
    for chain, number in sorted(marks):
        yield f"{_name(AuditSeal(chain=chain, number=number))} is gone: the checkpoint holds it."


def _seals_with_events() -> Iterator[tuple[AuditSeal, dict[int, Content]]]:
    seals = AuditSeal.objects.order_by("chain", "number").iterator(chunk_size=AT_ONCE)
    while part := [*islice(seals, AT_ONCE)]:
        events = contents({pk for seal in part for pk in seal.events})
        yield from ((seal, events) for seal in part)


def _faults(seal: AuditSeal, before: Mark, events: dict[int, Content]) -> Iterator[str]:
    if seal.number != before.number + 1:
        yield f"{_name(seal)} comes after number {before.number}: those between are gone."
    elif seal.previous != before.digest:
        yield f"{_name(seal)} does not follow the seal before it."
    if gone := [pk for pk in seal.events if pk not in events]:
        yield f"{_name(seal)}: events are gone: {_ids(gone)}."
    elif seal.digest != _recomputed(seal, events):
        yield f"{_name(seal)} or one of its events was changed: {_ids(seal.events)}."


def _recomputed(seal: AuditSeal, events: dict[int, Content]) -> str:
    return digest(
        chain=seal.chain,
        number=seal.number,
        sealed_at=seal.sealed_at,
        previous=seal.previous,
        events=[events[pk] for pk in seal.events],
    )


def _sealed_twice() -> Iterator[str]:
    with connection.cursor() as cursor:
        cursor.execute(SEALED_TWICE)
        if twice := [pk for (pk,) in cursor.fetchall()]:
            yield f"Events in more than one seal: {_ids(twice)}."


def _never_sealed() -> Iterator[str]:
    unsealed = contents(unsealed_ids(events_since=None, seals_since=None)).values()
    latest = timezone.now() - SEALED_WITHIN
    if late := sorted(event.pk for event in unsealed if event.at < latest):
        yield f"Events without a seal for more than two minutes: {_ids(late)}."


def _name(seal: AuditSeal) -> str:
    return f"Seal {seal.number} of {seal.chain or 'the portal'}"


def _ids(ids: list[int]) -> str:
    return ", ".join(map(str, ids))
