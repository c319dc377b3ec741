"""How late an answer to a report is, as people are told. Pure: no database, no clock."""

from datetime import date

from clientsupport.working_days import working_days_left
from directory.enums import Told


def told_as(due: date, today: date) -> Told | None:
    """Return as what somebody hears, on a working day, of what is due then; None: not yet."""
    left = working_days_left(due, today)
    if left > 0:
        return None
    kinds = {0: Told.CORRECTIONS_TODAY, -1: Told.CORRECTIONS_LATE_ONE}
    return kinds.get(left, Told.CORRECTIONS_LATE_MORE)
