"""Numbers and spans of time of the code, as a sentence says them in the language of the page.

A sentence that promises something takes its number from here, never from the keyboard: who changes
a deadline changes every sentence about it. Numbers are digits: who reads with difficulty, or knows
little Dutch, sees them at once. One of something is "een dag", as people say it.
"""

from datetime import timedelta

from django.utils.functional import lazy
from django.utils.translation import gettext, ngettext_lazy

WORKING_DAYS = ngettext_lazy("een werkdag", "%(number)s werkdagen", "count")
MONTHS = ngettext_lazy("een maand", "%(number)s maanden", "count")
# From large to small: a span is told in the largest unit that fits a whole number of times.
UNITS = {
    "years": (timedelta(days=365), ngettext_lazy("een jaar", "%(number)s jaar", "count")),
    "weeks": (timedelta(weeks=1), ngettext_lazy("een week", "%(number)s weken", "count")),
    "days": (timedelta(days=1), ngettext_lazy("een dag", "%(number)s dagen", "count")),
    "hours": (timedelta(hours=1), ngettext_lazy("een uur", "%(number)s uur", "count")),
    "minutes": (timedelta(minutes=1), ngettext_lazy("een minuut", "%(number)s minuten", "count")),
}
HALF_AN_HOUR = timedelta(minutes=30)


def working_days(value: int) -> str:
    """Return so many working days, as a sentence says it."""
    return str(WORKING_DAYS % {"count": value, "number": value})


def months(value: int) -> str:
    """Return so many months, as a sentence says it; whole years as years."""
    years, left = divmod(value, 12)
    count, words = (value, MONTHS) if left else (years, UNITS["years"][1])
    return str(words % {"count": count, "number": count})


def span(value: timedelta, largest: str) -> str:
    """Return a span of time for a sentence: in this unit of `UNITS`, or in a smaller that fits.

    ValueError when it is no whole number of minutes.
    """
    if value == HALF_AN_HOUR and largest == "hours":
        return gettext("een half uur")
    names = list(UNITS)
    for length, words in (UNITS[name] for name in names[names.index(largest) :]):
        if value % length == timedelta(0):
            count = value // length
            return str(words % {"count": count, "number": count})
    raise ValueError(f"{value} is no whole number of minutes")


# For sentences that stand in a module, and are read in the language of a later page.
lazy_span = lazy(span, str)
lazy_months = lazy(months, str)
