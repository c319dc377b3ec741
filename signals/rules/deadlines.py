"""When an authority acknowledges and answers, when a bundle is public, how long things stay. Pure.

An authority may take fewer days to acknowledge, and other weeks to answer (`AuthorityTerms`).
"""

from collections.abc import Iterable
from datetime import date, timedelta

from clientsupport.working_days import Span, add_working_days, is_working_day

ACKNOWLEDGE_DAYS = 10  # working days
ANSWER_WEEKS = 6
REPLY_DAYS = 10  # working days in which an authority reads a bundle before everybody does
SIGNAL_KEPT = timedelta(days=730)  # after the last activity, when it stands in no bundle
ENDED_KEPT = timedelta(days=90)  # a signal, after it was left, withdrawn or taken down
UNPUBLISHED_KEPT = timedelta(days=730)  # a bundle that never became public, after it ended
INVITATION_LASTS = timedelta(days=14)


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
