"""Makes XLSX files. Every cell is text and stays text when somebody types in it, also in rows that
are new: a telephone number keeps the zero in front.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles.numbers import FORMAT_TEXT
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from clientsupport.documents.ods_tables import EXPLAINS, NOT_IN_XML
from clientsupport.documents.rows import MOST_COLUMNS

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LIKE_A_SIGN = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # Excel takes "_x0041_" for an A
WIDTH = 24  # characters


def xlsx_file(
    rows: Iterable[Sequence[str]], *, title: str = "Aanbod", explained: Iterable[Sequence[str]] = ()
) -> bytes:
    """Return an XLSX file in which every cell is text: one sheet, and one that explains it."""
    book = Workbook(write_only=True)
    _add_sheet(book, title, rows)
    if explanation := list(explained):
        _add_sheet(book, EXPLAINS, explanation)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _add_sheet(book: Workbook, title: str, rows: Iterable[Sequence[str]]) -> None:
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "B2"  # headings and keys stay in sight
    for column in range(1, MOST_COLUMNS + 1):
        dimension = sheet.column_dimensions[get_column_letter(column)]
        dimension.width, dimension.number_format = WIDTH, FORMAT_TEXT
    for row in rows:
        sheet.append(list(_written(sheet, row)))


def _written(sheet: WriteOnlyWorksheet, row: Sequence[str]) -> Iterator[WriteOnlyCell]:
    for text in row:
        cell = WriteOnlyCell(sheet, LIKE_A_SIGN.sub("_x005F_", NOT_IN_XML.sub("", text)) or None)
        cell.number_format = FORMAT_TEXT
        if text:
            cell.data_type = "s"  # whatever it looks like: `=1+1` is no formula
        yield cell
