"""What others are told of a quarter stays what it was, until so many cases differ. Pure.

Whoever has two reports that differ by one case could read from them what that case is. So a report
for others is made of numbers that were fixed when the quarter was told first, and they are fixed
anew only when at least `LEAST` cases differ. A year is made of its four fixed quarters.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clientsupport.privacy.disclosure.cells import LEAST
from intake.overview.figures import Figures
from intake.rules.case_sums import Sum

# Of these a case has one value: by them it can be seen how many cases differ.
SINGLE = (
    *("opened", "closed", "referrer", "contact_form", "channel", "language", "first_time"),
    *("age_band", "municipality", "response", "lead", "close_reason", "follow_on"),
)
Shares = Mapping[tuple[str, str], Mapping[int, int]]
WHOLE = ""  # clients for whom anything was done


@dataclass(frozen=True)
class Quarter:
    """The figures of a quarter, what each supporter has of it, and clients by activity."""

    figures: Figures
    shares: Shares
    clients: Mapping[str, int]

    def to_json(self) -> dict[str, Any]:
        """Return it as it is stored."""
        return {
            "figures": [
                [measure, value, part.number, part.key]
                for measure, values in self.figures.sums.items()
                for value, part in values.items()
            ],
            "shares": [
                [measure, value, who, number]
                for (measure, value), parts in self.shares.items()
                for who, number in parts.items()
            ],
            "clients": {**self.clients},
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Quarter":
        """Read what `to_json` wrote."""
        rows = ((measure, value, Sum(*pair)) for measure, value, *pair in stored["figures"])
        return cls(Figures.of(rows), shared(stored["shares"]), stored["clients"])


def shared(rows: Iterable[tuple[str, str, int, int]]) -> Shares:
    """Return what each supporter has, of rows of measure, value, supporter and number."""
    found: dict[tuple[str, str], dict[int, int]] = {}
    for measure, value, who, number in rows:
        parts = found.setdefault((measure, value), {})
        parts[who] = parts.get(who, 0) + number
    return found


def together(quarters: Iterable[Quarter]) -> Quarter:
    """Return the figures of several quarters.

    Of clients the most of any quarter: who came in two of them would be counted twice.
    """
    every = list(quarters)
    rows = (
        (measure, value, part)
        for quarter in every
        for measure, values in quarter.figures.sums.items()
        for value, part in values.items()
    )
    shares = (
        (measure, value, who, number)
        for quarter in every
        for (measure, value), parts in quarter.shares.items()
        for who, number in parts.items()
    )
    clients: dict[str, int] = {}
    for quarter in every:
        for activity, number in quarter.clients.items():
            clients[activity] = max(number, clients.get(activity, 0))
    return Quarter(Figures.of(rows), shared(shares), clients)


def told(before: Quarter | None, now: Quarter) -> Quarter:
    """Return what is told: what was told before, unless enough cases differ by now."""
    if before is None or cases_apart(before.figures, now.figures) >= LEAST:
        return now
    return before


def cases_apart(before: Figures, now: Figures) -> int:
    """Return how many cases differ at least, as far as numbers can say it."""
    return max(_apart(before.by_value(measure), now.by_value(measure)) for measure in SINGLE)


def _apart(before: Mapping[str, int], now: Mapping[str, int]) -> int:
    moved = [now.get(value, 0) - before.get(value, 0) for value in {*before, *now}]
    return max(sum(max(0, more) for more in moved), sum(max(0, -more) for more in moved))
