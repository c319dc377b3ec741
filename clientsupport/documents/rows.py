"""What a table is to us: rows of text, whatever file they came in, and no more than we can bear."""

from enum import Enum
from typing import ClassVar

Row = list[str]

MOST_BYTES = 5_000_000  # of a file
MOST_UNPACKED = 60_000_000  # bytes of all that we read of a packed file
MOST_ROWS, MOST_COLUMNS = 5_000, 100
MOST_IN_CELL = 32_767  # characters: what spreadsheet programs keep in one
MOST_TEXT = 5_000_000  # characters in all cells together: as in the largest CSV file


class Refusal(Enum):
    """Why a file is not read."""

    UNKNOWN = "unknown"  # none of the kinds that we read
    DAMAGED = "damaged"
    ENCODING = "encoding"
    MERGED = "merged"  # cells that are joined: whose is what stands in them?
    LOCKED = "locked"  # behind a password
    ENTITIES = "entities"  # declares texts to fill in, or files to fetch
    TOO_LARGE = "too_large"
    TOO_LARGE_UNPACKED = "too_large_unpacked"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_LONG_CELL = "too_long_cell"
    TOO_MUCH_TEXT = "too_much_text"
    TOO_HEAVY = "too_heavy"  # takes more time or memory than a reader gets
    BUSY = "busy"  # nothing wrong with it: others are read now


class NotATable(Exception):
    """The file is none of those we read, or more than we can bear; says why, and perhaps at which
    cell ("C5").
    """

    def __init__(self, why: Refusal = Refusal.UNKNOWN, where: str = "") -> None:
        super().__init__(why, where)
        self.why, self.where = why, where


def letters_of(column: int) -> str:
    """Return what spreadsheet programs call a column: 1 is "A", 27 is "AA"."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class Rows:
    """Rows as they are read. What is too much is refused when it comes, before it is kept.

    Empty rows at the end do not count, however many they are: a file may say that there are a
    million of them. `most` holds for a whole process: the reader of one file sets it first.
    """

    most: ClassVar[int] = MOST_ROWS

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._empty, self._text = 0, 0

    def add(self, row: Row, times: int = 1) -> None:
        """Add a row, as often as the file says; raises NotATable."""
        if not any(row):
            self._empty += times
            return
        if len(row) > MOST_COLUMNS:
            raise NotATable(Refusal.TOO_MANY_COLUMNS)
        if max(map(len, row)) > MOST_IN_CELL:
            raise NotATable(Refusal.TOO_LONG_CELL)
        if len(self.rows) + self._empty + times > self.most:
            raise NotATable(Refusal.TOO_MANY_ROWS)
        self._text += sum(map(len, row)) * times
        if self._text > MOST_TEXT:
            raise NotATable(Refusal.TOO_MUCH_TEXT)
        self.rows += [[] for _ in range(self._empty)]
        self.rows += [row for _ in range(times)]
        self._empty = 0

    @property
    def height(self) -> int:
        """How many rows there are, with the empty ones at the end."""
        return len(self.rows) + self._empty
