"""Distances in the database: from the point that was searched to where people can walk in."""

from datetime import date

from django.db.models import F, FloatField, Func, Min, OuterRef, Q, QuerySet, Subquery

from directory.criteria import SearchCriteria
from directory.enums import HourKind
from directory.models import Location, Municipality, Place, Postcode
from directory.places.distance import KM_PER_LATITUDE, KM_PER_LONGITUDE, Point


def searched_point(municipality: Municipality, criteria: SearchCriteria) -> Point | None:
    """Return the point of the postcode, else of the place, else of the municipality.

    Costs one statement where a postcode or place was named.
    """
    rows: QuerySet[Postcode] | QuerySet[Place]
    found = None
    if criteria.postcode:
        rows = Postcode.objects.filter(digits=criteria.postcode)
        found = rows.values_list("latitude", "longitude").first()
    elif criteria.place:
        rows = Place.objects.filter(municipality=municipality, slug=criteria.place)
        found = rows.values_list("latitude", "longitude").first()
    if found:
        return Point(*found)
    if municipality.latitude is None or municipality.longitude is None:
        return None
    return Point(municipality.latitude, municipality.longitude)


def kilometres_from(point: Point) -> Func:
    """Return the twin of `distance.kilometres` for rows with a latitude and a longitude.

    Written out: put together of Django's expressions it was the dearest part of a search.
    """
    north = f"(latitude - {point.latitude}) * {KM_PER_LATITUDE}"
    halfway = f"cos(radians((latitude + {point.latitude}) / 2))"
    east = f"(longitude - {point.longitude}) * {KM_PER_LONGITUDE} * {halfway}"
    template = (
        f"(SELECT sqrt(power({north}, 2) + power({east}, 2)) "  # noqa: S608  only numbers
        "FROM (VALUES (%(expressions)s)) AS place (latitude, longitude))"
    )
    return Func(F("latitude"), F("longitude"), template=template, output_field=FloatField())


def nearest_walk_in(point: Point, today: date) -> Subquery:
    """Return how far an offer's nearest public place with walk-in hours is; null without one."""
    hours = Q(opening_hours__kind=HourKind.WALK_IN) & (
        Q(opening_hours__valid_until=None) | Q(opening_hours__valid_until__gte=today)
    )
    places = Location.objects.public().filter(hours, offer=OuterRef("pk"))
    nearest = places.order_by().values("offer").annotate(nearest=Min(kilometres_from(point)))
    return Subquery(nearest.values("nearest"), output_field=FloatField())
