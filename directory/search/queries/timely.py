"""Who can be called now, and where people can walk in within a week."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.core.cache import caches
from django.utils import timezone

from clientsupport import stamp
from directory.enums import HourKind
from directory.models import Municipality, OpeningException, OpeningHour
from directory.models.offer import OfferQuerySet
from directory.rules.opening import (
    DAY,
    WEEK,
    Closed,
    Hours,
    Open,
    Status,
    Timetable,
    local,
    status,
)
from directory.search.queries.hours import KEPT, moment


@dataclass(frozen=True)
class Timely:
    """Keys of offers; the hours of unchecked ones are not told, and so do not count."""

    open_now: tuple[int, ...] = ()
    walk_in_soon: tuple[int, ...] = ()


def timely(offers: OfferQuerySet, municipality: Municipality | None) -> Timely:
    """Return which of the offers that reach a municipality (None: of the national ones) are timely.

    By the same rules as the words on a card. Costs two statements, once per process until an offer
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
    """Yield how each offer stands; many have the same hours, which are looked at once.

    Reads columns, no objects: a municipality can have thousands of offers.
    """
    checked = offers.filter(checked_on__isnull=False).order_by()
    hours, others = _hours(checked), exceptions_from(local(now).date())
    known: dict[Timetable, Status] = {}
    for offer, provider, phone in checked.values_list("pk", "provider_id", "phone"):
        exceptions = [*others["offer", offer], *others["provider", provider]]
        for kind in HourKind if phone else [HourKind.WALK_IN]:
            about = tuple(other.as_exceptional() for other in exceptions if other.is_about(kind))
            timetable = Timetable(tuple(hours[offer, kind]), about)
            if timetable and timetable not in known:
                known[timetable] = status(timetable, now)
            if timetable:
                yield offer, kind, known[timetable]


def _hours(offers: OfferQuerySet) -> Mapping[tuple[int, str], Sequence[Hours]]:
    """Return the hours of offers, by the offer and what they are for. One statement."""
    found: defaultdict[tuple[int, str], list[Hours]] = defaultdict(list)
    rows = OpeningHour.objects.filter(offer__in=offers.values("pk")).order_by("pk")
    for offer, kind, *hours in rows.values_list("offer_id", "kind", *OpeningHour.AS_HOURS):
        found[offer, kind].append(Hours(*hours))
    return found


def exceptions_from(today: date) -> Mapping[tuple[str, int | None], Sequence[OpeningException]]:
    """Return all that is not over, by the offer or the provider that it is of.

    Read once per day and version of the offers.
    """
    key = f"opening-exceptions-{stamp.of('offers')}-{today}"
    found: defaultdict[tuple[str, int | None], list[OpeningException]] | None
    found = caches["process"].get(key)
    if found is None:
        found = defaultdict(list)
        for other in OpeningException.objects.filter(last_day__gte=today - DAY):
            whose = ("offer", other.offer_id) if other.offer_id else ("provider", other.provider_id)
            found[whose].append(other)
        caches["process"].set(key, found, KEPT)
    return found
