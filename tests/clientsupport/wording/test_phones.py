"""Telephone numbers as people type them; the table is tests/data/phones.csv."""

import csv
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsupport.wording import phones

TABLE = Path(__file__).resolve().parents[2] / "data" / "phones.csv"
ESCAPED = re.compile(r"\\u([0-9a-f]{4})")  # what could not be seen in the table


class Row(NamedTuple):
    """What was typed, and what is dialled and shown: nothing when it is refused."""

    typed: str
    dials: str
    shown: str
    kind: str


def table() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = [Row(*row) for row in csv.reader(lines)][1:]
    return [row._replace(typed=ESCAPED.sub(_sign, row.typed)) for row in rows]


def _sign(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16))


def kind(phone: phones.Phone) -> str:
    return "service" if phone.is_service else "mobile" if phone.is_dutch_mobile else ""


@pytest.mark.parametrize("row", [row for row in table() if row.dials], ids=lambda row: row.typed)
def test_what_is_typed_means_dials_and_shows(row: Row) -> None:
    phone = phones.read(row.typed)

    assert phone
    assert (phone.dials, phone.shown, kind(phone)) == row[1:]
    assert phone.link == f"tel:{row.dials}"


@pytest.mark.parametrize("row", [row for row in table() if row.dials], ids=lambda row: row.typed)
def test_what_is_shown_dials_the_same(row: Row) -> None:
    again = phones.read(row.shown)

    assert again
    assert (again.dials, again.shown) == (row.dials, row.shown)


@pytest.mark.parametrize("typed", [row.typed for row in table() if not row.dials])
def test_what_nobody_can_dial_is_none(typed: str) -> None:
    assert phones.read(typed) is None


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(table()) >= 60


@given(st.text("0123456789+() ./-x@a٣\u200b", max_size=40))
def test_whatever_is_typed_a_link_holds_digits_only(typed: str) -> None:
    phone = phones.read(typed)

    assert phone is None or re.fullmatch(r"tel:\+?[0-9]{3,15}", phone.link)
