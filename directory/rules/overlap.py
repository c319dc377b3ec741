"""Which hours could hold at the same moment, and which exceptions say two things. Pure.

The database refuses the same (migration 0019_opening_exceptions_and_nights).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import combinations

from directory.enums import Occurrence
from directory.rules.opening import Hours

LONGEST_NIGHT = timedelta(hours=12)  # from opening to closing on the next day
# In which weeks of a month an occurrence may fall: the last weekday is the fourth or the fifth.
WEEKS = {
    Occurrence.EVERY: {1, 2, 3, 4, 5},
    Occurrence.FIRST: {1},
    Occurrence.SECOND: {2},
    Occurrence.THIRD: {3},
    Occurrence.FOURTH: {4},
    Occurrence.LAST: {4, 5},
}


@dataclass(frozen=True, slots=True)
class _Part:
    """What of some hours lies on one day; `until` the end of the day is time.max."""

    weekday: int
    opens: time
    until: time
    weeks: set[int]

    def meets(self, other: "_Part") -> bool:
        return (
            self.weekday == other.weekday
            and max(self.opens, other.opens) < min(self.until, other.until)
            and bool(self.weeks & other.weeks)
        )


def overlaps(one: Hours, other: Hours) -> bool:
    """Return whether two hours at the same place could hold at the same moment.

    The fourth and the last weekday count as the same one: in most months they are. Periods are
    compared by the days on which hours begin, not by the night after their last day.
    """
    return (
        one.place == other.place
        and max(one.valid_from or date.min, other.valid_from or date.min)
        <= min(one.valid_until or date.max, other.valid_until or date.max)
        and any(mine.meets(theirs) for mine in _parts(one) for theirs in _parts(other))
    )


def overlapping(hours: Iterable[Hours]) -> Iterator[tuple[Hours, Hours]]:
    """Return the pairs that overlap."""
    return ((one, other) for one, other in combinations(hours, 2) if overlaps(one, other))


def is_too_long_a_night(opens: time, closes: time) -> bool:
    """Return whether this goes on after midnight for longer than anybody is believed to mean.

    From 9:00 until 5:00 is a mistake for 17:00 far more often than a shift of twenty hours. Who
    does mean it says it in two.
    """
    length = timedelta(hours=24) - (_since_midnight(opens) - _since_midnight(closes))
    return time(0) < closes <= opens and length > LONGEST_NIGHT


def _since_midnight(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute)


def _parts(hours: Hours) -> Iterator[_Part]:
    weeks = WEEKS[Occurrence(hours.occurrence)]
    until = hours.closes if hours.closes > hours.opens else time.max
    yield _Part(hours.weekday, hours.opens, until, weeks)
    if hours.goes_past_midnight:
        yield _Part(hours.weekday % 7 + 1, time(0), hours.closes, _weeks_of_next_day(weeks))


def _weeks_of_next_day(weeks: set[int]) -> set[int]:
    """Return in which weeks of a month the days after those of `weeks` may fall."""
    later = {min(week + 1, 5) for week in weeks}
    return weeks | later | ({1} if max(weeks) >= 4 else set())  # 28 February; 30 April
