"""One location of a cell, part by part: "bibliotheek; Plein 1; 3511 AB Utrecht". Pure.

What cannot be read is an error: a street is not taken for a town, and nothing is left out.
"""

import re
from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext

from clientsupport.sheets.cell import BadValue
from directory.listing.content import Facts, LocationContent
from directory.listing.sheet.times import not_understood

EXAMPLE_OF_ONE = "bibliotheek; Plein 1; 3511 AB Utrecht"
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
POSTCODE = re.compile(r"([1-9]\d{3})\s?([A-Za-z]{2})\b\s*(.*)")
LONGEST = {"name": 100, "street": 150, "town": 100, "accessibility": 200}


def read_place(parts: Sequence[str]) -> Facts:
    """Return the facts of a location, without a key; raises BadValue."""
    said: Facts = {"name": parts[0]}
    plain = list[str]()
    for part in filter(None, parts[1:]):
        found = _marked(part)
        if not found:
            plain.append(part)
        elif any(said.get(fact, value) != value for fact, value in found.items()):
            raise _surplus(part)
        said |= found
    _fill(said, plain)
    if "town" not in said and not said.get("is_private"):
        raise not_understood("; ".join(filter(None, parts)), EXAMPLE_OF_ONE)
    for fact, most in LONGEST.items():
        if len(said.get(fact, "")) > most:
            raise BadValue(gettext("langer dan %(most)s tekens") % {"most": most})
    return {**vars(LocationContent(key="")), **said}


def _marked(part: str) -> Facts:
    """Return what a part says that has a mark of its own; nothing when it has none."""
    if part.casefold() in FLAGS:
        fact, value = FLAGS[part.casefold()]
        return {fact: value}
    if part.casefold().startswith(MORE):
        return {"accessibility": part[len(MORE) :].strip()}
    if found := POSTCODE.fullmatch(part):
        postcode = f"{found[1]} {found[2].upper()}"
        return {"postcode": postcode, "town": found[3]} if found[3] else {"postcode": postcode}
    return {}


def _fill(said: Facts, plain: list[str]) -> None:
    """Fill in what has no mark of its own: the street, and the town when it has no postcode."""
    if plain and ("town" in said or len(plain) > 1):
        said["street"] = plain.pop(0)
    if plain and "town" not in said:
        said["town"] = plain.pop(0)
    if plain:
        raise _surplus(plain[0])


def _surplus(part: str) -> BadValue:
    return BadValue(gettext("‘%(cell)s’ begrijpen wij niet") % {"cell": part[:40]})
