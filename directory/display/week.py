"""The opening hours of a whole week, and the places: what the page of an offer shows in full."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext

from clientsupport.working_days import Span, holiday
from directory.display.opening_words import HOLIDAYS, days_words, end_words, time_words
from directory.display.reach import place_words, public_locations
from directory.enums import HourKind, Occurrence, Weekday
from directory.models import Location, Offer, OpeningHour
from directory.rules.opening import (
    DAY,
    WEEK,
    Opening,
    Timetable,
    change_on,
    never_stops,
    openings_on,
)

DAYS_TOLD = 28  # ahead, of what differs from the week


@dataclass(frozen=True)
class Times:
    """From when until when, where (only to walk in), and when not every week."""

    hours: str
    place: str
    note: str


@dataclass(frozen=True)
class Changed:
    """A day on which something else holds than in the week, or a few; no times is closed."""

    days: str
    holiday: str
    times: tuple[Times, ...]


@dataclass(frozen=True)
class WeekDay:
    """A row of the table; no times is closed. `change` is what holds the first time it comes."""

    name: str
    times: tuple[Times, ...]
    is_today: bool
    change: Changed | None = None


@dataclass(frozen=True)
class Week:
    """The table of one kind of hours, what is different after these seven days, and on holidays."""

    title: str
    days: tuple[WeekDay, ...]
    later: tuple[Changed, ...]
    holidays: str


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
        _week(offer, kind, titles[kind], hours, today)
        for kind, hours in per_kind.items()
        if hours and offer.is_checked and (offer.phone or kind != HourKind.PHONE)
    )


def places(offer: Offer) -> tuple[Place, ...]:
    """Return the locations of an offer that are not secret."""
    return tuple(_place(location) for location in public_locations(offer).values())


def _week(offer: Offer, kind: HourKind, title: str, hours: list[OpeningHour], today: date) -> Week:
    timetable = offer.timetable(kind)
    changed = [
        day
        for number in range(DAYS_TOLD)
        if change_on(timetable, day := today + number * DAY) is not None
    ]
    soon = {day.isoweekday(): day for day in changed if day < today + WEEK}
    later = [day for day in changed if day >= today + WEEK]
    return Week(
        title,
        tuple(_days(offer, hours, today, timetable, soon)),
        later=tuple(_later(offer, timetable, later)),
        holidays=_holidays(timetable, today),
    )


def _days(
    offer: Offer,
    hours: list[OpeningHour],
    today: date,
    timetable: Timetable,
    soon: Mapping[int, date],
) -> Iterator[WeekDay]:
    for day in Weekday:
        times = tuple(_times(offer, hour, today) for hour in hours if hour.weekday == day)
        changed = soon.get(day)
        change = _changed(offer, timetable, [changed]) if changed else None
        yield WeekDay(str(day.label), times, is_today=day == today.isoweekday(), change=change)


def _later(offer: Offer, timetable: Timetable, days: Sequence[date]) -> Iterator[Changed]:
    """Yield what is different, days in a row on which the same holds together."""
    rows: list[list[date]] = []
    for day in days:
        if rows and _goes_on(timetable, rows[-1][-1], day):
            rows[-1].append(day)
        else:
            rows.append([day])
    return (_changed(offer, timetable, row) for row in rows)


def _goes_on(timetable: Timetable, before: date, day: date) -> bool:
    """Tell whether a day says the same as the one before it that was different, with no day between
    them on which somebody is there as usual.
    """
    between = (before + n * DAY for n in range(1, (day - before).days))
    return (
        not (holiday(before) or holiday(day))
        and not any(openings_on(timetable, d) for d in between)
        and _clock(timetable, before) == _clock(timetable, day)
    )


def _clock(timetable: Timetable, day: date) -> list[tuple[time, time, int | None]]:
    found = openings_on(timetable, day)
    return [(opening.start.time(), opening.end.time(), opening.place) for opening in found]


def _changed(offer: Offer, timetable: Timetable, days: Sequence[date]) -> Changed:
    return Changed(
        days=days_words(Span(days[0], days[-1])),
        holiday=str(HOLIDAYS.get(holiday(days[0]), "")),
        times=tuple(_of_opening(offer, o) for o in openings_on(timetable, days[0])),
    )


def _of_opening(offer: Offer, opening: Opening) -> Times:
    where = public_locations(offer).get(opening.place)
    return Times(
        hours=f"{time_words(opening.start.time())}–{end_words(opening.end.time())}",
        place=place_words(offer, where) if opening.place else "",
        note="",
    )


def _holidays(timetable: Timetable, today: date) -> str:
    """Return whether somebody is there on holidays."""
    there = {
        hours.on_holidays or never_stops(timetable, hours.place, today) for hours in timetable.hours
    }
    if there == {True}:
        return gettext("Ook open op feestdagen.")
    if there == {False}:
        return gettext("Op feestdagen is het dicht.")
    return gettext("Op feestdagen is het dicht, behalve waar ‘ook op feestdagen’ staat.")


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
    if hour.on_holidays:
        yield gettext("ook op feestdagen")


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
