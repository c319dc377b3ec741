"""Offers as rows of a spreadsheet, and back. Pure: what codes are called comes in as `Names`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext

from directory.enums import AreaKind, Province
from directory.facts.fact import Kind
from directory.facts.table import PLAIN, TEXT_KEYS, TEXTS
from directory.listing.content import AreaContent, Facts, OfferContent
from directory.listing.sheet.cell import BadValue
from directory.listing.sheet.exceptions import read_exceptions, write_exceptions
from directory.listing.sheet.hours import read_hours, write_hours
from directory.listing.sheet.places import read_places, write_places
from directory.listing.sheet.values import BOX, Value, names_of, text_of, value_of
from directory.listing.words import Names, label

# A file that somebody keeps stays as it was: its columns stand per kind of fact.
ORDER = (
    *(Kind.TEXT, Kind.CHOICE, Kind.CODES, Kind.AREAS, Kind.LINE, Kind.ANSWER, Kind.BOX),
    *(Kind.NUMBER, Kind.STEP, Kind.ROWS),
)
KEY = "kenmerk"  # of an offer: its slug; empty is a new one


@dataclass(frozen=True)
class Column:
    """One column: how a fact is written in a cell, and read from it (BadValue).

    Both get all facts: opening hours name locations.
    """

    fact: str
    heading: str
    write: Callable[[Facts], str]
    read: Callable[[str, Facts], Any]


def columns(names: Names) -> list[Column]:
    """Return all columns behind that of the key: alike facts together, structures last."""
    return [column for kind in ORDER for column in _of_kind(kind, names)]


def row(slug: str, content: OfferContent, columns: Sequence[Column]) -> list[str]:
    """Return the cells of an offer."""
    facts = _sheet_facts(content)
    return [slug, *(column.write(facts) for column in columns)]


def changed_by(
    content: OfferContent, cells: Mapping[str, str], columns: Sequence[Column]
) -> tuple[OfferContent, list[tuple[str, str]]]:
    """Return the content with what the cells say, by heading, and what cannot be read.

    A column that the file leaves out changes nothing, and neither does a cell that was left as it
    is, whatever signs stand in it. Returns (content, [(heading, why)]).
    """
    facts, wrong = _sheet_facts(content), list[tuple[str, str]]()
    for column in columns:
        cell = cells.get(column.heading)
        if cell is None or cell == column.write(facts).strip():
            continue
        try:
            facts[column.fact] = column.read(cell, facts)
        except BadValue as bad:
            wrong.append((column.heading, str(bad)))
    return _content(content, facts), wrong


def _sheet_facts(content: OfferContent) -> Facts:
    facts = {**content.settled().facts}
    for kind in AreaKind:
        facts[f"areas_{kind.value}"] = [a.code for a in content.areas if a.kind == kind]
    return facts


def _content(content: OfferContent, facts: Facts) -> OfferContent:
    areas = tuple(
        AreaContent(kind=kind.value, code=code)
        for kind in AreaKind
        for code in facts.pop(f"areas_{kind.value}")
    )
    return replace(OfferContent.from_facts(facts), areas=areas).settled()


def _of_kind(kind: Kind, names: Names) -> Iterator[Column]:
    if kind is Kind.TEXT:
        most = {key: text.most for text in TEXTS for key in text.fields}
        yield from (_column(key, text_of(most[key])) for key in TEXT_KEYS)
    elif kind is Kind.AREAS:
        yield from _areas(names)
    elif kind is Kind.ROWS:
        yield from (_places(), _hours(), _exceptions())
    for fact in PLAIN:
        if fact.kind is kind:
            terms = names.of_terms(fact.name) if fact.is_taxonomy else ()
            yield _column(fact.name, value_of(fact, terms))


def _areas(names: Names) -> Iterator[Column]:
    provinces = {p.value: str(p.label) for p in Province}
    for kind, heading, called in (
        (AreaKind.MUNICIPALITY, gettext("gemeenten"), names.municipalities),
        (AreaKind.PROVINCE, gettext("hele provincies"), provinces),
        (AreaKind.REGION, gettext("hele zorgkantoorregio's"), names.regions),
    ):
        yield _column(f"areas_{kind.value}", names_of(called), heading)
    national = Value(lambda codes: BOX.write(bool(codes)), lambda c: [""] if BOX.read(c) else [])
    yield _column(f"areas_{AreaKind.NATIONAL.value}", national, gettext("heel Nederland"))


def _column(fact: str, value: Value, heading: str = "") -> Column:
    """Return a column that knows of one fact only."""
    return Column(
        fact,
        heading or label(fact),
        lambda facts: value.write(facts[fact]),
        lambda cell, _facts: value.read(cell),
    )


def _places() -> Column:
    return Column(
        "locations",
        label("locations"),
        lambda facts: write_places(facts["locations"]),
        lambda cell, facts: read_places(cell, facts["locations"]),
    )


def _hours() -> Column:
    return Column(
        "hours",
        label("hours"),
        lambda facts: write_hours(facts["hours"], _place_names(facts)),
        lambda cell, facts: read_hours(cell, facts["locations"]),
    )


def _exceptions() -> Column:
    return Column(
        "exceptions",
        label("exceptions"),
        lambda facts: write_exceptions(facts["exceptions"], _place_names(facts)),
        lambda cell, facts: read_exceptions(cell, facts["locations"]),
    )


def _place_names(facts: Facts) -> dict[str, str]:
    return {place["key"]: place["name"] for place in facts["locations"]}
