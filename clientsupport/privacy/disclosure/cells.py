"""Keyed random rounding to fives: how many people a cell of a table holds. Pure.

    mine = Cell.of(record_key(secret, case.uuid) for case in cases)
    in_words(mine.shown)   # "<10", "10", "15", …

Each record has a key of its own, and the key of a cell is the sum of those of its records. So the
same records give the same value in every table, asking again tells nothing more, and a cell that
was counted apart from another can be added to it (the cell key method; EU Handbook on SDC, 2024).
"""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

BASE = 5  # what is shown is a multiple of it
LEAST = 10  # people; less is "<10", nobody at all too
LEAST_WHOLE = 25  # people of whom a part may be told as a percentage
# A key is a fraction of this: small enough for the sum of a whole table to fit in a bigint.
SPACE = 2**48
KEY_SIZE = 6  # bytes


def record_key(secret: bytes, record: UUID) -> int:
    """Return the key of one record, from 0 up to `SPACE`; without the secret it is any number."""
    return int.from_bytes(hmac.digest(secret, record.bytes, "sha256")[:KEY_SIZE])


@dataclass(frozen=True)
class Cell:
    """How many records there are, exactly, and the sum of their keys. Neither is ever shown."""

    count: int = 0
    key: int = 0

    @classmethod
    def of(cls, keys: Iterable[int]) -> "Cell":
        """Return the cell of the records with these keys."""
        found = [*keys]
        return cls(len(found), sum(found) % SPACE)

    def __add__(self, other: "Cell") -> "Cell":
        """Return the cell of both; they share no record."""
        return Cell(self.count + other.count, (self.key + other.key) % SPACE)

    @property
    def rounded(self) -> int:
        """The multiple of five above or below: above with the chance that makes it unbiased."""
        rest = self.count % BASE
        is_up = self.key * BASE < rest * SPACE
        return self.count - rest + (BASE if is_up else 0)

    @property
    def shown(self) -> int | None:
        """What may be shown: a multiple of five from ten on; None is "<10", and so is nobody."""
        return self.rounded if self.rounded >= LEAST else None


def in_words(shown: int | None) -> str:
    """Return a cell as every page and file writes it: never empty, never zero."""
    return f"<{LEAST}" if shown is None else str(shown)


def percentage(part: int | None, whole: int | None) -> int | None:
    """Return a whole percentage, from what is shown of a part and its whole; None: not shown."""
    if part is None or whole is None or whole < LEAST_WHOLE:
        return None
    return min(100, (200 * part + whole) // (2 * whole))  # rounded each for itself, a part may win
