"""Periods over which is counted, as they stand in an address: "2026-K3", "2026" or "12". Pure."""

import re
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

YEAR, QUARTER = 12, 3  # months
LAST_YEAR = "12"  # the twelve months until now
LOOKS_BACK = 24  # months that a trend shows
WRITTEN = re.compile(r"(20[0-9]{2})(?:-K([1-4]))?", re.ASCII)
FIRST_YEAR = 2015  # the Wmo 2015: nothing is older


@dataclass(frozen=True)
class Period:
    """Whole months from the one of `first` (its first day) on; `code` stands in an address."""

    code: str
    first: date
    months: int

    @property
    def until(self) -> date:
        """The first day that no longer belongs to it."""
        return moved(self.first, self.months)

    @property
    def label(self) -> str:
        """Its name, as it stands in a sentence."""
        if self.code == LAST_YEAR:
            return gettext("de laatste %(number)s maanden") % {"number": self.months}
        if self.months == YEAR:
            return str(self.first.year)
        number = (self.first.month - 1) // QUARTER + 1
        return gettext("%(number)se kwartaal van %(year)s") % {
            "number": number,
            "year": self.first.year,
        }

    def is_over(self, today: date) -> bool:
        """Tell whether nothing can happen in it any more."""
        return self.until <= today

    def before(self) -> "Period":
        """Return the one of the same length that went before."""
        first = moved(self.first, -self.months)
        if self.code == LAST_YEAR:
            return Period(LAST_YEAR, first, self.months)
        return of_quarter(first) if self.months == QUARTER else of_year(first.year)

    def quarters(self) -> "list[Period]":
        """Return the quarters of it; it begins with one."""
        starts = range(0, self.months, QUARTER)
        return [of_quarter(moved(self.first, months)) for months in starts]


def moved(month: date, months: int) -> date:
    """Return the first day of the month that is so many months later."""
    number = month.year * YEAR + month.month - 1 + months
    return date(number // YEAR, number % YEAR + 1, 1)


def of_quarter(day: date) -> Period:
    """Return the quarter in which a day lies."""
    number = (day.month - 1) // QUARTER
    return Period(f"{day.year}-K{number + 1}", date(day.year, number * QUARTER + 1, 1), QUARTER)


def of_year(year: int) -> Period:
    """Return a calendar year."""
    return Period(str(year), date(year, 1, 1), YEAR)


def last_year(today: date) -> Period:
    """Return the month of today with the eleven before it."""
    return Period(LAST_YEAR, moved(today, 1 - YEAR), YEAR)


def period_from(written: str, today: date) -> Period:
    """Read an address; what it does not know, and what is to come, is the quarter of today."""
    if written == LAST_YEAR:
        return last_year(today)
    found = WRITTEN.fullmatch(written)
    if not found or not FIRST_YEAR <= int(found[1]) <= today.year:
        return of_quarter(today)
    year = int(found[1])
    if not found[2]:
        return of_year(year)
    asked = of_quarter(date(year, (int(found[2]) - 1) * QUARTER + 1, 1))
    return asked if asked.first <= today else of_quarter(today)


def offered(chosen: Period, today: date) -> list[Period]:
    """Return what is offered to choose from: lately, and what is chosen already."""
    now = of_quarter(today)
    found = [now, now.before(), of_year(today.year), of_year(today.year - 1), last_year(today)]
    return found if chosen in found else [chosen, *found]
