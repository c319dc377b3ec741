"""Dutch holidays and working days. Pure: no database, no request, no clock of its own.

Holidays are the national ones on which offices are closed. Good Friday is not among them: it is
no day off by law, and most offices are open. Liberation Day (5 May) is one in lustrum years only
(2025, 2030), when most people are free.
"""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from holidays import country_holidays

OPEN_ANYWAY = "Good Friday"
SATURDAY = 6  # ISO 8601
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Days in a row, the last one among them."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@functools.cache
def _holidays(year: int) -> Mapping[date, str]:
    days = country_holidays("NL", years=year, language="en_US")
    return {day: name.split(";")[0] for day, name in days.items() if name != OPEN_ANYWAY}


def holiday(day: date) -> str:
    """Return the English name of the national holiday on which offices are closed, or ""."""
    return _holidays(day.year).get(day, "")


def is_holiday(day: date) -> bool:
    """Return whether offices are closed on this day because of a national holiday."""
    return bool(holiday(day))


def is_working_day(day: date) -> bool:
    """Return whether this is a day from Monday to Friday that is no holiday."""
    return day.isoweekday() < SATURDAY and not is_holiday(day)


def add_working_days(day: date, number: int, *, closed: Iterable[Span] = ()) -> date:
    """Return the day so many working days after `day`; 0 gives `day` itself.

    Days on which somebody is `closed` are no working days of theirs.
    """
    closed = tuple(closed)
    for _ in range(number):
        day = _next_working_day(day, closed)
    return day


def closed_until(day: date, closed: Iterable[Span]) -> date | None:
    """Return the last of the days without an open working day that begin at `day`, as far as they
    are `closed`; None when it is not closed on this day.
    """
    last = None
    for span in sorted(closed):
        if span.first <= day <= span.last or (last and span.first <= _next_working_day(last, ())):
            last = max(span.last, last or span.last)
    return last


def working_days_left(due: date, today: date) -> int:
    """Return how many working days there are until `due`; negative when it is past."""
    if due < today:
        return -working_days_left(today, due)
    days = (today + ahead * DAY for ahead in range(1, (due - today).days + 1))
    return sum(map(is_working_day, days))


def _next_working_day(day: date, closed: tuple[Span, ...]) -> date:
    day += DAY
    while not is_working_day(day) or any(day in span for span in closed):
        day += DAY
    return day
