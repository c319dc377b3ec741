"""Numbers of cases with the sum of the keys of those cases, by which they are rounded. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from clientsupport.privacy.disclosure.cells import SPACE, record_key
from intake.rules.case_counts import Counted, Place


@dataclass(frozen=True)
class Sum:
    """How many, and the sum of the keys of their cases (`clientsupport.privacy.disclosure`)."""

    number: int
    key: int

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(self.number + other.number, (self.key + other.key) % SPACE)

    def __sub__(self, other: "Sum") -> "Sum":
        return Sum(self.number - other.number, (self.key - other.key) % SPACE)


NOTHING = Sum(0, 0)


def case_of(kind: str, row: UUID, facts: Mapping[str, Any]) -> UUID:
    """Return the case of which these facts are: figures round people, not what happened to them."""
    return row if kind == "case" else UUID(str(facts["case_id"]))


def summed(found: Iterable[Counted], case: UUID, secret: bytes) -> Mapping[Place, Sum]:
    """Return what one row adds to each number."""
    key, sums = record_key(secret, case), dict[Place, Sum]()
    for place, number in found:
        sums[place] = sums.get(place, NOTHING) + Sum(number, key)
    return sums
