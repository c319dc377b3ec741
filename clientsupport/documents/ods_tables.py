"""Tables as ODS files, both ways. Every cell that is written is text, so nothing is reckoned."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import cast
from xml.sax.saxutils import escape

from odfdo import Document, Element, Table
from odfdo import Row as TableRow
from odfdo.security import SecurityError

from clientsupport.documents.rows import MOST_COLUMNS, MOST_ROWS, NotATable, Row

ODS = "application/vnd.oasis.opendocument.spreadsheet"
MOST_UNPACKED = 150_000_000  # bytes
# What odfdo raises at a file that is none; SyntaxError is of the XML in it.
UNREADABLE = (zipfile.BadZipFile, SecurityError, KeyError, ValueError, TypeError, SyntaxError)
NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def ods_file(rows: Iterable[Sequence[str]]) -> bytes:
    """Return an ODS file with one table, in which every cell is text."""
    document = Document("spreadsheet")
    document.language = "nl-NL"  # the library's own is French
    document.body.clear()
    table = Table("Aanbod")
    document.body.append(table)  # while it is empty: moving its rows along takes a minute
    table.extend_rows(map(_written_row, rows))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read_ods(data: bytes) -> list[Row]:
    """Return the rows of the first table of an ODS file; raises NotATable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise NotATable
        table = Document(io.BytesIO(data)).body.get_element("descendant::table:table")
        if table is None:
            raise NotATable
        return list(_rows(table))
    except UNREADABLE:
        raise NotATable from None


def _written_row(row: Sequence[str]) -> TableRow:
    """Return the row, read from XML: making a `Cell` for each text takes eight times as long."""
    cells = "".join(map(_written_cell, row))
    return cast("TableRow", Element.from_tag(f"<table:table-row>{cells}</table:table-row>"))


def _written_cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = escape(NOT_IN_XML.sub("", text)).replace("\t", "<text:tab/>").split("\n")
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in lines)
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def _rows(table: Element) -> Iterator[Row]:
    """Yield the rows; what a file only counts (`repeated`) is written out."""
    for row in table.get_elements("descendant::table:table-row"):
        cells = [cell for part in row.get_elements("table:table-cell") for cell in _cells(part)]
        while cells and not cells[-1]:
            cells.pop()
        times = int(str(row.get_attribute("table:number-rows-repeated") or 1))
        for _ in range(times if cells and times <= MOST_ROWS else 1):
            yield cells


def _cells(cell: Element) -> list[str]:
    times = int(str(cell.get_attribute("table:number-columns-repeated") or 1))
    text = "\n".join(part.inner_text for part in cell.get_elements("text:p")).strip()
    number = cell.get_attribute("office:value")
    if cell.get_attribute("office:value-type") == "float" and number is not None:
        text = str(number).removesuffix(".0")
    return [text] * (times if times <= MOST_COLUMNS else 1)
