"""Locations in one cell of a spreadsheet, and back. Pure. The notation is in docs/listing.md.

bibliotheek; Plein 1; 3511 AB Utrecht; zonder drempels | opvang; geheim adres
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from django.utils.translation import gettext

from clientsupport.sheets.cell import BadValue, not_known
from clientsupport.sheets.named import Meant, nobody_knows
from directory.listing.content import MOST_ROWS, NEW, Facts
from directory.listing.sheet.place import FLAGS, MORE, SECRET, read_place

EXAMPLE = (
    "bibliotheek; Plein 1; 3511 AB Utrecht; zonder drempels | buurthuis; Kade 2; 3512 CD Utrecht"
)
OF_AN_ADDRESS = (
    *("street", "postcode", "town", "accessibility"),
    *("has_step_free_access", "has_accessible_toilet"),
)
MOST_NAMED = 10  # things that are wrong in a cell, which are all said


def write_places(places: Sequence[Facts]) -> str:
    """Return the cell."""
    return " | ".join("; ".join(filter(None, _parts(place))) for place in places)


def read_places(
    cell: str, before: Sequence[Facts], town_meant: Callable[[str], Meant] = nobody_knows
) -> list[Facts]:
    """Return the locations that the cell says; raises BadValue with all that is wrong.

    One with the name of a location that is there stays that location, with its hours. A secret one
    keeps its address, which is not in the file. A town has to exist, or to be there already.
    """
    known = {place["name"].casefold(): place for place in reversed(before)}
    towns = {place["town"].casefold() for place in before}
    places, parts = [], [*filter(None, map(str.strip, re.split(r"[|\n]", cell)))]
    if len(parts) > MOST_ROWS:
        raise BadValue(gettext("meer dan %(most)s locaties") % {"most": MOST_ROWS})
    wrong = list[str]()
    for number, said in enumerate(parts, start=1):
        try:
            place = read_place([part.strip() for part in said.split(";")])
            old = known.pop(place["name"].casefold(), None)
            place["key"] = old["key"] if old else f"{NEW}{number}"
            places.append(_as_it_was(old, place) or _in_town(place, towns, town_meant))
        except BadValue as bad:
            wrong.append(str(bad))
    if wrong:
        raise BadValue("; ".join(dict.fromkeys(wrong[:MOST_NAMED])))
    return places


def _as_it_was(old: Facts | None, place: Facts) -> Facts | None:
    """Return a location that was and is secret; raises BadValue at an address."""
    if not (old and old["is_private"] and place["is_private"]):
        return None
    if any(place[fact] not in ("", None) for fact in OF_AN_ADDRESS):
        words = gettext("het adres van ‘%(name)s’ is geheim; wijzig het op de bladzijde zelf")
        raise BadValue(words % {"name": place["name"][:40]})
    return old


def _in_town(place: Facts, towns: Collection[str], meant: Callable[[str], Meant]) -> Facts:
    town = place["town"]
    if town and town.casefold() not in towns:
        answer = meant(town)
        if not answer.known:
            raise BadValue(not_known(town, tuple(answer.others)))
    return place


def _parts(place: Facts) -> Iterator[str]:
    yield place["name"]
    if place["is_private"]:
        yield SECRET  # and nothing else: an address that is in no page is in no file either
        return
    yield place["street"]
    yield " ".join(filter(None, [place["postcode"], place["town"]]))
    yield from (word for word, (fact, value) in FLAGS.items() if place[fact] is value)
    yield f"{MORE} {place['accessibility']}" if place["accessibility"] else ""
