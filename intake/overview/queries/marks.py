"""What clients thought of the help, as others are told it: `intake.appreciation` says how."""

from datetime import date

from clientsupport.models import User
from directory.models import Provider
from intake.appreciation.queries import years
from intake.appreciation.told import Year
from intake.overview.periods import Period, of_year


def mark_of(provider: Provider, period: Period, today: date) -> float | None:
    """Return the mark of a year, in half points; None: not shown, or of no year."""
    if period != of_year(period.first.year):
        return None
    found = [year for year in years(provider, today) if year.year == period.first.year]
    return found[0].mark if found else None


def last_year_told(provider: Provider, today: date, *, supporter: User | None) -> Year | None:
    """Return what is told of the last year of which there is something, or nothing."""
    found = years(provider, today, supporter=supporter)
    return found[0] if found else None
