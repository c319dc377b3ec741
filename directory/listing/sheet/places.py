"""Locations in one cell of a spreadsheet, and back. Pure. The notation is in docs/listing.md.

bibliotheek; Plein 1; 3511 AB Utrecht; zonder drempels | opvang; geheim adres
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.translation import gettext

from directory.listing.content import MOST_ROWS, NEW, Facts, LocationContent
from directory.listing.sheet.cell import BadValue

EXAMPLE = (
    "bibliotheek; Plein 1; 3511 AB Utrecht; zonder drempels | buurthuis; Kade 2; 3512 CD Utrecht"
)
STEPS, TOILET, SECRET = "zonder drempels", "aangepast toilet", "geheim adres"
NOT = {STEPS: "met drempels", TOILET: "geen aangepast toilet"}
FLAGS: dict[str, tuple[str, Any]] = {
    STEPS: ("has_step_free_access", True),
    NOT[STEPS]: ("has_step_free_access", False),
    TOILET: ("has_accessible_toilet", True),
    NOT[TOILET]: ("has_accessible_toilet", False),
    SECRET: ("is_private", True),
}
MORE = "toegang:"
TOWN = re.compile(r"([1-9]\d{3})\s?([A-Za-z]{2})\b\s*(.*)")
LONGEST = {"name": 100, "street": 150, "town": 100, "accessibility": 200}


def write_places(places: Sequence[Facts]) -> str:
    """Return the cell."""
    return " | ".join("; ".join(filter(None, _parts(place))) for place in places)


def read_places(cell: str, before: Sequence[Facts]) -> list[Facts]:
    """Return the locations that the cell says; raises BadValue.

    One with the name of a location that is there stays that location, with its hours. A secret one
    keeps its address, which is not in the file.
    """
    known = {place["name"].casefold(): place for place in reversed(before)}
    places, parts = [], [*filter(None, map(str.strip, re.split(r"[|\n]", cell)))]
    if len(parts) > MOST_ROWS:
        raise BadValue(gettext("meer dan %(most)s locaties") % {"most": MOST_ROWS})
    for number, said in enumerate(parts, start=1):
        place = _read_one([part.strip() for part in said.split(";")])
        old = known.pop(place["name"].casefold(), None)
        is_still_secret = old and old["is_private"] and place["is_private"]
        place["key"] = old["key"] if old else f"{NEW}{number}"
        places.append(old if old and is_still_secret else place)
    return places


def _parts(place: Facts) -> Iterator[str]:
    yield place["name"]
    if place["is_private"]:
        yield SECRET  # and nothing else: an address that is in no page is in no file either
        return
    yield place["street"]
    yield " ".join(filter(None, [place["postcode"], place["town"]]))
    yield from (word for word, (fact, value) in FLAGS.items() if place[fact] is value)
    yield f"{MORE} {place['accessibility']}" if place["accessibility"] else ""


def _read_one(parts: Sequence[str]) -> Facts:
    place: Facts = {**vars(LocationContent(key="", name=parts[0]))}
    plain = []
    for part in filter(None, parts[1:]):
        town = TOWN.fullmatch(part)
        if part.casefold() in FLAGS:
            fact, value = FLAGS[part.casefold()]
            place[fact] = value
        elif part.casefold().startswith(MORE):
            place["accessibility"] = part[len(MORE) :].strip()
        elif town:
            place["postcode"], place["town"] = f"{town[1]} {town[2].upper()}", town[3]
        else:
            plain.append(part)
    _fill(place, plain)
    return place


def _fill(place: Facts, plain: list[str]) -> None:
    """Fill in what has no mark of its own: the street, and the town when it has no postcode."""
    if plain and (place["town"] or len(plain) > 1):
        place["street"] = plain.pop(0)
    if plain and not place["town"]:
        place["town"] = plain.pop(0)
    if plain:
        raise BadValue(gettext("‘%(cell)s’ begrijpen wij niet") % {"cell": plain[0][:40]})
    for fact, most in LONGEST.items():
        if len(place[fact]) > most:
            raise BadValue(gettext("langer dan %(most)s tekens") % {"most": most})
