"""Makes ODS files. A `Figure` becomes a number, a day or a time; every other cell is text.

Text stays text when somebody types in it, also in rows that are new: nothing is ever a formula, and
a telephone number keeps the zero in front.
"""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import cast
from xml.sax.saxutils import escape

from odfdo import Document, Element, Table
from odfdo import Row as TableRow

from clientsupport.documents.figures import Figure, Percent, Value
from clientsupport.documents.rows import MOST_COLUMNS

ODS = "application/vnd.oasis.opendocument.spreadsheet"
TEXT = "tekst"  # the style of all cells
EXPLAINS = "Uitleg"  # the sheet behind the first, which nobody reads back
AS_TEXT = (
    f'''<number:text-style style:name="{TEXT}-getal"><number:text-content/></number:text-style>'''
)
PERCENT, DAY, TIME = "deel", "dag", "tijd"  # the styles of cells with a value of that kind
FORMATS = (
    f'''<number:percentage-style style:name="{PERCENT}-getal"><number:number
    number:decimal-places="0" number:min-integer-digits="1"/><number:text> %</number:text>
    </number:percentage-style>''',
    f'''<number:date-style style:name="{DAY}-getal"><number:day number:style="long"/>
    <number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>
    <number:year number:style="long"/></number:date-style>''',
    f'''<number:time-style style:name="{TIME}-getal" number:truncate-on-overflow="false">
    <number:hours/><number:text>:</number:text><number:minutes number:style="long"/>
    </number:time-style>''',
)
STYLES = tuple(
    f'''<style:style style:name="{name}" style:family="table-cell"
    style:parent-style-name="Default" style:data-style-name="{name}-getal"/>'''
    for name in (TEXT, PERCENT, DAY, TIME)
)
COLUMNS = f'''<table:table-column table:number-columns-repeated="{MOST_COLUMNS}"
    table:default-cell-style-name="{TEXT}"/>'''
NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def ods_file(
    rows: Iterable[Sequence[str]], *, title: str = "Aanbod", explained: Iterable[Sequence[str]] = ()
) -> bytes:
    """Return an ODS file of texts and figures: one table, and one that explains it."""
    document = Document("spreadsheet")
    document.language = "nl-NL"  # the library's own is French
    document.body.clear()
    for style in (AS_TEXT, *FORMATS, *STYLES):
        document.insert_style(style, automatic=True)
    _add_table(document, title, rows)
    if explanation := list(explained):
        _add_table(document, EXPLAINS, explanation)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _add_table(document: Document, title: str, rows: Iterable[Sequence[str]]) -> None:
    table = Table(title)
    document.body.append(table)  # while it is empty: moving its rows along takes a minute
    table.append(Element.from_tag(COLUMNS))
    table.extend_rows(map(_written_row, rows))


def _written_row(row: Sequence[str]) -> TableRow:
    """Return the row, read from XML: making a `Cell` for each text takes eight times as long."""
    cells = "".join(map(_written_cell, row))
    return cast("TableRow", Element.from_tag(f"<table:table-row>{cells}</table:table-row>"))


def _written_cell(text: str) -> str:
    if not text:
        return f'<table:table-cell table:style-name="{TEXT}"/>'
    lines = escape(NOT_IN_XML.sub("", text)).replace("\t", "<text:tab/>").split("\n")
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in lines)
    value = text.value if isinstance(text, Figure) else None
    said = f'table:style-name="{TEXT}" office:value-type="string"' if value is None else _of(value)
    return f"<table:table-cell {said}>{paragraphs}</table:table-cell>"


def _of(value: Value) -> str:
    """Return what makes a cell a number, a day or a time."""
    match value:
        case Percent(number):
            name, kind, said = PERCENT, "percentage", f'value="{number / 100}"'
        case date():
            name, kind, said = DAY, "date", f'date-value="{value:%Y-%m-%d}"'
        case timedelta():
            hours, seconds = divmod(int(value.total_seconds()), 3600)
            name, kind = TIME, "time"
            said = f'time-value="PT{hours:02}H{seconds // 60:02}M{seconds % 60:02}S"'
        case _:
            name, kind, said = "Default", "float", f'value="{value}"'
    return f'table:style-name="{name}" office:value-type="{kind}" office:{said}'
