"""When people can call or walk in. Pure: no database, no request, no clock of its own.

Everything is counted on the clock on the wall in the Netherlands, which is what people read:
where summer time begins an hour is skipped, where it ends an hour comes twice.

An opening belongs to the day on which it begins, and so does what limits it: who is there from
22:00 until 6:00 and closes on Friday is there until Friday 6:00.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from zoneinfo import ZoneInfo

from clientsupport.working_days import holiday
from directory.enums import Occurrence

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAYS_AHEAD = 60  # what is further away than this is not known
DAY = timedelta(days=1)
LONG = timedelta(days=14)  # who is there for so long without a break: when it ends says nothing
WEEK = timedelta(weeks=1)
MINUTES = 24 * 60  # of a day


@dataclass(frozen=True, slots=True)
class Hours:
    """A time in the week or the month; `place` is any key.

    `closes` at midnight is 00:00. What closes earlier on the clock than it opens goes on after
    midnight. On national holidays it is closed, unless it says otherwise.
    """

    weekday: int  # ISO 8601
    opens: time
    closes: time
    occurrence: int = Occurrence.EVERY
    valid_from: date | None = None
    valid_until: date | None = None
    place: int | None = None
    on_holidays: bool = False

    @property
    def goes_past_midnight(self) -> bool:
        return time(0) < self.closes <= self.opens


@dataclass(frozen=True, slots=True)
class Exceptional:
    """What holds on some days instead of the hours of the week; without times: closed.

    `place` None is everything that the timetable is about.
    """

    first_day: date
    last_day: date
    opens: time | None = None
    closes: time | None = None
    place: int | None = None

    def covers(self, day: date, place: int | None) -> bool:
        """Return whether this takes the place of the hours of a place on a day."""
        return self.first_day <= day <= self.last_day and self.place in (None, place)


@dataclass(frozen=True, slots=True)
class Timetable:
    """When somebody is there for one thing: to be called, or to be walked in to."""

    hours: tuple[Hours, ...]
    exceptions: tuple[Exceptional, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.hours or self.exceptions)

    def at(self, place: int | None) -> "Timetable":
        """Return what of it is about one place."""
        return Timetable(
            tuple(hours for hours in self.hours if hours.place == place),
            tuple(other for other in self.exceptions if other.place in (None, place)),
        )


@dataclass(frozen=True, slots=True)
class Opening:
    """From when until when somebody is there, on the clock in the Netherlands."""

    start: datetime
    end: datetime
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """Somebody is there now."""

    now: Opening


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody is there now; `next` is the first time that somebody is."""

    next: Opening


@dataclass(frozen=True, slots=True)
class Unknown:
    """No hours are known for now or the days ahead."""


Status = Open | Closed | Unknown


def local(now: datetime) -> datetime:
    """Return what the clock in the Netherlands says at a moment, without its zone."""
    return now.astimezone(AMSTERDAM).replace(tzinfo=None)


def status(timetable: Timetable, now: datetime) -> Status:
    """Return whether somebody is there at a moment, until when, or when next.

    Open at several places at once: the one that stays open longest.
    """
    moment, today = local(now), local(now).date()
    begun = [*openings_on(timetable, today - DAY), *openings_on(timetable, today)]
    if there := [opening for opening in begun if opening.start <= moment < opening.end]:
        return Open(max((_whole(timetable, o) for o in there), key=lambda o: o.end))
    for number in range(DAYS_AHEAD + 1):
        for opening in openings_on(timetable, today + number * DAY):
            if opening.start > moment:
                return Closed(_whole(timetable, opening))
    return Unknown()


def openings_on(timetable: Timetable, day: date) -> list[Opening]:
    """Return the openings that begin on a day, the earliest first.

    An exception takes the place of the hours that it covers, and one that closes wins over
    another. Nobody is there on a holiday but for hours that say so, and a line that never stops.
    """
    found = [*_usual(timetable, day), *_exceptional(timetable, day)]
    return sorted(found, key=lambda opening: (opening.start, opening.end))


class Change(Enum):
    """How a day differs from what the week says."""

    CLOSED = auto()
    OTHER = auto()


def change_on(timetable: Timetable, day: date) -> Change | None:
    """Return how a day differs from what the week says; None when it does not."""
    weekly = {_opening(hours, day) for hours in timetable.hours if falls_on(hours, day)}
    found = set(openings_on(timetable, day))
    if found:
        return Change.OTHER if found != weekly else None
    is_said = not timetable.hours and any(e.covers(day, e.place) for e in timetable.exceptions)
    return Change.CLOSED if weekly or is_said else None


def falls_on(hours: Hours, day: date) -> bool:
    """Return whether the hours hold on a day, were it no holiday and without exceptions."""
    if day.isoweekday() != hours.weekday or not _is_valid(hours, day):
        return False
    if hours.occurrence == Occurrence.LAST:
        return (day + WEEK).month != day.month
    return hours.occurrence in (Occurrence.EVERY, (day.day - 1) // 7 + 1)


def _usual(timetable: Timetable, day: date) -> Iterator[Opening]:
    for hours in timetable.hours:
        if not falls_on(hours, day):
            continue
        if any(other.covers(day, hours.place) for other in timetable.exceptions):
            continue
        if not holiday(day) or hours.on_holidays or never_stops(timetable, hours.place, day):
            yield _opening(hours, day)


def _exceptional(timetable: Timetable, day: date) -> Iterator[Opening]:
    for other in timetable.exceptions:
        if other.opens is None or other.closes is None or not other.covers(day, other.place):
            continue
        if not any(e.opens is None and e.covers(day, other.place) for e in timetable.exceptions):
            yield _span(other.opens, other.closes, day, other.place)


def never_stops(timetable: Timetable, place: int | None, day: date) -> bool:
    """Return whether the hours that hold around a day fill every minute of every week.

    Who says to be there day and night, all days of the week, is there at Christmas too.
    """
    weekly = (
        hours
        for hours in timetable.hours
        if hours.place == place and hours.occurrence == Occurrence.EVERY and _is_valid(hours, day)
    )
    spans, filled = [span for hours in weekly for span in _minutes_of_week(hours)], 0
    for start, end in sorted(spans):
        if start > filled:
            return False
        filled = max(filled, end)
    return filled >= 7 * MINUTES


def _minutes_of_week(hours: Hours) -> Iterator[tuple[int, int]]:
    """Yield from which minute until which; the night after Sunday also as that before Monday."""
    day = (hours.weekday - 1) * MINUTES
    start, end = day + _minute(hours.opens), day + _minute(hours.closes)
    end += 0 if hours.closes > hours.opens else MINUTES
    yield start, end
    if end > 7 * MINUTES:
        yield 0, end - 7 * MINUTES


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _is_valid(hours: Hours, day: date) -> bool:
    return (hours.valid_from or day) <= day <= (hours.valid_until or day)


def _opening(hours: Hours, day: date) -> Opening:
    return _span(hours.opens, hours.closes, day, hours.place)


def _span(opens: time, closes: time, day: date, place: int | None) -> Opening:
    """Return an opening that begins on a day; one that goes on until midnight or later ends on the
    next.
    """
    last = day if closes > opens else day + DAY
    return Opening(datetime.combine(day, opens), datetime.combine(last, closes), place)


def _whole(timetable: Timetable, first: Opening) -> Opening:
    """Return an opening together with those at the same place that follow without a break."""
    end, limit = first.end, first.start + LONG
    while end < limit and (ends := [*_going_on(timetable, end, first.place)]):
        end = max(ends)
    return Opening(first.start, end, first.place)


def _going_on(timetable: Timetable, moment: datetime, place: int | None) -> Iterator[datetime]:
    """Yield the ends of the openings at a place that are going on, or begin, at a moment."""
    for day in (moment.date() - DAY, moment.date()):
        for opening in openings_on(timetable, day):
            if opening.place == place and opening.start <= moment < opening.end:
                yield opening.end
