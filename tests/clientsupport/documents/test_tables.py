"""Tables as files: what we write comes back, and what is no table is refused."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from odfdo import Document

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.figures import Figure, Percent
from clientsupport.documents.ods_tables import ODS, ods_file
from clientsupport.documents.rows import NotATable, Row
from clientsupport.documents.tables import read_table


@pytest.mark.parametrize("write", [csv_file, ods_file])
def test_a_table_comes_back_as_it_was(write: Callable[[list[Row]], bytes]) -> None:
    rows = [["a", "b"], ["=1+1", "-2"], ["twee\nregels", "é;,\"'<&>"], ["+31", ""]]

    back = read_table(write(rows))

    assert [[*row, ""][:2] for row in back] == rows


def test_what_looks_like_a_number_is_text_in_an_ods_file() -> None:
    made = Document(io.BytesIO(ods_file([["030 000 00 00", "1.5", "01-02-2026", ""]])))

    (table,) = made.body.tables
    assert [cell.type for cell in table.get_row(0).cells] == ["string", "string", "string", None]
    assert table.get_values()[0][:4] == ["030 000 00 00", "1.5", "01-02-2026", None]
    assert made.language == "nl-NL"


def test_what_is_a_number_is_one_in_an_ods_file() -> None:
    figures = [
        Figure("35", 35),
        Figure("7,5", 7.5),
        Figure("74 %", Percent(74)),
        Figure("30 november 2026", date(2026, 11, 30)),
        Figure("112 u 30 min", timedelta(hours=112, minutes=30)),
        Figure("<10"),
    ]
    made = ods_file([figures])

    cells = Document(io.BytesIO(made)).body.tables[0].get_row(0).cells
    assert [cell.type for cell in cells] == [
        *("float", "float", "percentage", "date", "time", "string")
    ]
    assert [cell.value for cell in cells][:3] == [35, Decimal("7.5"), Decimal("0.74")]
    assert cells[3].value == date(2026, 11, 30)
    assert cells[4].value == timedelta(hours=112, minutes=30)
    assert read_table(made) == [["35", "7.5", "74 %", "2026-11-30", "112 u 30 min", "<10"]]


def test_no_text_becomes_a_formula_in_an_ods_file() -> None:
    texts = ["=1+1", "of:=1+1", "+1", "-1", "@A1", '" office:formula="of:=1', Figure("=2+2")]
    content = zipfile.ZipFile(io.BytesIO(ods_file([texts]))).read("content.xml")

    assert b"table:formula" not in content
    assert content.count(b'office:value-type="string"') == len(texts)


def test_signs_that_xml_cannot_hold_are_left_out_of_an_ods_file() -> None:
    assert read_table(ods_file([["a\x01\ufffe\rb\tc"]])) == [["ab\tc"]]


def packed(content: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("mimetype", ODS)
        parts.writestr("content.xml", content)
        parts.writestr("META-INF/manifest.xml", "<manifest/>")
    return file.getvalue()


OFFICE = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 broken",
        b"\x00\x01\x02",
        packed("<broken"),
        packed("<other/>"),
        packed(f"<office:document-content {OFFICE}><office:body/></office:document-content>"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(NotATable):
        read_table(data)
