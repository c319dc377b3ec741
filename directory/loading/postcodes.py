"""Postcodes of four digits, and the six-character ones that lie in another municipality."""

import re
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

from directory.loading.places import Key
from directory.loading.sync import Outcome, remove, upsert
from directory.loading.tables import Folder, Row
from directory.models import Place, Postcode, PostcodeException

FILE = "postcodes.csv"
COLUMNS = "pc4,place,municipality_code,lat,lon"
DIGITS = re.compile(r"[1-9][0-9]{3}", re.ASCII)

EXCEPTIONS_FILE = "pc6_exceptions.csv"
EXCEPTIONS_COLUMNS = "pc6,place,municipality_code"
WHOLE = re.compile(r"[1-9][0-9]{3}[A-Z]{2}", re.ASCII)


@dataclass(frozen=True)
class PostcodeRow:
    digits: str
    place: Key
    latitude: float  # degrees, WGS 84
    longitude: float


@dataclass(frozen=True)
class ExceptionRow:
    code: str
    place: Key


def read(folder: Folder, places: Collection[Key]) -> list[PostcodeRow]:
    """Read the postcodes of four digits; `places` are the known ones."""
    found: list[PostcodeRow] = []
    seen: set[Hashable] = set()
    for row in folder.rows(FILE, COLUMNS):
        digits = row.matching("pc4", DIGITS)
        row.unique(digits, seen)
        found.append(PostcodeRow(digits, _place(row, places), *row.point()))
    return found


def read_exceptions(folder: Folder, places: Collection[Key]) -> list[ExceptionRow]:
    """Read the postcodes of six characters; `places` are the known ones."""
    found: list[ExceptionRow] = []
    seen: set[Hashable] = set()
    for row in folder.rows(EXCEPTIONS_FILE, EXCEPTIONS_COLUMNS):
        code = row.matching("pc6", WHOLE)
        row.unique(code, seen)
        found.append(ExceptionRow(code, _place(row, places)))
    return found


def _place(row: Row, places: Collection[Key]) -> Key:
    key = row.cells["place"], row.cells["municipality_code"]
    if key not in places:
        row.wrong(f"no such place in that municipality: {key[0]}, {key[1]}")
    return key


def store(rows: Sequence[PostcodeRow], places: Mapping[Key, Place], outcome: Outcome) -> None:
    """Bring the postcodes into line; those gone from the file are removed."""
    wanted = [
        Postcode(
            digits=row.digits,
            place=places[row.place],
            latitude=row.latitude,
            longitude=row.longitude,
        )
        for row in rows
    ]
    stored = list(Postcode.objects.all())
    fields = ["place_id", "latitude", "longitude"]
    upsert(outcome, stored, wanted, key=["digits"], fields=fields)
    digits = {row.digits for row in rows}
    remove(outcome, [p for p in stored if p.digits not in digits])


def store_exceptions(
    rows: Sequence[ExceptionRow], places: Mapping[Key, Place], outcome: Outcome
) -> None:
    """Bring the exceptions into line; those gone from the file are removed."""
    wanted = [PostcodeException(code=row.code, place=places[row.place]) for row in rows]
    stored = list(PostcodeException.objects.all())
    upsert(outcome, stored, wanted, key=["code"], fields=["place_id"])
    codes = {row.code for row in rows}
    remove(outcome, [e for e in stored if e.code not in codes])
