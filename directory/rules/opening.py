"""When people can call or walk in. Pure: no database, no request, no clock of its own.

Everything is counted on the clock on the wall in the Netherlands, which is what people read:
where summer time begins an hour is skipped, where it ends an hour comes twice.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from clientsupport.working_days import is_holiday
from directory.enums import Occurrence

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAYS_AHEAD = 60  # what is further away than this is not known
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
# Which weeks of a month an occurrence may fall in: the last weekday is the fourth or the fifth.
# The database holds the same ranges (migration 0005_no_overlapping_hours).
WEEKS = {
    Occurrence.EVERY: range(1, 6),
    Occurrence.FIRST: range(1, 2),
    Occurrence.SECOND: range(2, 3),
    Occurrence.THIRD: range(3, 4),
    Occurrence.FOURTH: range(4, 5),
    Occurrence.LAST: range(4, 6),
}


@dataclass(frozen=True, slots=True)
class Hours:
    """A time in the week or the month; `closes` at midnight is 00:00, `place` is any key."""

    weekday: int  # ISO 8601
    opens: time
    closes: time
    occurrence: int = Occurrence.EVERY
    valid_from: date | None = None
    valid_until: date | None = None
    place: int | None = None


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


def status(hours: Sequence[Hours], now: datetime) -> Status:
    """Return whether somebody is there at a moment, until when, or when next.

    Open at several places at once: the one that stays open longest.
    """
    moment = local(now)
    if there := [o for o in openings_on(hours, moment.date()) if o.start <= moment < o.end]:
        return Open(max((_whole(hours, o) for o in there), key=lambda o: o.end))
    for number in range(DAYS_AHEAD + 1):
        for opening in openings_on(hours, moment.date() + number * DAY):
            if opening.start > moment:
                return Closed(_whole(hours, opening))
    return Unknown()


def openings_on(hours: Iterable[Hours], day: date) -> list[Opening]:
    """Return when somebody is there on a day, the earliest first; nobody is on a holiday."""
    if is_holiday(day):
        return []
    return sorted(
        (_opening(h, day) for h in hours if falls_on(h, day)), key=lambda o: (o.start, o.end)
    )


def falls_on(hours: Hours, day: date) -> bool:
    """Return whether the hours hold on a day, were it not a holiday."""
    if day.isoweekday() != hours.weekday:
        return False
    if (hours.valid_from or day) > day or (hours.valid_until or day) < day:
        return False
    if hours.occurrence == Occurrence.LAST:
        return (day + WEEK).month != day.month
    return hours.occurrence in (Occurrence.EVERY, (day.day - 1) // 7 + 1)


def overlaps(one: Hours, other: Hours) -> bool:
    """Return whether two hours at the same place could hold at the same moment.

    The fourth and the last weekday count as the same one: in most months they are.
    """
    return (
        (one.place, one.weekday) == (other.place, other.weekday)
        and max(one.opens, other.opens) < min(_closes(one), _closes(other))
        and max(_weeks(one).start, _weeks(other).start) < min(_weeks(one).stop, _weeks(other).stop)
        and max(one.valid_from or date.min, other.valid_from or date.min)
        <= min(one.valid_until or date.max, other.valid_until or date.max)
    )


def overlapping(hours: Iterable[Hours]) -> Iterator[tuple[Hours, Hours]]:
    """Return the pairs that overlap."""
    return ((one, other) for one, other in combinations(hours, 2) if overlaps(one, other))


def _weeks(hours: Hours) -> range:
    return WEEKS[Occurrence(hours.occurrence)]


def _closes(hours: Hours) -> time:
    return hours.closes if hours.closes > hours.opens else time.max


def _opening(hours: Hours, day: date) -> Opening:
    """Return the hours on a day; those until midnight end where the next day begins."""
    last = day if hours.closes > hours.opens else day + DAY
    start, end = datetime.combine(day, hours.opens), datetime.combine(last, hours.closes)
    return Opening(start, end, hours.place)


def _whole(hours: Sequence[Hours], first: Opening) -> Opening:
    """Return an opening together with those at the same place that follow without a break."""
    end, limit = first.end, first.start + DAYS_AHEAD * DAY
    while end < limit and (further := _following(hours, end, first.place)):
        end = further.end
    return Opening(first.start, end, first.place)


def _following(hours: Sequence[Hours], moment: datetime, place: int | None) -> Opening | None:
    on_day = openings_on(hours, moment.date())
    return next((o for o in on_day if (o.start, o.place) == (moment, place)), None)
