"""What lies around a municipality: its neighbours, and where people can walk in soon."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from django.db.models import Exists, OuterRef, Q, prefetch_related_objects
from django.utils import timezone

from directory.enums import Breadth, HourKind
from directory.models import Location, Municipality, Offer, OfferCoverage, OpeningHour
from directory.places.distance import KM_PER_LATITUDE, Point, kilometres
from directory.rules.opening import Closed, Open, Status, Timetable, status
from directory.search.queries.distance import kilometres_from
from directory.search.queries.timely import is_soon

NEIGHBOURS = 6
NEAR = 10  # kilometres
LOOKED_AT = 12  # neighbours, for the densest parts of the country
WALK_INS = 4
FAR = 50  # kilometres; nobody walks in farther away than that
SEARCHED = 4 * WALK_INS  # the nearest places that are looked at for one that opens soon
DEGREES = 2 * NEAR / KM_PER_LATITUDE  # a square around a point that surely holds what is near
EXCEPTIONS = ("offer__opening_exceptions", "offer__provider__opening_exceptions")


@dataclass(frozen=True)
class Neighbour:
    municipality: Municipality
    kilometres: float


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
        opening = self.status.now if isinstance(self.status, Open) else self.status.next
        return opening.start


def neighbours(municipality: Municipality) -> list[Neighbour]:
    """Return the nearest municipalities, by their points. Costs one statement."""
    point = _point(municipality)
    others = Municipality.objects.current().exclude(pk=municipality.pk)
    nearest = others.annotate(kilometres=kilometres_from(point)).order_by("kilometres", "slug")
    rows: Iterable[Any] = nearest[:LOOKED_AT]
    return [Neighbour(row, row.kilometres) for row in rows]


def walk_ins(
    municipality: Municipality, around: Sequence[Neighbour], *, now: datetime
) -> list[WalkIn]:
    """Return where people can walk in, the soonest first. Costs three statements.

    What is there for this municipality comes before what is near, for whom it may not be meant.
    """
    towns = [municipality, *(n.municipality for n in around if n.kilometres <= NEAR)]
    point = _point(municipality)
    found = _places(_hours(municipality, towns, point), point, now)
    soonest = sorted(found, key=lambda w: (w.start, w.kilometres or 0, w.location.pk))
    chosen = sorted(soonest, key=lambda w: not w.is_own)[:WALK_INS]
    return [walk_in for walk_in in soonest if walk_in in chosen]


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
) -> Iterable[OpeningHour]:
    """Return the hours of the municipality's own offers, and those near of all that help around."""
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
    return hours.select_related("location", "offer__provider").prefetch_related(*EXCEPTIONS)


def _places(hours: Iterable[Any], point: Point, now: datetime) -> Iterator[WalkIn]:
    by_location: defaultdict[Location, list[Any]] = defaultdict(list)
    for hour in hours:
        by_location[hour.location].append(hour)
    for location, found in by_location.items():
        far = _kilometres(location, point)
        is_own: bool = found[0].is_own
        offer = found[0].offer
        when = _when(location, offer, found, now)
        if isinstance(when, Open | Closed) and (is_own or (far is not None and far <= NEAR)):
            yield WalkIn(location, offer, is_own, far, when)


def _when(location: Location, offer: Offer, rows: Iterable[Any], now: datetime) -> Status:
    """Return whether people can walk in at a place, by the hours that an offer has there."""
    hours = tuple(row.as_hours() for row in rows if row.kind == HourKind.WALK_IN)
    timetable = Timetable(hours, offer.exceptions(HourKind.WALK_IN))
    return status(timetable.at(location.pk), now)


def _kilometres(location: Location, point: Point) -> float | None:
    if location.latitude is None or location.longitude is None:
        return None
    return kilometres(point, Point(location.latitude, location.longitude))


def _point(municipality: Municipality) -> Point:
    """Return the point of a current municipality, which the database makes sure it has."""
    return Point(municipality.latitude or 0.0, municipality.longitude or 0.0)
