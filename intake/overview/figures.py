"""Numbers of a period by what they count, exactly and with the keys of their cases. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add

from clientsupport.privacy.disclosure.cells import Cell
from intake.rules.case_sums import NOTHING, Sum

Sums = Mapping[str, Sum]


@dataclass(frozen=True)
class Figures:
    """What was counted: by measure (`intake.rules.case_counts`), and of each by value."""

    sums: Mapping[str, Sums]

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str, Sum]]) -> "Figures":
        """Return the figures of rows of measure, value and sum; what stands twice is added."""
        found: dict[str, dict[str, Sum]] = {}
        for measure, value, part in rows:
            values = found.setdefault(measure, {})
            values[value] = values.get(value, NOTHING) + part
        return cls(found)

    def by_value(self, measure: str) -> Mapping[str, int]:
        """Return how many there are of each value, exactly."""
        return {value: part.number for value, part in self.sums.get(measure, {}).items()}

    def number(self, measure: str, value: str = "") -> int:
        """Return how many there are, exactly."""
        return self.sums.get(measure, {}).get(value, NOTHING).number

    def total(self, measure: str) -> int:
        """Return how many there are of all values together, exactly."""
        return sum(self.by_value(measure).values())

    def cell(self, measure: str, *values: str) -> Cell:
        """Return the cell of these values together, to be rounded."""
        parts = self.sums.get(measure, {})
        together = reduce(add, (parts.get(value, NOTHING) for value in values), NOTHING)
        return Cell(together.number, together.key)
