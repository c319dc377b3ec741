"""Four hundred spreadsheets that were mutated: a page each time, in little memory and time.

And XLSX files that were made to harm, each refused for its own reason, or read as it shows itself.
"""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ods_file
from clientsupport.documents.rows import Refusal, Row
from clientsupport.documents.xlsx_tables import xlsx_file
from directory.models import Provider
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator
from tests.helpers.bombs import BOMBS, ODD, Scales, packed
from tests.helpers.spreadsheet import download, hand_in, whole_offer
from tests.helpers.staff import signed_in
from tests.helpers.xlsx import SHEET, xlsx
from tests.helpers.xlsx_bombs import READ, XLSX_BOMBS, XLSX_ODD

FILES = 400
LITTLE = 100  # MB of the process that reads
SOON = 6  # seconds of the processor
SEED = 8
PIECES = [
    b'table:number-rows-repeated="999999"',
    b'table:number-columns-repeated="-7"',
    b'<text:s text:c="99999999"/>',
    b'<!DOCTYPE x [<!ENTITY e "e">]>',
    b"&e;&#0;&#xD800;&#x1F600;",
    b"<table:table-row>",
    b"</text:p></table:table-cell>",
    b"<![CDATA[]]>",
    b"<?xml version='1.1' encoding='UTF-16'?>",
    b"\xff\xfe\x00",
    b"\xed\xa0\x80",
    b"PK\x05\x06",
    b'<row r="1048576"><c r="XFD1048576"/></row>',
    b'<c t="s"><v>99999999</v></c><mergeCell ref="A1:B2"/>',
    b";;;\n\"';=",
    b"\r\r\n\x0b\x0c\x1c\x85",
    b" " * 20_000,
]
MADE: dict[str, tuple[bytes, Refusal | list[Row]]] = {**XLSX_BOMBS, **XLSX_ODD, **READ}
Mutation = Callable[[random.Random, bytes], bytes]


def flip(dice: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.randint(1, 20)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def cut(dice: random.Random, data: bytes) -> bytes:
    first, last = sorted(dice.sample(range(len(data)), 2))
    return data[:first] + data[last:]


def put_in(dice: random.Random, data: bytes) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + dice.choice(PIECES) + data[at:]


def repeat(dice: random.Random, data: bytes) -> bytes:
    first, last = sorted(dice.sample(range(len(data)), 2))
    return data[:first] + data[first:last] * dice.randint(2, 50) + data[last:]


MUTATIONS: list[Mutation] = [flip, cut, put_in, repeat]


def mutated(dice: random.Random, wholes: list[bytes]) -> bytes:
    """Return a file with something wrong: in what is packed, or in the file itself."""
    data = dice.choice(wholes)
    if data.startswith(b"PK") and dice.random() < 0.7:
        try:
            whole = zipfile.ZipFile(io.BytesIO(data))
            parts = {name: whole.read(name) for name in whole.namelist()}
        except (zipfile.BadZipFile, KeyError, RuntimeError):
            parts = {}
        if SHEET in parts:
            name = dice.choice([SHEET, SHEET, *parts])
            return xlsx(parts | {name: several(dice, parts[name])})
        return packed(several(dice, parts.get("content.xml") or b"<x/>"))
    return several(dice, data)


def several(dice: random.Random, data: bytes) -> bytes:
    for _ in range(dice.randint(1, 3)):
        data = dice.choice(MUTATIONS)(dice, data.ljust(2, b"x"))
    return data


@pytest.fixture
def provider(places: None) -> Provider:
    provider = make_provider(name="Voorbeeld Eigen", slug="eigen")
    for slug in ("een", "twee"):
        whole_offer(provider, slug)
    return provider


@pytest.fixture
def staff(provider: Provider) -> Client:
    return signed_in(make_coordinator(provider))


def test_no_spreadsheet_breaks_the_page(
    staff: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dice, scales = random.Random(SEED), Scales(tmp_path / "took.json", monkeypatch)
    honest = download(staff)
    wholes = [csv_file(honest), ods_file(honest), xlsx_file(honest)] * 4
    harm = [*BOMBS.values(), *ODD.values(), *XLSX_BOMBS.values(), *XLSX_ODD.values()]
    made = [*(data for data, _why in harm), *(data for data, _rows in READ.values())]
    wholes += [data for data in made if len(data) < 50_000]
    broken, heavy = {}, {}
    for number in range(FILES):
        response = hand_in(staff, mutated(dice, wholes))
        megabytes, seconds = scales.last()
        if response.status_code != 200:
            broken[number] = response.status_code
        if megabytes > LITTLE or seconds > SOON:
            heavy[number] = (megabytes, seconds)

    assert broken == {}
    assert heavy == {}


@pytest.mark.parametrize("name", MADE)
def test_xlsx_that_means_harm_is_refused_or_read_as_it_shows_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    data, found = MADE[name]

    read = Scales(tmp_path / "took.json", monkeypatch).read(data)

    assert read.found == found
    assert read.megabytes < LITTLE
    assert read.seconds < SOON
