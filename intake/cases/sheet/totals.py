"""Totals of a row as contacts: so many, of these activities, within these days. Pure.

Who registers elsewhere hands in totals. They are spread evenly over the days of the case, for each
contact has a day here: docs/case_import.md says so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

MOST_CONTACTS = 500  # of one row
MOST_MINUTES = 30_000  # of one activity of a row


@dataclass(frozen=True)
class Moment:
    """One contact: a day, a code of Activity, minutes."""

    on: date
    activity: str
    minutes: int


def fewest(minutes: Mapping[str, int], longest: int) -> int:
    """Return how many contacts of at most so many minutes it takes."""
    return sum(ceil(total / longest) for total in minutes.values())


def spread(
    minutes: Mapping[str, int], contacts: int, *, first: date, last: date, longest: int
) -> Iterator[Moment]:
    """Yield the contacts, in the order of the activities; `contacts` is at least `fewest`, and no
    contact is shorter than a minute.
    """
    parts = {activity: ceil(total / longest) for activity, total in minutes.items()}
    for _more in range(contacts - sum(parts.values())):
        longer = max(parts, key=lambda activity: minutes[activity] / parts[activity])
        if minutes[longer] <= parts[longer]:
            break
        parts[longer] += 1
    pieces = [piece for activity, n in parts.items() for piece in _pieces(activity, n, minutes)]
    length, gaps = (last - first).days, max(1, len(pieces) - 1)
    for position, (activity, part) in enumerate(pieces):
        yield Moment(first + timedelta(days=length * position // gaps), activity, part)


def _pieces(activity: str, number: int, minutes: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    whole, rest = divmod(minutes[activity], number)
    for position in range(number):
        yield activity, whole + (1 if position < rest else 0)
