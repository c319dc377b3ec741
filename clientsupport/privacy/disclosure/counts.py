"""What is no case: searches, of which nobody is known, and signals. Pure."""

from datetime import date

from django.utils.translation import gettext

from clientsupport.privacy.disclosure.cells import LEAST

TEN = 10


def searches(count: int, *, month: date, today: date) -> int | None:
    """Return how often was searched in a month, in whole tens; None: not shown.

    Nothing below ten, and nothing of a month that is not over. `month` is any day in it.
    """
    is_over = (month.year, month.month) < (today.year, today.month)
    return count // TEN * TEN if is_over and count >= LEAST else None


def signals(count: int) -> str:
    """Return how many signals there are, in words: fewer than ten, or ten and more."""
    return gettext("%(number)s of meer") % {"number": LEAST} if count >= LEAST else f"<{LEAST}"
