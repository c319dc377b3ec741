"""Words for the lists of the workplace."""

from datetime import date

from django import template
from django.utils.translation import gettext, ngettext

from intake.rules.deadlines import working_days_left

register = template.Library()


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
