"""Numbers and spans of time of the code, as a sentence says them in the language of the page.

A sentence that promises something takes its number from here, never from the keyboard: who changes
a deadline changes every sentence about it.
"""

from datetime import timedelta

from django.utils.functional import lazy
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

WORDS = {
    1: _("één"),
    2: _("twee"),
    3: _("drie"),
    4: _("vier"),
    5: _("vijf"),
    6: _("zes"),
    7: _("zeven"),
    8: _("acht"),
    9: _("negen"),
    10: _("tien"),
    11: _("elf"),
    12: _("twaalf"),
    13: _("dertien"),
    14: _("veertien"),
    15: _("vijftien"),
    16: _("zestien"),
    17: _("zeventien"),
    18: _("achttien"),
    19: _("negentien"),
    20: _("twintig"),
    30: _("dertig"),
    40: _("veertig"),
    50: _("vijftig"),
    60: _("zestig"),
    70: _("zeventig"),
    80: _("tachtig"),
    90: _("negentig"),
}
WORKING_DAYS = ngettext_lazy("een werkdag", "%(number)s werkdagen", "count")
# From large to small: a span is told in the largest unit that fits a whole number of times.
UNITS = {
    "years": (timedelta(days=365), ngettext_lazy("een jaar", "%(number)s jaar", "count")),
    "weeks": (timedelta(weeks=1), ngettext_lazy("een week", "%(number)s weken", "count")),
    "days": (timedelta(days=1), ngettext_lazy("een dag", "%(number)s dagen", "count")),
    "hours": (timedelta(hours=1), ngettext_lazy("een uur", "%(number)s uur", "count")),
    "minutes": (timedelta(minutes=1), ngettext_lazy("een minuut", "%(number)s minuten", "count")),
}
HALF_AN_HOUR = timedelta(minutes=30)


def number(value: int) -> str:
    """Return a small or round number as a word, any other in digits."""
    return str(WORDS.get(value, value))


def working_days(value: int) -> str:
    """Return so many working days in words."""
    return str(WORKING_DAYS % {"count": value, "number": number(value)})


def span(value: timedelta, largest: str) -> str:
    """Return a span of time in words, in this unit of `UNITS` or in a smaller one that fits.

    ValueError when it is no whole number of minutes.
    """
    if value == HALF_AN_HOUR and largest == "hours":
        return gettext("een half uur")
    names = list(UNITS)
    for length, words in (UNITS[name] for name in names[names.index(largest) :]):
        if value % length == timedelta(0):
            count = value // length
            return str(words % {"count": count, "number": number(count)})
    raise ValueError(f"{value} is no whole number of minutes")


# For sentences that stand in a module, and are read in the language of a later page.
lazy_number = lazy(number, str)
lazy_working_days = lazy(working_days, str)
lazy_span = lazy(span, str)
