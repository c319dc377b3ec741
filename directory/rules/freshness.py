"""How long a listing may be believed after somebody looked at it. Pure: no database, no clock.

The steps and their reasons stand in docs/freshness.md. What nobody has ever looked at takes no
part: it stands last and says so itself.
"""

import enum
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

WEEK = timedelta(weeks=1)
DAY = timedelta(days=1)


class Stage(enum.IntEnum):
    """How far an offer is on its way from checked to hidden."""

    UNCHECKED = 0
    FRESH = 1
    DUE = 2  # its coordinators get a mail
    DOUBTED = 3  # the page says that we are not sure
    LOWERED = 4  # comes after what is fresh
    HIDDEN = 5  # is not found any more


HIDDEN_AFTER = 12 * WEEK
# How long after the day on which it had to be looked at again.
AFTER: Mapping[Stage, timedelta] = {
    Stage.DUE: 0 * WEEK,
    Stage.DOUBTED: 2 * WEEK,
    Stage.LOWERED: 6 * WEEK,
    Stage.HIDDEN: HIDDEN_AFTER,
}
WAITING_KEPT = timedelta(days=60)  # an older waiting time says nothing any more
LINK_AFTER_HIDING = 12 * WEEK  # how long the link in the last mail still works


def due_on(checked_on: date, months: int) -> date:
    """Return when to look again; the end of the month where that month is shorter."""
    year, month = _months_later(checked_on, months)
    return date(year, month, min(checked_on.day, monthrange(year, month)[1]))


def starts_on(stage: Stage, checked_on: date, months: int) -> date:
    """Return the first day of a stage from DUE on."""
    return due_on(checked_on, months) + AFTER[stage]


def stage(checked_on: date | None, months: int, today: date) -> Stage:
    """Return how far an offer is that somebody looked at on this day."""
    if checked_on is None:
        return Stage.UNCHECKED
    reached = [s for s in AFTER if starts_on(s, checked_on, months) <= today]
    return max(reached, default=Stage.FRESH)


def checked_until(stage: Stage, months: int, today: date) -> date:
    """Return the latest day of checking with which an offer is at least this far today.

    It says the same as `stage`, for a condition in the database.
    """
    due = today - AFTER[stage]
    year, month = _months_later(due, -months)
    last = monthrange(year, month)[1]
    if due.day == monthrange(due.year, due.month)[1]:  # whatever comes later falls on it too
        return date(year, month, last)
    return date(year, month, min(due.day, last))


def needs_reminder(
    checked_on: date | None, months: int, reminded_on: date | None, today: date
) -> bool:
    """Tell whether the mail of the stage that an offer is in has not been sent yet."""
    now = stage(checked_on, months, today)
    if checked_on is None or now < Stage.DUE:
        return False
    return reminded_on is None or reminded_on < starts_on(now, checked_on, months)


def link_works_until(stage: Stage, checked_on: date, months: int) -> date:
    """Return the last day of the link in the mail of a stage: the end of the stage after it."""
    if stage >= Stage.LOWERED:
        return starts_on(Stage.HIDDEN, checked_on, months) + LINK_AFTER_HIDING - DAY
    return starts_on(Stage(stage + 2), checked_on, months) - DAY


def _months_later(day: date, months: int) -> tuple[int, int]:
    """Return year and month."""
    number = day.year * 12 + day.month - 1 + months
    return number // 12, number % 12 + 1
