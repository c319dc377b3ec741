"""The opening hours of a whole week, and the places: what the page of an offer shows in full."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext

from directory.display.opening_words import end_words, time_words
from directory.display.reach import place_words, public_locations
from directory.enums import HourKind, Occurrence, Weekday
from directory.models import Location, Offer, OpeningHour


@dataclass(frozen=True)
class Times:
    """From when until when, where (only to walk in), and when not every week."""

    hours: str
    place: str
    note: str


@dataclass(frozen=True)
class WeekDay:
    """A row of the table; no times is closed."""

    name: str
    times: tuple[Times, ...]
    is_today: bool


@dataclass(frozen=True)
class Week:
    """The table of one kind of hours."""

    title: str
    days: tuple[WeekDay, ...]


@dataclass(frozen=True)
class Place:
    """A public location with what is known of the way in; None is unknown."""

    name: str
    address: str
    is_step_free: bool | None
    has_toilet: bool | None
    more: str


def weeks(offer: Offer, today: date) -> tuple[Week, ...]:
    """Return the weeks of a checked offer, for calling and walking in, as far as known."""
    titles = {
        HourKind.PHONE: gettext("Wanneer kunt u bellen?"),
        HourKind.WALK_IN: gettext("Wanneer kunt u binnenlopen?"),
    }
    held = [h for h in offer.opening_hours.all() if (h.valid_until or today) >= today]
    per_kind = {kind: [hour for hour in held if hour.kind == kind] for kind in titles}
    return tuple(
        Week(titles[kind], tuple(_days(offer, hours, today)))
        for kind, hours in per_kind.items()
        if hours and offer.is_checked and (offer.phone or kind != HourKind.PHONE)
    )


def places(offer: Offer) -> tuple[Place, ...]:
    """Return the locations of an offer that are not secret."""
    return tuple(_place(location) for location in public_locations(offer).values())


def _days(offer: Offer, hours: list[OpeningHour], today: date) -> Iterator[WeekDay]:
    for day in Weekday:
        times = tuple(_times(offer, hour, today) for hour in hours if hour.weekday == day)
        yield WeekDay(str(day.label), times, is_today=day == today.isoweekday())


def _times(offer: Offer, hour: OpeningHour, today: date) -> Times:
    where = public_locations(offer).get(hour.location_id)
    return Times(
        hours=f"{time_words(hour.opens)}–{end_words(hour.closes)}",
        place=place_words(offer, where) if hour.location_id else "",
        note=", ".join(_notes(hour, today)),
    )


def _notes(hour: OpeningHour, today: date) -> Iterator[str]:
    if hour.occurrence != Occurrence.EVERY:
        yield gettext("alleen de %(occurrence)s") % {"occurrence": hour.get_occurrence_display()}
    if hour.valid_from and hour.valid_from > today:
        yield gettext("vanaf %(date)s") % {"date": _date_words(hour.valid_from)}
    if hour.valid_until:
        yield gettext("tot en met %(date)s") % {"date": _date_words(hour.valid_until)}


def _date_words(day: date) -> str:
    return date_format(day, pgettext("notatie datum", "j F Y"))


def _place(location: Location) -> Place:
    town = " ".join(filter(None, [location.postcode, location.town]))
    return Place(
        name=location.name,
        address=", ".join(filter(None, [location.street, town])),
        is_step_free=location.has_step_free_access,
        has_toilet=location.has_accessible_toilet,
        more=location.accessibility,
    )
