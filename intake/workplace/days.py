"""Days as the lists of the workplace say them; kept, for many rows have the same."""

from datetime import date
from functools import lru_cache

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext, pgettext

from clientsupport.working_days import working_days_left

KEPT = 1000  # some ninety days, in each language


def short_day(day: date) -> str:
    """Say a day as "3 nov"."""
    return _short_day(day, get_language())


def due_in_words(due: date, today: date) -> str:
    """Say how long there is for an answer: "nog 2 werkdagen", "vandaag", "1 werkdag te laat"."""
    return _due_in_words(due, today, get_language())


@lru_cache(maxsize=KEPT)
def _short_day(day: date, _language: str | None) -> str:
    return date_format(day, pgettext("short day", "j b"))


@lru_cache(maxsize=KEPT)
def _due_in_words(due: date, today: date, _language: str | None) -> str:
    if due == today:
        return gettext("vandaag")
    left = abs(working_days_left(due, today))
    if due > today:
        words = ngettext("nog %(number)s werkdag", "nog %(number)s werkdagen", left)
    else:
        words = ngettext("%(number)s werkdag te laat", "%(number)s werkdagen te laat", left)
    return words % {"number": left} if left or due > today else gettext("te laat")
