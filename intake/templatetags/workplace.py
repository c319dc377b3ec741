"""Words for the lists of the workplace."""

from django import template

from intake.workplace.days import due_in_words, short_day
from intake.workplace.queries.counts import MOST
from intake.workplace.queries.request import Said
from intake.workplace.seen import Seen

register = template.Library()
register.filter(short_day)
register.simple_tag(due_in_words)


@register.filter
def up_to_most(number: int) -> str:
    """A number beside a list, which was counted no further than `MOST`: "99+"."""
    return f"{MOST - 1}+" if number >= MOST else str(number)


@register.filter
def is_new_since(message: Said, seen: Seen | None) -> bool:
    """Tell whether a message came after what somebody had seen; None: nothing was missed."""
    return seen is not None and message.number > seen.message
