"""What was done for people: hours, contacts, marks and lead times, as they may be shown. Pure.

A number that says what one supporter did is no figure about residents: so none is shown in which
there are fewer than three of them, or one of them is more than half of it.
"""

from collections.abc import Sequence
from enum import StrEnum

from clientsupport.privacy.disclosure.cells import LEAST

STEP = 10  # hours and contacts
LEAST_SUPPORTERS = 3
LONGEST = {"short": 2, "days": 5, "weeks": 10}  # working days, of a band


class LeadTime(StrEnum):
    """How long people waited, in working days; a band, and never the number."""

    SHORT = "short"  # two at most
    DAYS = "days"  # three to five
    WEEKS = "weeks"  # six to ten
    LONG = "long"  # more than ten


def in_tens(amounts: Sequence[int], *, clients: int, unit: int = 1) -> int | None:
    """Return hours or contacts in whole tens; None: not shown.

    `amounts` is what each supporter did, `clients` for how many people, `unit` how much of it is
    one: sixty for minutes that are told in hours.
    """
    total = sum(amounts)
    if clients < LEAST or not _is_shared(amounts):
        return None
    return (2 * total + STEP * unit) // (2 * STEP * unit) * STEP or None


def half_points(total: int, *, answers: int) -> float | None:
    """Return the average mark in half points, of the sum of so many; None: fewer than ten."""
    if answers < LEAST:
        return None
    return (4 * total + answers) // (2 * answers) / 2


def band_of(days: int) -> LeadTime:
    """Return the band of a number of working days."""
    return next((LeadTime(band) for band, last in LONGEST.items() if days <= last), LeadTime.LONG)


def lead_time(waited: Sequence[Sequence[int]]) -> LeadTime | None:
    """Return the band in which the middle one falls; None: not shown.

    `waited` holds for each supporter how many working days each of their people waited.
    """
    every = sorted(days for theirs in waited for days in theirs)
    if len(every) < LEAST or not _is_shared([len(theirs) for theirs in waited]):
        return None
    return band_of(every[(len(every) - 1) // 2])


def _is_shared(amounts: Sequence[int]) -> bool:
    """Tell whether enough supporters have a part in it, and none more than half."""
    parts = [amount for amount in amounts if amount]
    return len(parts) >= LEAST_SUPPORTERS and 2 * max(parts) <= sum(parts)
