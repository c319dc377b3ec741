"""From the XML of a sheet in an XLSX file, tag by tag, to its rows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clientsupport.documents.cell_values import day_text, moment_text, number_text
from clientsupport.documents.rows import (
    MOST_COLUMNS,
    MOST_ROWS,
    NotATable,
    Refusal,
    Row,
    Rows,
)
from clientsupport.documents.xlsx_styles import DAY, PLAIN, SHARE
from clientsupport.documents.xlsx_texts import SAID_TWICE, Words, unescaped

PLACE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
DEEPEST = 200  # tags inside each other: the parser keeps each that is open
MOST_TAGS = 4 * MOST_ROWS * MOST_COLUMNS
TRUE, FALSE = "WAAR", "ONWAAR"
HAS_TEXT = {"v", "t", "f"}


@dataclass(frozen=True)
class Book:
    """What the cells of a sheet need of the rest of the file."""

    texts: Sequence[str]
    formats: Sequence[str]
    is_1904: bool


class Sheet:
    """Gets every tag and text in turn; `rows` holds the sheet when it `has_ended`."""

    def __init__(self, book: Book) -> None:
        self.rows, self.has_ended = Rows(), False
        self._book = book
        self._row: Row = []
        self._number = self._column = self._tags = self._twice = self._depth = 0
        self._inside = ""  # which text of a cell we are in: v, t or f
        self._kind = self._format = ""
        self._value, self._formula = Words(), Words()
        self._has_value = self._has_formula = False

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Get the beginning of a tag."""
        self._tags += 1
        self._depth += 1
        if self._depth > DEEPEST:
            raise NotATable(Refusal.DAMAGED)
        if self._tags > MOST_TAGS:
            raise NotATable(Refusal.TOO_HEAVY)
        name = tag.rpartition(" ")[2]
        if name == "c":
            self._begin_cell(said)
        elif name in HAS_TEXT and not self._twice:
            self._inside = name
            self._has_formula = self._has_formula or name == "f"
            self._has_value = self._has_value or name != "f"
        elif name == "row":
            self._begin_row(said)
        elif name == SAID_TWICE:
            self._twice += 1
        elif name == "mergeCell":
            self._refuse_merged(said.get("ref", ""))

    def text(self, words: str) -> None:
        """Get text between tags."""
        if self._inside == "f":
            self._formula.say(words)
        elif self._inside:
            self._value.say(words)

    def end(self, tag: str) -> None:
        """Get the end of a tag."""
        self._depth -= 1
        name = tag.rpartition(" ")[2]
        if name in HAS_TEXT:
            self._inside = ""
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self.rows.add(self._row)
        elif name == SAID_TWICE:
            self._twice -= 1
        self.has_ended = name == "worksheet"

    def _begin_row(self, said: Mapping[str, str]) -> None:
        number = int(said.get("r", self._number + 1))
        if number <= self._number:
            raise NotATable(Refusal.DAMAGED)
        self.rows.add([], number - self._number - 1)
        self._number, self._row, self._column = number, [], 0

    def _begin_cell(self, said: Mapping[str, str]) -> None:
        place = said.get("r")
        self._column = _column(place) if place else self._column + 1
        self._kind, style = said.get("t", "n"), int(said.get("s", "0"))
        formats = self._book.formats
        self._format = formats[style] if 0 <= style < len(formats) else PLAIN
        self._value, self._formula = Words(), Words()
        self._has_value = self._has_formula = False

    def _end_cell(self) -> None:
        text = self._said()
        if not text:
            return
        if self._column > MOST_COLUMNS:
            raise NotATable(Refusal.TOO_MANY_COLUMNS)
        missing = self._column - len(self._row) - 1
        if missing < 0:
            raise NotATable(Refusal.DAMAGED)  # a cell that was there already
        self._row += [""] * missing + [text]

    def _said(self) -> str:
        """Return what the cell says; of a formula that nobody reckoned yet, the formula."""
        value = str(self._value)
        if self._has_formula and not value and self._kind != "str":
            return f"={self._formula}"
        if not self._has_value:
            return ""
        match self._kind:
            case "s":
                return self._book.texts[_index(value)]
            case "b":
                return TRUE if value.strip() == "1" else FALSE
            case "d":
                return moment_text(value)
            case "n":
                return self._number_said(value.strip())
        return unescaped(value)  # of a formula, in the cell itself, or what went wrong

    def _number_said(self, value: str) -> str:
        if not value:
            return ""
        if self._format == DAY:
            return day_text(value, is_1904=self._book.is_1904)
        if self._format == SHARE:
            return f"{number_text(str(float(value) * 100))}%"
        return number_text(value, self._format)

    def _refuse_merged(self, cells: str) -> None:
        """Refuse cells that were joined in the part of the sheet that says something."""
        first = cells.partition(":")[0]
        place = PLACE.fullmatch(first)
        if not place or int(place[2]) <= len(self.rows.rows):
            raise NotATable(Refusal.MERGED, first[:10])


def _column(place: str) -> int:
    """Return the number of the column of "AB12"; raises NotATable."""
    found = PLACE.fullmatch(place)
    if not found:
        raise NotATable(Refusal.DAMAGED)
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _index(value: str) -> int:
    index = int(value)
    if index < 0:
        raise NotATable(Refusal.DAMAGED)
    return index
