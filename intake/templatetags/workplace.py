"""Words for the lists of the workplace."""

from datetime import date
from functools import lru_cache

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext, pgettext

from intake.rules.deadlines import working_days_left
from intake.workplace.queries.counts import MOST
from intake.workplace.queries.request import Said
from intake.workplace.seen import Seen

register = template.Library()


@register.filter
def up_to_most(number: int) -> str:
    """A number beside a list, which was counted no further than `MOST`: "99+"."""
    return f"{MOST - 1}+" if number >= MOST else str(number)


@register.filter
def short_day(day: date) -> str:
    """A day as lists show it: "3 nov"."""
    return _short_day(day, get_language())


@lru_cache(maxsize=1000)  # some ninety days, in each language
def _short_day(day: date, _language: str | None) -> str:
    return date_format(day, pgettext("short day", "j b"))


@register.filter
def is_new_since(message: Said, seen: Seen | None) -> bool:
    """Tell whether a message came after what somebody had seen; None: nothing was missed."""
    return seen is not None and message.number > seen.message


@register.simple_tag
def due_in_words(due: date, today: date) -> str:
    """Say how long there is for an answer: "nog 2 werkdagen", "vandaag", "1 werkdag te laat"."""
    if due == today:
        return gettext("vandaag")
    left = abs(working_days_left(due, today))
    if due > today:
        words = ngettext("nog %(number)s werkdag", "nog %(number)s werkdagen", left)
    else:
        words = ngettext("%(number)s werkdag te laat", "%(number)s werkdagen te laat", left)
    return words % {"number": left} if left or due > today else gettext("te laat")
