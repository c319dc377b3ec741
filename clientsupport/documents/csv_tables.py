"""Tables as CSV files, both ways.

A cell that begins like a formula gets an apostrophe in front, and loses it again when it is read.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from clientsupport.documents.rows import NotATable, Row

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file as Dutch spreadsheet programs like it: semicolons, UTF-8 with a mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def read_csv(data: bytes) -> list[Row]:
    """Return the rows of a CSV file, whatever separates its cells; raises NotATable."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")  # what Windows saves
    if "\0" in text:
        raise NotATable
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [[_plain(cell) for cell in row] for row in rows]
    except csv.Error:
        raise NotATable from None


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _plain(cell: str) -> str:
    is_escaped = cell.startswith("'") and cell[1:].startswith(FORMULA)
    return (cell[1:] if is_escaped else cell).replace("\r\n", "\n").strip()
