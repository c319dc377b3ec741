"""From a weekly pattern to times that can be chosen. Pure: no database, no clock of its own.

Slots are reckoned on the clock on the wall in the Netherlands. A day on which the clock changes has
an hour that is skipped or comes twice: no slot begins or ends there, or goes on over it, so none is
wrong and none stands twice.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from clientsupport.working_days import is_holiday
from directory.enums import AppointmentKind
from directory.rules.opening import AMSTERDAM, DAY, Exceptional, local

WRITTEN = "%Y%m%d%H%M"  # the beginning of a slot in its key


@dataclass(frozen=True, slots=True)
class Pattern:
    """A time in the week that is divided into appointments; without `minutes` it is one whole part
    of the day, of which the exact time is agreed on later.
    """

    kind: AppointmentKind
    weekday: int  # ISO 8601
    opens: time
    closes: time  # later than `opens`, on the same day
    minutes: int | None = None
    pause: int = 0  # minutes between two
    places: int = 1  # appointments at once
    place: int | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    ahead_days: int = 28
    notice_hours: int = 24


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that somebody can choose; both ends are aware."""

    kind: AppointmentKind
    start: datetime
    end: datetime
    is_day_part: bool = False
    places: int = 1
    place: int | None = None

    @property
    def key(self) -> str:
        """What a form calls it: its beginning on the wall clock, how, and where."""
        return f"{local(self.start):{WRITTEN}}.{self.kind}.{self.place or ''}"

    @property
    def day(self) -> date:
        return local(self.start).date()


@dataclass(frozen=True, slots=True)
class Taken:
    """A time that is given already; `seat` tells those apart that are given at once."""

    start: datetime
    end: datetime
    seat: int = 0


def moment(wall: datetime) -> datetime | None:
    """Return when the clock on the wall says this; None when it never does, or twice."""
    aware = wall.replace(tzinfo=AMSTERDAM)
    return aware if aware.utcoffset() == aware.replace(fold=1).utcoffset() else None


def span(start: datetime, end: datetime) -> tuple[datetime, datetime] | None:
    """Return the moments of two times on the wall; None when a change of the clock is in between,
    or at one of them.
    """
    first, last = moment(start), moment(end)
    if first is None or last is None:
        return None
    is_whole = last.astimezone(UTC) - first.astimezone(UTC) == end - start
    return (first, last) if is_whole else None


def slots(
    patterns: Iterable[Pattern],
    exceptions: Mapping[AppointmentKind, Sequence[Exceptional]],
    now: datetime,
    first: date | None = None,
) -> list[Slot]:
    """Return the slots that can be asked for at a moment, the earliest first, taken ones too.

    `exceptions` are those that hold for each kind; `first` leaves out the days before it.
    """
    found: dict[str, Slot] = {}
    for pattern in patterns:
        about = exceptions.get(pattern.kind, ())
        for slot in _of_pattern(pattern, about, now, first):
            found.setdefault(slot.key, slot)
    return sorted(found.values(), key=lambda slot: (slot.start, slot.kind, slot.place or 0))


def free_seat(slot: Slot, taken: Iterable[Taken]) -> int | None:
    """Return the first seat of a slot that nobody has; None when all are given."""
    given = {t.seat for t in taken if t.start < slot.end and slot.start < t.end}
    return next((seat for seat in range(slot.places) if seat not in given), None)


def free(found: Iterable[Slot], taken: Collection[Taken]) -> list[Slot]:
    """Return those of these slots that somebody can still have."""
    return [slot for slot in found if free_seat(slot, taken) is not None]


def _of_pattern(
    pattern: Pattern, exceptions: Sequence[Exceptional], now: datetime, first: date | None
) -> Iterator[Slot]:
    today, soonest = local(now).date(), now + timedelta(hours=pattern.notice_hours)
    for number in range(pattern.ahead_days + 1):
        day = today + number * DAY
        if not _falls_on(pattern, day) or (first and day < first):
            continue
        for start, end in _times(pattern, day):
            whole = span(start, end) if _is_there(start, end, pattern.place, exceptions) else None
            if whole and whole[0] >= soonest:
                yield Slot(
                    kind=pattern.kind,
                    start=whole[0],
                    end=whole[1],
                    is_day_part=pattern.minutes is None,
                    places=pattern.places,
                    place=pattern.place,
                )


def _falls_on(pattern: Pattern, day: date) -> bool:
    is_valid = (pattern.valid_from or day) <= day <= (pattern.valid_until or day)
    return is_valid and day.isoweekday() == pattern.weekday


def _times(pattern: Pattern, day: date) -> Iterator[tuple[datetime, datetime]]:
    start, closes = datetime.combine(day, pattern.opens), datetime.combine(day, pattern.closes)
    if pattern.minutes is None:
        yield start, closes
        return
    long, pause = timedelta(minutes=pattern.minutes), timedelta(minutes=pattern.pause)
    while start + long <= closes:
        yield start, start + long
        start += long + pause


def _is_there(
    start: datetime, end: datetime, place: int | None, exceptions: Sequence[Exceptional]
) -> bool:
    """Tell whether somebody is there the whole time, by the days on which something else holds.

    Closed wins; other times take the place of the week's, on a holiday too.
    """
    day = start.date()
    covering = [other for other in exceptions if other.covers(day, place)]
    if not covering:
        return not is_holiday(day)
    if any(other.opens is None for other in covering):
        return False
    return any(_holds(other, day, start, end) for other in covering)


def _holds(other: Exceptional, day: date, start: datetime, end: datetime) -> bool:
    if other.opens is None or other.closes is None:
        return False
    last = day if other.closes > other.opens else day + DAY
    opens, closes = datetime.combine(day, other.opens), datetime.combine(last, other.closes)
    return opens <= start and end <= closes
