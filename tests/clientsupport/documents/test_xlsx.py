"""XLSX files as Excel, LibreOffice and openpyxl write them: what a cell shows is what is read."""

import io
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from clientsupport.documents.careful_reading import read_carefully
from clientsupport.documents.rows import NotATable, Refusal, Row
from clientsupport.documents.xlsx_tables import xlsx_file
from tests.helpers.xlsx import with_sheet


def saved(fill: Callable[[Worksheet], None], book: Workbook | None = None) -> bytes:
    book = book or Workbook()
    assert book.active is not None
    fill(book.active)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def with_cell(value: Any, number_format: str = "General") -> bytes:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = value
        sheet["A1"].number_format = number_format

    return saved(fill)


@pytest.mark.parametrize(
    ("value", "number_format", "said"),
    [
        ("0301234567", "@", "0301234567"),
        (20.0, "General", "20"),
        (0.1 + 0.2, "General", "0.3"),
        (1_500_000_000, "0.00E+00", "1500000000"),
        (31_301_234_567, "General", "31301234567"),
        (12_345_678_901_234_567, "General", "1.23456789012346E+16"),
        (301_234_567, "0000000000", "0301234567"),
        (0.2, "0%", "20%"),
        (0.2, '0" procent"%', "20%"),
        (True, "General", "WAAR"),
        (False, "General", "ONWAAR"),
        (date(2026, 12, 24), "d-m-yyyy", "2026-12-24"),
        (date(2026, 12, 24), "[$-413]d mmmm yyyy", "2026-12-24"),
        (datetime(2026, 12, 24, 9, 30), "d-m-yyyy h:mm", "2026-12-24 09:30"),  # noqa: DTZ001
        (time(9, 30), "h:mm", "09:30"),
        (12, '0 "dagen"', "12"),
        ("twee\nregels", "General", "twee\nregels"),
        ("a\xa0b", "General", "a\xa0b"),
        ("=1+1", "General", "=1+1"),  # openpyxl reckons nothing: there is no value
        ("#N/A", "General", "#N/A"),
    ],
)
def test_a_cell_says_what_it_shows(value: Any, number_format: str, said: str) -> None:
    assert read_carefully(with_cell(value, number_format)) == [[said]]


def test_days_are_counted_from_1904_where_the_file_says_so() -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = date(2026, 12, 24)

    assert read_carefully(saved(fill, book)) == [["2026-12-24"]]


def test_runs_of_text_and_links_are_read_as_one_text() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = CellRichText("info@", TextBlock(InlineFont(b=True), "naastu.example"))
        sheet["A1"].hyperlink = "mailto:ander@naastu.example"

    assert read_carefully(saved(fill)) == [["info@naastu.example"]]


def test_empty_rows_and_hidden_rows_and_columns_keep_their_place() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["C1"], sheet["B4"] = "a", "c", "b"
        sheet.row_dimensions[4].hidden = True
        sheet.column_dimensions["B"].hidden = True

    assert read_carefully(saved(fill)) == [["a", "", "c"], [], [], ["", "b"]]


def test_the_first_sheet_that_is_shown_is_read() -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["verborgen"])
    book.active.sheet_state = "hidden"
    shown = book.create_sheet("aanbod")
    shown.append(["zichtbaar"])
    book.active = shown

    assert read_carefully(saved(lambda sheet: None, book)) == [["zichtbaar"]]


def test_joined_cells_are_refused_with_the_place() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["a", "b"])
        sheet.append(["c", "d"])
        sheet.merge_cells("B1:B2")

    with pytest.raises(NotATable) as refused:
        read_carefully(saved(fill))

    assert (refused.value.why, refused.value.where) == (Refusal.MERGED, "B1")


@pytest.mark.parametrize(
    ("data", "texts", "rows"),
    [
        ("<row><c><v>2</v></c><c><v>3</v></c></row>", "", [["2", "3"]]),
        ('<row r="3"><c r="B3"><f>1+1</f><v>2</v></c></row>', "", [[], [], ["", "2"]]),
        ('<row><c t="str"><f>A2</f><v>uitkomst</v></c></row>', "", [["uitkomst"]]),
        ("<row><c><f>A2</f></c></row>", "", [["=A2"]]),
        ('<row><c t="e"><v>#REF!</v></c></row>', "", [["#REF!"]]),
        ('<row><c t="d"><v>2026-12-24T00:00:00</v></c></row>', "", [["2026-12-24"]]),
        (
            '<row><c t="s"><v>1</v></c></row>',
            "<si><t>x</t></si><si><r><t>a_x000D_</t></r><r><t>\nb</t></r><rPh><t>uit</t></rPh></si>",
            [["a\nb"]],
        ),
        ('<row r="1048576"/>', "", []),
    ],
)
def test_what_programs_leave_out_or_write_in_another_way(
    data: str, texts: str, rows: list[Row]
) -> None:
    assert read_carefully(with_sheet(data, texts=texts)) == rows


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (with_sheet('<row r="9999999"><c><v>1</v></c></row>'), Refusal.TOO_MANY_ROWS),
        (with_sheet('<row><c r="XFD1"><v>1</v></c></row>'), Refusal.TOO_MANY_COLUMNS),
        (with_sheet("<row><c><v>1</v></c></row>" * 600_000), Refusal.TOO_MANY_ROWS),
        (with_sheet("<row/>" * 2_500_000), Refusal.TOO_HEAVY),
        (
            with_sheet(f'<row><c t="str"><v>{"x" * 200_000_000}</v></c></row>'),
            Refusal.TOO_LONG_CELL,
        ),
        (with_sheet("", texts="<si/>" * 3_000_000), Refusal.TOO_HEAVY),
        (with_sheet("", texts=f"<si><t>{'x' * 30_000}</t></si>" * 200), Refusal.TOO_MUCH_TEXT),
        (with_sheet('<row r="2"/><row r="1"/>'), Refusal.DAMAGED),
        (with_sheet('<row r="veel"/>'), Refusal.DAMAGED),
        (with_sheet('<row><c t="s"><v>7</v></c></row>'), Refusal.DAMAGED),
        (with_sheet('<row><c t="s"><v>-1</v></c></row>', texts="<si/>"), Refusal.DAMAGED),
        (with_sheet("<row><c><v>veel</v></c></row>"), Refusal.DAMAGED),
        (with_sheet("<row><c><v>1e999</v></c></row>"), Refusal.DAMAGED),
        (with_sheet("<row><c><v>&e;</v></c></row>", before=ENTITY), Refusal.ENTITIES),
        (with_sheet("<row>")[:-40], Refusal.DAMAGED),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), Refusal.LOCKED),
        (b"\xd0\xcf\x11\xe0 Workbook", Refusal.UNKNOWN),
        (b"<html><table></table></html>", Refusal.UNKNOWN),
    ],
    ids=range(18),
)
def test_what_is_too_much_or_broken_is_refused(data: bytes, why: Refusal) -> None:
    with pytest.raises(NotATable) as refused:
        read_carefully(data)

    assert refused.value.why == why


def test_every_cell_that_we_write_is_text_and_so_is_what_is_typed_later() -> None:
    book = load_workbook(io.BytesIO(xlsx_file([["kenmerk", "=1+1"], ["een", "0301234567"]])))
    assert book.active is not None
    cells = [cell for row in book.active.iter_rows() for cell in row]

    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert book.active.column_dimensions["B"].number_format == "@"  # of rows that are new
