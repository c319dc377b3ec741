"""When an authority acknowledges and answers, when a bundle is public, how long things stay. Pure.

Ten working days and six weeks: `docs/signals.md`. Each authority may set its own days for both.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from clientsupport.working_days import Span, add_working_days, is_working_day

ACKNOWLEDGE_DAYS = 10  # working days
ANSWER_WEEKS = 6
REPLY_DAYS = 10  # working days in which an authority reads a bundle before everybody does
REMIND_BEFORE = timedelta(days=7)  # before an answer is due
ESCALATE_AFTER = 10  # working days after it was due
LOOK_BACK_AFTER = timedelta(days=182)  # half a year after a measure was done
SIGNAL_KEPT = timedelta(days=730)  # after the last activity, when it stands in no bundle
REPORT_KEPT = timedelta(days=90)  # after it was left or withdrawn
UNPUBLISHED_KEPT = timedelta(days=730)  # a bundle that never became public, after it ended
INVITATION_LASTS = timedelta(days=14)
CONFIRM_WITHIN = timedelta(hours=48)  # a mail subscription
WARN_BEFORE = timedelta(days=30)  # before a signal is deleted


def acknowledge_by(
    offered: date, *, days: int = ACKNOWLEDGE_DAYS, closed: Iterable[Span] = ()
) -> date:
    """Return the last day on which an authority says that it received what was offered."""
    return add_working_days(offered, days, closed=closed)


def answer_by(offered: date, *, weeks: int = ANSWER_WEEKS) -> date:
    """Return the day on which an answer is due: a working day, so many weeks later or the next."""
    day = offered + timedelta(weeks=weeks)
    return day if is_working_day(day) else add_working_days(day, 1)


def public_from(offered: date) -> date:
    """Return the first day on which everybody may read it: the authority saw it before."""
    return add_working_days(offered, REPLY_DAYS)
