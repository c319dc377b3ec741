"""Tables as files that spreadsheet programs open: CSV and ODS, both ways. Knows nothing of offers.

A cell of a CSV file that begins like a formula gets an apostrophe in front, and loses it again
when it is read. In an ODS file every cell is text, so nothing is reckoned.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from odfdo import Document, Element
from odfdo.security import SecurityError

Row = list[str]

MOST_BYTES = 5_000_000  # of a file
MOST_UNPACKED = 150_000_000
MOST_ROWS, MOST_COLUMNS = 5_000, 100
FORMULA = ("=", "+", "-", "@", "\t", "\r")
ODS = "application/vnd.oasis.opendocument.spreadsheet"
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "manifest")
)


class NotATable(Exception):
    """The file is none of those we read, or is too large."""


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file as Dutch spreadsheet programs like it: semicolons, UTF-8 with a mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def ods_file(rows: Iterable[Sequence[str]]) -> bytes:
    """Return an ODS file with one table, in which every cell is text."""
    body = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<office:document-content {NAMESPACES} office:version="1.3"><office:body>'
        f'<office:spreadsheet><table:table table:name="Aanbod">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest {NAMESPACES} manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr("mimetype", ODS, zipfile.ZIP_STORED)  # first, and not compressed
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", manifest)
    return file.getvalue()


def read_table(data: bytes) -> list[Row]:
    """Return the rows of a CSV or ODS file, without empty ones at the end; raises NotATable."""
    if len(data) > MOST_BYTES:
        raise NotATable
    rows = _read_ods(data) if data.startswith(b"PK") else _read_csv(data)
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise NotATable
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _plain(cell: str) -> str:
    is_escaped = cell.startswith("'") and cell[1:].startswith(FORMULA)
    return (cell[1:] if is_escaped else cell).replace("\r\n", "\n").strip()


def _cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = "".join(f"<text:p>{escape(_printable(line))}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def _printable(line: str) -> str:
    """Return the line without what XML cannot hold."""
    return "".join(sign for sign in line if sign >= " " or sign == "\t")


def _read_csv(data: bytes) -> list[Row]:
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


def _read_ods(data: bytes) -> list[Row]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise NotATable
        table = Document(io.BytesIO(data)).body.get_element("descendant::table:table")
    except (zipfile.BadZipFile, SecurityError, KeyError, ValueError, TypeError):
        raise NotATable from None
    if table is None:
        raise NotATable
    return list(_ods_rows(table))


def _ods_rows(table: Element) -> Iterator[Row]:
    """Yield the rows; what a file only counts (`repeated`) is written out."""
    for row in table.get_elements("descendant::table:table-row"):
        cells = [cell for part in row.get_elements("table:table-cell") for cell in _ods_cells(part)]
        while cells and not cells[-1]:
            cells.pop()
        times = int(str(row.get_attribute("table:number-rows-repeated") or 1))
        for _ in range(times if cells and times <= MOST_ROWS else 1):
            yield cells


def _ods_cells(cell: Element) -> list[str]:
    times = int(str(cell.get_attribute("table:number-columns-repeated") or 1))
    text = "\n".join(part.inner_text for part in cell.get_elements("text:p")).strip()
    number = cell.get_attribute("office:value")
    if cell.get_attribute("office:value-type") == "float" and number is not None:
        text = str(number).removesuffix(".0")
    return [text] * (times if times <= MOST_COLUMNS else 1)
