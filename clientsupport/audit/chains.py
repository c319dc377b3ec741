"""Adding seals to the chains: one chain per organisation, and one for the portal itself ("").

An event may be committed long after another one with a higher id, so each look goes back: over the
events of an hour before the newest seal. That hour, not the length of the log, is what a look
costs. Once a night the whole log is looked at, so that nothing is left out for ever.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import groupby

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from clientsupport.audit import checkpoint
from clientsupport.audit.canonical import Content, digest
from clientsupport.models import AuditEvent, AuditSeal

LOOK_BACK = timedelta(hours=1)  # no transaction of ours takes nearly as long
MOST_EVENTS = 500  # in one seal: when it does not fit, one of these was changed

# A seal counts twice as far back as an event: the clocks of two machines may differ.
UNSEALED = """
    SELECT id FROM clientsupport_auditevent WHERE at >= %(events_since)s
    EXCEPT
    SELECT unnest(events) FROM clientsupport_auditseal
     WHERE id > coalesce((SELECT id FROM clientsupport_auditseal
                           WHERE sealed_at < %(seals_since)s ORDER BY id DESC LIMIT 1), 0)
"""


def seal(*, whole_log: bool = False) -> list[AuditSeal]:
    """Seal the events that no seal covers yet, and note the new seals in the checkpoint.

    Only the role of the jobs may. Sealers wait for each other; a seal without events is not made.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('clientsupport.sealing'))")
        now = timezone.now()
        new = [seal for events in _unsealed(whole_log) for seal in _extend(events, now)]
    # After the commit: the checkpoint must never know of a seal that the database lost.
    checkpoint.note(settings.AUDIT_CHECKPOINT, heads() if whole_log else new)
    return new


def heads() -> list[AuditSeal]:
    """Return the newest seal of each chain."""
    return [*AuditSeal.objects.order_by("chain", "-number").distinct("chain")]


def contents(ids: Iterable[int]) -> dict[int, Content]:
    """Return what these events say, by their ids; those that are gone are left out."""
    rows = AuditEvent.objects.filter(pk__in=ids).values_list(*Content._fields)
    return {row[0]: Content(*row) for row in rows}


def unsealed_ids(*, events_since: datetime | None, seals_since: datetime | None) -> list[int]:
    """Return the events from the first moment on that no seal from the second moment on covers."""
    with connection.cursor() as cursor:
        since = {"events_since": events_since, "seals_since": seals_since}
        cursor.execute(UNSEALED, {name: at or "-infinity" for name, at in since.items()})
        return sorted(pk for (pk,) in cursor.fetchall())


def _unsealed(whole_log: bool) -> Iterator[list[Content]]:
    """Yield the events to seal, chain by chain, each in the order of their ids."""
    newest = AuditSeal.objects.order_by("-pk").values_list("sealed_at", flat=True).first()
    since = newest - LOOK_BACK if newest and not whole_log else None
    ids = unsealed_ids(events_since=since, seals_since=since and since - LOOK_BACK)
    events = sorted(contents(ids).values(), key=lambda event: (event.organisation, event.pk))
    for _chain, found in groupby(events, key=lambda event: event.organisation):
        yield [*found]


def _extend(events: list[Content], now: datetime) -> Iterator[AuditSeal]:
    """Yield the new seals of one chain."""
    chain = events[0].organisation
    head = AuditSeal.objects.filter(chain=chain).order_by("-number").first()
    number, previous = (head.number, head.digest) if head else (0, "")
    for start in range(0, len(events), MOST_EVENTS):
        part = events[start : start + MOST_EVENTS]
        number += 1
        seal = AuditSeal(
            chain=chain,
            number=number,
            sealed_at=now,
            events=[event.pk for event in part],
            previous=previous,
            digest=digest(
                chain=chain, number=number, sealed_at=now, previous=previous, events=part
            ),
        )
        seal.save(force_insert=True)
        previous = seal.digest
        yield seal
