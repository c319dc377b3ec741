"""Words for who asks for help."""

from django import template
from django.utils import timezone

from directory.search.queries.requests import Taker
from intake.asking.promise import later_words

register = template.Library()


@register.filter
def answers_later(taker: Taker) -> str:
    """Say when an organisation is closed and by when it answers; "" when that is as always."""
    return later_words(timezone.localdate(), taker.closed)
