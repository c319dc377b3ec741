"""Offers as rows of a spreadsheet, and back. Pure: what codes are called comes in as `Names`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext

from clientsupport.enums import Language
from clientsupport.sheets.cell import (
    LETTERS_LOST,
    BadValue,
    NamesNothing,
    bare,
    is_left,
    refuse_what_was_made,
)
from clientsupport.sheets.named import Value, names_of
from directory.enums import AreaKind, Province
from directory.facts.fact import Kind
from directory.facts.table import PLAIN, TEXT_KEYS, TEXTS
from directory.listing.content import AreaContent, Facts, OfferContent
from directory.listing.sheet.exceptions import read_exceptions, write_exceptions
from directory.listing.sheet.gazetteer import Gazetteer
from directory.listing.sheet.hours import read_hours, write_hours
from directory.listing.sheet.places import read_places, write_places
from directory.listing.sheet.reach import read_email, read_phone
from directory.listing.sheet.values import BOX, text_of, value_of
from directory.listing.words import Names, label

# A file that somebody keeps stays as it was: its columns stand per kind of fact.
ORDER = (
    *(Kind.TEXT, Kind.CHOICE, Kind.CODES, Kind.AREAS, Kind.LINE, Kind.ANSWER, Kind.BOX),
    *(Kind.NUMBER, Kind.STEP, Kind.ROWS),
)
IN_ANSI = (Language.DUTCH, Language.ENGLISH)
# Languages with letters that a file without Unicode has not.
WITHOUT_ANSI = tuple(f"_{language.value}" for language in Language if language not in IN_ANSI)
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
    kind: Kind

    @property
    def is_text(self) -> bool:
        """Whether any words may stand in it."""
        return self.kind is Kind.TEXT


@dataclass(frozen=True)
class Wrong:
    """What cannot be read in a cell of a row; `fact` is that of its column."""

    heading: str
    fact: str
    words: str


def columns(names: Names, gazetteer: Gazetteer | None = None) -> list[Column]:
    """Return all columns behind that of the key: alike facts together, structures last.

    Without a gazetteer names of places are known only as they are written.
    """
    asked = gazetteer or Gazetteer()
    return [column for kind in ORDER for column in _of_kind(kind, names, asked)]


def row(slug: str, content: OfferContent, columns: Sequence[Column]) -> list[str]:
    """Return the cells of an offer."""
    facts = _sheet_facts(content)
    return [slug, *(column.write(facts) for column in columns)]


def changed_by(
    content: OfferContent,
    cells: Mapping[str, str],
    columns: Sequence[Column],
    *,
    has_lost_letters: bool = False,
) -> tuple[OfferContent, list[Wrong]]:
    """Return the content with what the cells say, by heading, and all that cannot be read.

    A column that the file leaves out changes nothing, and neither does a cell that was left as it
    is, whatever signs stand in it. `has_lost_letters`: the file has no place for all letters.
    """
    facts, wrong = _sheet_facts(content), list[Wrong]()
    for column in columns:
        cell = cells.get(column.heading)
        if cell is None or is_left(cell, column.write(facts)):
            continue
        try:
            if has_lost_letters and cell and column.fact.endswith(WITHOUT_ANSI):
                raise BadValue(str(LETTERS_LOST))
            refuse_what_was_made(cell, is_text=column.is_text)
            facts[column.fact] = column.read(cell if column.is_text else bare(cell), facts)
        except NamesNothing as bad:
            if "locations" not in {other.fact for other in wrong}:  # else nobody can know
                wrong.append(Wrong(column.heading, column.fact, str(bad)))
        except BadValue as bad:
            wrong.append(Wrong(column.heading, column.fact, str(bad)))
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


def _of_kind(kind: Kind, names: Names, gazetteer: Gazetteer) -> Iterator[Column]:
    if kind is Kind.TEXT:
        most = {key: text.most for text in TEXTS for key in text.fields}
        yield from (_column(key, text_of(most[key]), kind) for key in TEXT_KEYS)
    elif kind is Kind.AREAS:
        yield from _areas(names, gazetteer)
    elif kind is Kind.ROWS:
        yield from (_places(gazetteer), _hours(), _exceptions())
    for fact in PLAIN:
        if fact.kind is kind:
            terms = names.of_terms(fact.name) if fact.is_taxonomy else ()
            yield _reached(_column(fact.name, value_of(fact, terms), kind))


def _areas(names: Names, gazetteer: Gazetteer) -> Iterator[Column]:
    provinces = {p.value: str(p.label) for p in Province}
    towns = names_of(names.municipalities, gazetteer.municipality)
    for kind, heading, value in (
        (AreaKind.MUNICIPALITY, gettext("gemeenten"), towns),
        (AreaKind.PROVINCE, gettext("hele provincies"), names_of(provinces)),
        (AreaKind.REGION, gettext("hele zorgkantoorregio's"), names_of(names.regions)),
    ):
        yield _column(f"areas_{kind.value}", value, Kind.AREAS, heading)
    national = Value(lambda codes: BOX.write(bool(codes)), lambda c: [""] if BOX.read(c) else [])
    heading = gettext("heel Nederland")
    yield _column(f"areas_{AreaKind.NATIONAL.value}", national, Kind.AREAS, heading)


def _column(fact: str, value: Value, kind: Kind, heading: str = "") -> Column:
    """Return a column that knows of one fact only."""
    return Column(
        fact,
        heading or label(fact),
        lambda facts: value.write(facts[fact]),
        lambda cell, _facts: value.read(cell),
        kind,
    )


def _reached(column: Column) -> Column:
    """Let a column of a way to reach somebody mend what a program made of it."""
    read = column.read
    if column.fact == "phone":
        return replace(column, read=lambda c, facts: read(read_phone(c, facts["phone"]), facts))
    if column.fact == "email":
        return replace(column, read=lambda c, facts: read(read_email(c), facts))
    return column


def _places(gazetteer: Gazetteer) -> Column:
    return Column(
        "locations",
        label("locations"),
        lambda facts: write_places(facts["locations"]),
        lambda cell, facts: read_places(cell, facts["locations"], gazetteer.town),
        Kind.ROWS,
    )


def _hours() -> Column:
    return Column(
        "hours",
        label("hours"),
        lambda facts: write_hours(facts["hours"], _place_names(facts)),
        lambda cell, facts: read_hours(cell, facts["locations"]),
        Kind.ROWS,
    )


def _exceptions() -> Column:
    return Column(
        "exceptions",
        label("exceptions"),
        lambda facts: write_exceptions(facts["exceptions"], _place_names(facts)),
        lambda cell, facts: read_exceptions(cell, facts["locations"]),
        Kind.ROWS,
    )


def _place_names(facts: Facts) -> dict[str, str]:
    return {place["key"]: place["name"] for place in facts["locations"]}
