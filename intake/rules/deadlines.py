"""When something about a request is due, and how long it is kept. Pure: no database, no clock."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from clientsupport.working_days import Span, add_working_days

ANSWER_WITHIN = 2  # working days (NZa protocol for client support under the Wlz)
KEPT = timedelta(days=90)  # after the last thing that happened
KEPT_WHEN_CLOSED = timedelta(days=30)  # when the resident agrees to it
WARNED_BEFORE = timedelta(days=14)
PASSING_LASTS = timedelta(days=7)  # an unanswered proposal to pass a request on

# Working days that a request may wait before somebody else hears of it (never its text).
REMIND_AFTER = 1
COORDINATOR_AFTER = 2
DESK_AFTER = 5


def due_on(day: date, closed: Iterable[Span] = ()) -> date:
    """Return by when something written on this day must be answered.

    Days on which the organisation is closed are no working days of it.
    """
    return add_working_days(day, ANSWER_WITHIN, closed=closed)


def is_delayed(day: date, closed: Collection[Span]) -> bool:
    """Tell whether what is written on this day is answered later because they are closed."""
    return bool(closed) and due_on(day, closed) > due_on(day)


def has_waited(due: date, days: int, today: date) -> bool:
    """Tell whether what must be answered by `due` has waited for so many working days."""
    if days < ANSWER_WITHIN:
        return due <= add_working_days(today, ANSWER_WITHIN - days)
    return add_working_days(due, days - ANSWER_WITHIN) <= today


def delete_on(*, last_activity_on: date, closed_on: date | None, agreed_to_short: bool) -> date:
    """Return the day on which everything is deleted."""
    if closed_on and agreed_to_short:
        return closed_on + KEPT_WHEN_CLOSED
    return last_activity_on + KEPT
