"""Every way in which spreadsheet programs save letters: read right, or refused."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.letters import OF_ONE_BYTE
from clientsupport.documents.rows import NotATable, Refusal
from clientsupport.documents.tables import read_table

ROWS = [["kenmerk", "in één zin (Nederlands)"], ["een", "Cliënten, foto's, à 5 °C: coördinatie"]]
TEXT = csv_file(ROWS).decode("utf-8-sig")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp850", "mac_roman"],
)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_file_is_read_however_its_letters_are_saved(encoding: str, end: str) -> None:
    assert read_table(TEXT.replace("\r\n", end).encode(encoding)) == ROWS


def test_unicode_text_of_excel_is_read() -> None:
    text = TEXT.replace(";", "\t")

    assert read_table(b"\xff\xfe" + text.encode("utf-16-le")) == ROWS


@pytest.mark.parametrize("first", ["sep=;\r\n", '"sep=;"\r\n', "SEP=;\n", "sep=;;;\r\n"])
def test_the_line_that_names_what_separates_is_no_row(first: str) -> None:
    assert read_table((first + TEXT).encode("utf-8-sig")) == ROWS


def test_what_separates_is_what_the_first_line_says() -> None:
    assert read_table(b"sep=|\r\na|b,c,d;e\r\n") == [["a", "b,c,d;e"]]


@pytest.mark.parametrize(
    "data",
    [
        "Één".encode("cp1252"),  # in the letters of a Mac it is "…Èn"
        "één".encode() + "één".encode("cp1252"),
        b"\xff\xfea",
        b"a\0b",
    ],
)
def test_letters_that_nobody_can_know_are_refused(data: bytes) -> None:
    with pytest.raises(NotATable) as refused:
        read_table(data)

    assert refused.value.why == Refusal.ENCODING


@given(
    st.lists(st.text("abcdeklmnorstuéëïöüèàç ", min_size=1), min_size=1),
    st.sampled_from(OF_ONE_BYTE),
)
def test_no_letter_is_ever_broken(words: list[str], encoding: str) -> None:
    """Whatever a file in one of three alphabets says, it is read as it was, or not at all."""
    said = ["in één zin", *words]
    data = ("\n".join(said)).encode(encoding)
    with suppress(NotATable):
        rows = read_table(data)
        assert "".join(cell for row in rows for cell in row) == "".join(map(str.strip, said))
