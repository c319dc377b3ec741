"""By when an organisation answers, as a resident is told before sending."""

from collections.abc import Collection
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext

from clientsupport.working_days import Span, add_working_days, closed_until
from intake.rules.deadlines import due_on, is_delayed


def later_words(today: date, closed: Collection[Span]) -> str:
    """Say when it is closed, when somebody is there again, and by when there is an answer.

    "" when an answer comes as soon as always.
    """
    if not is_delayed(today, closed):
        return ""
    due = due_on(today, closed)
    met = next(span for span in sorted(closed) if span.first <= due and span.last >= today)
    first = max(met.first, today)
    last = closed_until(first, closed) or met.last
    words = (
        gettext(
            "Deze organisatie is dicht t/m %(last)s. Vanaf %(opens)s is er weer iemand. "
            "U krijgt antwoord uiterlijk %(due)s."
        )
        if first == today
        else gettext(
            "Deze organisatie is dicht van %(first)s t/m %(last)s. Vanaf %(opens)s is er weer "
            "iemand. U krijgt antwoord uiterlijk %(due)s."
        )
    )
    opens = add_working_days(last, 1, closed=closed)
    return words % {
        "first": _day(first),
        "last": _day(last),
        "opens": _day(opens),
        "due": _day(due),
    }


def _day(day: date) -> str:
    return date_format(day, pgettext("notatie dag", "l j F"))
