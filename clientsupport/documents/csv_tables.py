"""Tables as CSV files, both ways.

A cell that begins like a formula gets an apostrophe in front, and loses it again when it is read.
"""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

from clientsupport.documents.rows import NotATable, Refusal, Row, Rows

OTHER_ENCODINGS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file as Dutch spreadsheet programs like it: semicolons, UTF-8 with a mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def read_csv(data: bytes) -> list[Row]:
    """Return the rows of a CSV file, whatever separates its cells; raises NotATable."""
    text = _decoded(data)
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    table = Rows()
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            table.add([_plain(cell) for cell in row])
    except csv.Error:  # a cell without an end: a quotation mark is missing
        raise NotATable(Refusal.TOO_LONG_CELL) from None
    return table.rows


def _decoded(data: bytes) -> str:
    if data.startswith(OTHER_ENCODINGS) or b"\0" in data:
        raise NotATable(Refusal.ENCODING)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # what Windows saves


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _plain(cell: str) -> str:
    is_escaped = cell.startswith("'") and cell[1:].startswith(FORMULA)
    return (cell[1:] if is_escaped else cell).replace("\r\n", "\n").strip()
