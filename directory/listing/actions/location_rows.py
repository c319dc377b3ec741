"""Writing where and when people can come or call, for many offers at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from django.utils import translation

from clientsupport.enums import Language
from directory.enums import HourKind
from directory.listing.content import (
    ExceptionContent,
    HoursContent,
    LocationContent,
    OfferContent,
)
from directory.listing.stored import ACCESS, exception_row
from directory.models import Location, Offer, OpeningException, OpeningHour, Postcode

WRITTEN = (
    *("name", "street", "postcode", "town", "latitude", "longitude", "is_private"),
    *("has_step_free_access", "has_accessible_toilet", "accessibility", ACCESS),
)
Points = Mapping[str, Postcode]  # by the four digits
Places = dict[tuple[int, str], Location]  # by offer, and key in its content


@dataclass(frozen=True)
class Rewrite:
    """An offer with what it says and what it is to say, both settled."""

    offer: Offer
    before: OfferContent
    after: OfferContent

    @property
    def changes_areas(self) -> bool:
        return self.before.areas != self.after.areas

    @property
    def changes_reach(self) -> bool:
        before, after = self.before, self.after
        return (before.locations, before.hours, before.exceptions) != (
            after.locations,
            after.hours,
            after.exceptions,
        )


def write_reach(rewrites: Sequence[Rewrite]) -> None:
    """Make the rows of locations, opening hours and exceptions say what is after."""
    if rewrites:
        offers = [r.offer for r in rewrites]
        OpeningHour.objects.filter(offer__in=offers).delete()
        OpeningException.objects.filter(offer__in=offers).delete()
        places = _write_locations(rewrites)
        OpeningException.objects.bulk_create(
            row for r in rewrites for row in _exceptions(r.offer, r.after.exceptions, places)
        )
        OpeningHour.objects.bulk_create(
            row for r in rewrites for row in _hours(r.offer, r.after.hours, places)
        )


def _write_locations(rewrites: Sequence[Rewrite]) -> Places:
    """Change, add and remove locations; return them. One that is back is a new row."""
    offers = [r.offer for r in rewrites]
    stored = {(p.offer_id, str(p.pk)): p for p in Location.objects.filter(offer__in=offers)}
    points = _points(place.postcode for r in rewrites for place in r.after.locations)
    places = {}
    for rewrite in rewrites:
        for content in rewrite.after.locations:
            key = rewrite.offer.pk, content.key
            place = stored.pop(key) if key in stored else Location(offer=rewrite.offer)
            places[key] = place
            _fill_location(place, content, points)
    Location.objects.filter(pk__in=[place.pk for place in stored.values()]).delete()
    with translation.override(Language.DUTCH):
        Location.objects.bulk_create(
            places.values(),
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=WRITTEN,
        )
    return places


def _points(postcodes: Iterable[str]) -> Points:
    """Return where these postcodes are: the middle of the four digits.

    That is near enough to say which walk-in hour is closest.
    """
    digits = {postcode[:4] for postcode in postcodes} - {""}
    return {p.digits: p for p in Postcode.objects.filter(digits__in=digits)} if digits else {}


def _fill_location(place: Location, content: LocationContent, points: Points) -> None:
    if content.postcode != place.postcode or place.latitude is None:
        point = points.get(content.postcode[:4])
        place.latitude = point.latitude if point else None
        place.longitude = point.longitude if point else None
    place.name, place.street, place.town = content.name, content.street, content.town
    place.postcode, place.is_private = content.postcode, content.is_private
    place.has_step_free_access = content.has_step_free_access
    place.has_accessible_toilet = content.has_accessible_toilet
    setattr(place, ACCESS, content.accessibility)


def _hours(offer: Offer, wanted: Iterable[HoursContent], places: Places) -> Iterator[OpeningHour]:
    for hours in wanted:
        for weekday in hours.weekdays:
            yield OpeningHour(
                offer=offer,
                kind=HourKind.WALK_IN if hours.location else HourKind.PHONE,
                location=places[offer.pk, hours.location] if hours.location else None,
                weekday=weekday,
                occurrence=hours.occurrence,
                opens=time.fromisoformat(hours.opens),
                closes=time.fromisoformat(hours.closes),
                valid_from=_day(hours.valid_from),
                valid_until=_day(hours.valid_until),
                on_holidays=hours.on_holidays,
            )


def _exceptions(
    offer: Offer, wanted: Iterable[ExceptionContent], places: Places
) -> Iterator[OpeningException]:
    for other in wanted:
        place = places.get((offer.pk, other.location))  # none by telephone, and for everything
        yield exception_row(offer, other, location_id=place.pk if place else None)


def _day(words: str) -> date | None:
    return date.fromisoformat(words) if words else None
