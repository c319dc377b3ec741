"""Which municipality or town a cell of a spreadsheet names, as the gazetteer of the search says."""

from functools import cache

from clientsupport.sheets.named import Meant
from directory.listing.sheet.gazetteer import Gazetteer
from directory.places import gazetteer
from directory.places.answers import Choice, Kind
from directory.rules.place_names import key

MOST_OFFERED = 3
LONGEST = 60  # characters: a name is no longer


def asking() -> Gazetteer:
    """Return the gazetteer for one file: each name is looked up once."""
    return Gazetteer(municipality=cache(_municipality), town=cache(_town))


def _municipality(name: str) -> Meant:
    """Return the code of the one municipality that bears this name, or is called so; else offer."""
    choices = _choices(name)
    bearers = {c.municipality_code for c in choices if not c.place_slug and _bears(c, name)}
    if len(bearers) == 1:
        return Meant(bearers.pop())
    return Meant("", tuple(dict.fromkeys(c.municipality_name for c in choices))[:MOST_OFFERED])


def _town(name: str) -> Meant:
    """Return the name when a town bears it; else offer towns."""
    choices = _choices(name)
    if any(_bears(choice, name) for choice in choices):
        return Meant(name)
    return Meant("", tuple(dict.fromkeys(_called(c) for c in choices))[:MOST_OFFERED])


def _choices(name: str) -> tuple[Choice, ...]:
    if len(name) > LONGEST or not key(name):
        return ()
    answer = gazetteer.find(name)
    is_postcode = any(choice.postcode for choice in answer.choices)
    if is_postcode or answer.kind in (Kind.WISH, Kind.PROVINCE):
        return ()
    return (*answer.choices, *answer.others)


def _bears(choice: Choice, name: str) -> bool:
    names = {choice.label, _called(choice)}
    names |= set() if choice.place_slug else {choice.municipality_name}
    return key(name) in set(map(key, names))


def _called(choice: Choice) -> str:
    """Return "Den Haag" of "Den Haag ('s-Gravenhage)"."""
    return choice.label.partition(" (")[0]
