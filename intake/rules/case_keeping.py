"""How long cases are kept after they were closed, and who waits for what. Pure.

The dossier belongs to the provider; the portal holds what is needed meanwhile. By Wmo 2015 art.
5.3.4 providers keep personal data for 15 years (text of 2015, changed for parts since): who counts
the portal's case as that dossier needs the longest choice, and asks a lawyer first.
"""

import calendar
from datetime import date, timedelta

WMO_MONTHS = 15 * 12  # Wmo 2015 art. 5.3.4, as it read in 2015
MONTHS = (3, 6, 12, 24, 60, WMO_MONTHS)  # from which an organisation chooses
USUAL_MONTHS = 6  # for who chose nothing: the portal lets go early
WARNED_BEFORE = timedelta(days=30)
ERASURE_WAITS = timedelta(days=7)  # for a second person; who has none can take it back so long


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or the last of that month when it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def delete_on(closed: date, months: int, *, today: date, before: date | None = None) -> date:
    """Return on which day a closed case goes, and with it everything that hangs on it.

    There is always time to warn: a day that is near is never named anew. What was named `before`
    and is nearer stays, for somebody may count on it.
    """
    day, nearest = add_months(closed, months), today + WARNED_BEFORE
    if day >= nearest:
        return day
    return min(before or nearest, nearest)
