"""Who can be called now, and where people can walk in within a week."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.core.cache import caches
from django.utils import timezone

from clientsupport import stamp
from directory.enums import HourKind
from directory.models import Municipality
from directory.models.offer import OfferQuerySet
from directory.rules.opening import WEEK, Closed, Open, Status, Timetable, local, status
from directory.search.queries.hours import KEPT, moment


@dataclass(frozen=True)
class Timely:
    """Keys of offers; the hours of unchecked ones are not told, and so do not count."""

    open_now: tuple[int, ...] = ()
    walk_in_soon: tuple[int, ...] = ()


def timely(offers: OfferQuerySet, municipality: Municipality | None) -> Timely:
    """Return which of the offers that reach a municipality (None: of the national ones) are timely.

    By the same rules as the words on a card. Costs four statements, once per process until an offer
    changes or something opens or closes.
    """
    place = municipality.pk if municipality else "all"
    key = f"timely-{place}-{stamp.of('offers')}-{moment()}".replace(" ", "")
    found: Timely | None = caches["process"].get(key)
    if found is None:
        found = _timely(offers, timezone.now())
        caches["process"].set(key, found, KEPT)
    return found


def _timely(offers: OfferQuerySet, now: datetime) -> Timely:
    statuses = list(_statuses(offers, now))
    return Timely(
        open_now=tuple(
            offer
            for offer, kind, found in statuses
            if kind == HourKind.PHONE and isinstance(found, Open)
        ),
        walk_in_soon=tuple(
            offer
            for offer, kind, found in statuses
            if kind == HourKind.WALK_IN and is_soon(found, now)
        ),
    )


def is_soon(found: Status, now: datetime) -> bool:
    """Return whether somebody is there within a week."""
    match found:
        case Open():
            return True
        case Closed(opening):
            return opening.start < local(now) + WEEK
    return False


def _statuses(offers: OfferQuerySet, now: datetime) -> Iterator[tuple[int, HourKind, Status]]:
    """Yield how each offer stands; many have the same hours, which are looked at once."""
    known: dict[Timetable, Status] = {}
    checked = offers.filter(checked_on__isnull=False, opening_hours__isnull=False).order_by()
    for offer in checked.distinct().with_hours().only("phone", "provider__slug"):
        for kind in HourKind:
            timetable = offer.timetable(kind)
            if timetable and (offer.phone or kind is not HourKind.PHONE):
                if timetable not in known:
                    known[timetable] = status(timetable, now)
                yield offer.pk, kind, known[timetable]
