"""Makes ODS files. Every cell is text and stays text when somebody types in it, also in rows that
are new: nothing is reckoned, and a telephone number keeps the zero in front.
"""

import io
import re
from collections.abc import Iterable, Sequence
from typing import cast
from xml.sax.saxutils import escape

from odfdo import Document, Element, Table
from odfdo import Row as TableRow

from clientsupport.documents.rows import MOST_COLUMNS

ODS = "application/vnd.oasis.opendocument.spreadsheet"
TEXT = "tekst"  # the style of all cells
AS_TEXT = (
    f'''<number:text-style style:name="{TEXT}-getal"><number:text-content/></number:text-style>'''
)
STYLE = f'''<style:style style:name="{TEXT}" style:family="table-cell"
    style:parent-style-name="Default" style:data-style-name="{TEXT}-getal"/>'''
COLUMNS = f'''<table:table-column table:number-columns-repeated="{MOST_COLUMNS}"
    table:default-cell-style-name="{TEXT}"/>'''
NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def ods_file(rows: Iterable[Sequence[str]], *, name: str = "Aanbod") -> bytes:
    """Return an ODS file with one table of this name, in which every cell is text."""
    document = Document("spreadsheet")
    document.language = "nl-NL"  # the library's own is French
    document.body.clear()
    for style in (AS_TEXT, STYLE):
        document.insert_style(style, automatic=True)
    table = Table(name)
    document.body.append(table)  # while it is empty: moving its rows along takes a minute
    table.append(Element.from_tag(COLUMNS))
    table.extend_rows(map(_written_row, rows))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _written_row(row: Sequence[str]) -> TableRow:
    """Return the row, read from XML: making a `Cell` for each text takes eight times as long."""
    cells = "".join(map(_written_cell, row))
    return cast("TableRow", Element.from_tag(f"<table:table-row>{cells}</table:table-row>"))


def _written_cell(text: str) -> str:
    if not text:
        return f'<table:table-cell table:style-name="{TEXT}"/>'
    lines = escape(NOT_IN_XML.sub("", text)).replace("\t", "<text:tab/>").split("\n")
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in lines)
    said = f'table:style-name="{TEXT}" office:value-type="string"'
    return f"<table:table-cell {said}>{paragraphs}</table:table-cell>"
