"""Where people can walk in soon: in a municipality and around it, and near a point."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any

from django.db.models import Exists, OuterRef, Q, prefetch_related_objects
from django.utils import timezone

from directory.enums import Breadth, HourKind
from directory.models import (
    Location,
    Municipality,
    Offer,
    OfferCoverage,
    OpeningException,
    OpeningHour,
)
from directory.places.distance import KM_PER_LATITUDE, Point, kilometres
from directory.rules.opening import (
    Closed,
    Exceptional,
    Hours,
    Open,
    Status,
    Timetable,
    local,
    status,
)
from directory.search.queries.distance import kilometres_from
from directory.search.queries.nearby import Neighbour, point_of
from directory.search.queries.timely import exceptions_from, is_soon

NEAR = 10  # kilometres
WALK_INS = 4
FAR = 50  # kilometres; nobody walks in farther away than that
SEARCHED = 4 * WALK_INS  # the nearest places that are looked at for one that opens soon
DEGREES = 2 * NEAR / KM_PER_LATITUDE  # a square around a point that surely holds what is near
WHOSE = 6  # columns before those of the hours, in `_hours`
EXCEPTIONS = ("offer__opening_exceptions", "offer__provider__opening_exceptions")


@dataclass(frozen=True)
class WalkIn:
    """A public place where people can walk in, and when next."""

    location: Location
    offer: Offer
    is_own: bool  # the offer is meant for this municipality
    kilometres: float | None  # unknown without a point
    status: Open | Closed

    @property
    def start(self) -> datetime:
        return _start(self.status)


@dataclass(frozen=True, slots=True)
class _Place:
    """What decides whether a place is shown: a municipality can have thousands."""

    location: int
    is_own: bool
    kilometres: float | None
    status: Open | Closed

    @property
    def rank(self) -> tuple[datetime, float, int]:
        return _start(self.status), self.kilometres or 0, self.location


def walk_ins(
    municipality: Municipality, around: Sequence[Neighbour], *, now: datetime
) -> list[WalkIn]:
    """Return where people can walk in, the soonest first. Costs three statements.

    What is there for this municipality comes before what is near, for whom it may not be meant.
    """
    towns = [municipality, *(n.municipality for n in around if n.kilometres <= NEAR)]
    point = point_of(municipality)
    found = _places(_hours(municipality, towns, point), point, now)
    chosen = sorted(found, key=lambda place: (not place.is_own, place.rank))[:WALK_INS]
    rows = Location.objects.select_related("offer__provider").in_bulk([c.location for c in chosen])
    return [
        WalkIn(location, location.offer, place.is_own, place.kilometres, place.status)
        for place in sorted(chosen, key=lambda place: place.rank)
        if (location := rows.get(place.location))
    ]


def nearest_walk_ins(municipality: Municipality, point: Point, *, now: datetime) -> list[WalkIn]:
    """Return where people can walk in within a week, the nearest first. Costs four statements.

    Wherever it is meant for: somebody near a border is as welcome to a list as anybody.
    """
    coverage = OfferCoverage.objects.filter(offer=OuterRef("offer"))
    places = Location.objects.public().filter(
        offer__in=Offer.objects.listed(timezone.localdate()).filter(checked_on__isnull=False),
        opening_hours__kind=HourKind.WALK_IN,
        latitude__isnull=False,
    )
    nearest = places.distinct().annotate(
        kilometres=kilometres_from(point), is_own=Exists(coverage.filter(municipality=municipality))
    )
    rows: Iterable[Any] = nearest.order_by("kilometres", "pk").select_related("offer__provider")[
        :SEARCHED
    ]
    prefetch_related_objects(list(rows), "opening_hours", *EXCEPTIONS)
    return [*islice(_soon(rows, now), WALK_INS)]


def _soon(places: Iterable[Any], now: datetime) -> Iterator[WalkIn]:
    for place in places:
        when = _when(place, place.offer, place.opening_hours.all(), now)
        if isinstance(when, Open | Closed) and is_soon(when, now) and place.kilometres <= FAR:
            yield WalkIn(place, place.offer, place.is_own, place.kilometres, when)


def _hours(
    municipality: Municipality, towns: Iterable[Municipality], point: Point
) -> Iterable[tuple[Any, ...]]:
    """Return the hours of the municipality's own offers, and those near of all that help around.

    Columns, no objects: where they are, whose, and what `Hours` is made of.
    """
    coverage = OfferCoverage.objects.filter(offer=OuterRef("offer"))
    own = coverage.filter(municipality=municipality, breadth=Breadth.MUNICIPALITY)
    near = Q(
        Exists(coverage.filter(municipality__in=towns)),
        location__latitude__range=(point.latitude - DEGREES, point.latitude + DEGREES),
        location__longitude__range=(point.longitude - DEGREES, point.longitude + DEGREES),
    )
    hours = OpeningHour.objects.filter(
        kind=HourKind.WALK_IN,
        location__in=Location.objects.public(),
        offer__in=Offer.objects.listed(timezone.localdate()),
    )
    hours = hours.annotate(is_own=Exists(own)).filter(Q(is_own=True) | near)
    whose = ("offer_id", "offer__provider_id", "is_own")
    where = ("location_id", "location__latitude", "location__longitude")
    return hours.order_by("pk").values_list(*where, *whose, *OpeningHour.AS_HOURS)


def _places(rows: Iterable[tuple[Any, ...]], point: Point, now: datetime) -> Iterator[_Place]:
    """Yield the places that open; many have the same hours, which are looked at once."""
    others, known = exceptions_from(local(now).date()), dict[Timetable, Status]()
    by_place: defaultdict[tuple[Any, ...], list[Hours]] = defaultdict(list)
    for row in rows:
        by_place[row[:WHOSE]].append(replace(Hours(*row[WHOSE:]), place=None))
    for (place, latitude, longitude, offer, provider, is_own), hours in by_place.items():
        found = (*others["offer", offer], *others["provider", provider])
        timetable = Timetable(tuple(hours), _here(found, place))
        if timetable not in known:
            known[timetable] = status(timetable, now)
        far, when = _kilometres(latitude, longitude, point), known[timetable]
        if isinstance(when, Open | Closed) and (is_own or (far is not None and far <= NEAR)):
            yield _Place(place, is_own, far, when)


def _here(others: Iterable[OpeningException], place: int) -> tuple[Exceptional, ...]:
    """Return what changes walking in at one place; without its key, so that equals are equal."""
    return tuple(
        replace(other.as_exceptional(), place=None)
        for other in others
        if other.is_about(HourKind.WALK_IN) and other.location_id in (None, place)
    )


def _when(location: Location, offer: Offer, rows: Iterable[Any], now: datetime) -> Status:
    """Return whether people can walk in at a place, by the hours that an offer has there."""
    hours = tuple(row.as_hours() for row in rows if row.kind == HourKind.WALK_IN)
    timetable = Timetable(hours, offer.exceptions(HourKind.WALK_IN))
    return status(timetable.at(location.pk), now)


def _start(found: Open | Closed) -> datetime:
    return (found.now if isinstance(found, Open) else found.next).start


def _kilometres(latitude: float | None, longitude: float | None, point: Point) -> float | None:
    if latitude is None or longitude is None:
        return None
    return kilometres(point, Point(latitude, longitude))
