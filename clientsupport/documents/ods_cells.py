"""From the XML of an ODS file, tag by tag, to the rows of its first table that is shown."""

import re
from collections.abc import Mapping

from clientsupport.documents.cell_values import moment_text, number_text
from clientsupport.documents.rows import (
    MOST_COLUMNS,
    MOST_IN_CELL,
    MOST_ROWS,
    NotATable,
    Refusal,
    Row,
    Rows,
    letters_of,
)

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
IN_TABLE, IN_TEXT, IN_OFFICE = f"{OASIS}table:1.0 ", f"{OASIS}text:1.0 ", f"{OASIS}office:1.0 "
TABLE, ROW = f"{IN_TABLE}table", f"{IN_TABLE}table-row"
CELLS = (f"{IN_TABLE}table-cell", f"{IN_TABLE}covered-table-cell")
PARAGRAPH, SPACES = f"{IN_TEXT}p", f"{IN_TEXT}s"
IN_STYLE = f"{OASIS}style:1.0 "
STYLE, OF_TABLE = f"{IN_STYLE}style", f"{IN_STYLE}table-properties"
SPANNED = (f"{IN_TABLE}number-columns-spanned", f"{IN_TABLE}number-rows-spanned")
SIGNS = {f"{IN_TEXT}tab": "\t", f"{IN_TEXT}line-break": "\n"}
DEEPEST = 200  # tags inside each other
MOST_TAGS = 3 * MOST_ROWS * MOST_COLUMNS  # a cell is two, and may hold another
COUNT = re.compile("[0-9]{1,9}")


class FirstTable:
    """Gets every tag and text in turn; `rows` holds the table when it `has_ended`."""

    def __init__(self) -> None:
        self.rows, self.has_ended = Rows(), False
        self._depth = self._tags = 0
        self._style, self._hidden = "", set[str]()  # styles of tables that are not shown
        # How deep the table, the row, the cell and the paragraph lie that we are in; 0: in none.
        self._table = self._row = self._cell = self._paragraph = 0
        self._cells = _Cells()
        self._row_times = self._cell_times = 1
        self._cell_said: Mapping[str, str] = {}
        self._words: list[str] = []
        self._length = 0

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Get the beginning of a tag."""
        self._depth += 1
        self._tags += 1
        if self._depth > DEEPEST:
            raise NotATable(Refusal.DAMAGED)
        if self._tags > MOST_TAGS:
            raise NotATable(Refusal.TOO_HEAVY)
        if self.has_ended:
            return
        if self._cell:
            self._inside_cell(tag, said)
        elif self._row:
            if tag in CELLS and self._depth == self._row + 1:
                self._begin_cell(said)
        elif self._table and tag == ROW:
            self._row, self._cells = self._depth, _Cells()
            self._row_times = _times(said.get(f"{IN_TABLE}number-rows-repeated"))
        elif tag == TABLE and not self._table:
            is_hidden = said.get(f"{IN_TABLE}style-name") in self._hidden
            self._table = 0 if is_hidden else self._depth
        elif not self._table:
            self._note_style(tag, said)

    def text(self, words: str) -> None:
        """Get text between tags."""
        if self._paragraph:
            self._say(words)

    def end(self, _tag: str) -> None:
        """Get the end of a tag."""
        if self._depth == self._paragraph:
            self._paragraph = 0
        elif self._depth == self._cell:
            self._cell = 0
            self._cells.add(_said("".join(self._words).strip(), self._cell_said), self._cell_times)
        elif self._depth == self._row:
            self._row = 0
            self.rows.add(self._cells.row, self._row_times)
        elif self._depth == self._table:
            self._table, self.has_ended = 0, True
        self._depth -= 1

    def _note_style(self, tag: str, said: Mapping[str, str]) -> None:
        """Remember the styles of tables that are not shown; they stand before the tables."""
        if tag == STYLE:
            self._style = said.get(f"{IN_STYLE}name", "")
        elif tag == OF_TABLE and said.get(f"{IN_TABLE}display") == "false":
            self._hidden.add(self._style)

    def _begin_cell(self, said: Mapping[str, str]) -> None:
        self._cell, self._words, self._length = self._depth, [], 0
        self._cell_times = _times(said.get(f"{IN_TABLE}number-columns-repeated"))
        self._cell_said = said
        if any(_times(said.get(spanned)) > 1 for spanned in SPANNED):
            where = f"{letters_of(self._cells.width + 1)}{self.rows.height + 1}"
            raise NotATable(Refusal.MERGED, where)

    def _inside_cell(self, tag: str, said: Mapping[str, str]) -> None:
        """Read the paragraphs of the cell itself, and not those of a remark at it."""
        if self._paragraph and tag == SPACES:
            times = _times(said.get(f"{IN_TEXT}c"))
            if times > MOST_IN_CELL:
                raise NotATable(Refusal.TOO_LONG_CELL)
            self._say(" " * times)
        elif self._paragraph:
            self._say(SIGNS.get(tag, ""))
        elif tag == PARAGRAPH and self._depth == self._cell + 1:
            self._paragraph = self._depth
            self._say("\n" if self._words else "")

    def _say(self, words: str) -> None:
        self._length += len(words)
        if self._length > MOST_IN_CELL:
            raise NotATable(Refusal.TOO_LONG_CELL)
        self._words.append(words)


class _Cells:
    """The cells of a row. Empty ones at the end do not count, however many they are."""

    def __init__(self) -> None:
        self.row: Row = []
        self._empty = 0

    def add(self, text: str, times: int) -> None:
        if not text:
            self._empty += times
            return
        if len(self.row) + self._empty + times > MOST_COLUMNS:
            raise NotATable(Refusal.TOO_MANY_COLUMNS)
        self.row += [""] * self._empty + [text] * times
        self._empty = 0

    @property
    def width(self) -> int:
        """How many cells there are, with the empty ones at the end."""
        return len(self.row) + self._empty


def _said(shown: str, said: Mapping[str, str]) -> str:
    """Return what a cell says, which shows this; of a formula that nobody reckoned, the formula."""
    match said.get(f"{IN_OFFICE}value-type"):
        case "float":
            return number_text(said.get(f"{IN_OFFICE}value", shown), shown)
        case "date" if f"{IN_OFFICE}date-value" in said:
            return moment_text(said[f"{IN_OFFICE}date-value"])
        case "percentage" | "currency":
            return shown or said.get(f"{IN_OFFICE}value", "")
        case "boolean":
            return shown or said.get(f"{IN_OFFICE}boolean-value", "")
        case "string":
            return shown or said.get(f"{IN_OFFICE}string-value", "").strip()
    return shown or ("=" if f"{IN_TABLE}formula" in said else "")


def _times(said: str | None) -> int:
    """Return how often something stands there; what is no number makes a damaged file."""
    if said is None:
        return 1
    if not COUNT.fullmatch(said) or not int(said):
        raise NotATable(Refusal.DAMAGED)
    return int(said)
