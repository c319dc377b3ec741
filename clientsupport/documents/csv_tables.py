"""Tables as CSV files, both ways.

A cell that begins like a formula gets an apostrophe in front, and loses it again when it is read.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from clientsupport.documents.letters import decoded
from clientsupport.documents.rows import NotATable, Refusal, Row, Rows

FORMULA = ("=", "+", "-", "@", "\t", "\r")
SEPARATORS = ";,\t"
SAYS_SEPARATOR = re.compile(r'"?sep=(.)"?[;,\t]*(?:\r\n|\r|\n|$)', re.IGNORECASE)  # for Excel only


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file as Dutch spreadsheet programs like it: semicolons, UTF-8 with a mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def read_csv(data: bytes) -> list[Row]:
    """Return the rows of a CSV file, whatever separates its cells; raises NotATable."""
    text, separator = _separated(decoded(data))
    table = Rows()
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            table.add([_plain(cell) for cell in row])
    except csv.Error:  # a cell without an end: a quotation mark is missing
        raise NotATable(Refusal.TOO_LONG_CELL) from None
    return table.rows


def _separated(text: str) -> tuple[str, str]:
    """Return the lines, and what separates their cells: what the first line says or has most of."""
    if said := SAYS_SEPARATOR.match(text):
        return text[said.end() :], said[1]
    first = re.split(r"[\r\n]", text.lstrip("\r\n"), maxsplit=1)[0]
    return text, max(SEPARATORS, key=first.count)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _plain(cell: str) -> str:
    is_escaped = cell.startswith("'") and cell[1:].startswith(FORMULA)
    plain = (cell[1:] if is_escaped else cell).replace("\r\n", "\n").replace("\r", "\n")
    return plain.strip()
