"""Offers as rows of a spreadsheet, and back. Pure: what codes are called comes in as `Names`."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext

from directory.enums import AreaKind, Channel, LegalBasis, Province, ReviewRhythm, SpokenLanguage
from directory.listing.content import TEXT_KEYS, AreaContent, Facts, OfferContent
from directory.listing.sheet.cell import BadValue
from directory.listing.sheet.hours import read_hours, write_hours
from directory.listing.sheet.places import read_places, write_places
from directory.listing.words import Names, label

KEY = "kenmerk"  # of an offer: its slug; empty is a new one
BETWEEN = re.compile(r"\s*[;\n]\s*")
YES, NO = ("ja", "j", "yes", "waar", "true", "1"), ("nee", "n", "no", "onwaar", "false", "0")


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
    """Return all columns, in their order, behind that of the key."""
    choices: Mapping[str, Sequence[str]] = {
        "laws": [*names.laws],
        "target_groups": [*names.target_groups],
        "life_domains": [*names.life_domains],
        "channels": Channel.values,
        "languages": SpokenLanguage.values,
    }
    return [
        *(_text(key) for key in TEXT_KEYS),
        _column("legal_basis", str, _one_of(LegalBasis.values)),
        *(_column(fact, "; ".join, _codes(codes)) for fact, codes in choices.items()),
        *_areas(names),
        *(_text(fact) for fact in ("phone", "email", "website")),
        *(_column(f, _answer, _read_answer) for f in ("has_interpreter", "has_lived_experience")),
        _column("takes_requests", _answer, _read_yes),
        _column("has_no_fixed_hours", _answer, _read_yes),
        *(_column(fact, _number, _read_number) for fact in ("response_days", "waiting_weeks")),
        _column("review_months", _number, _read_months),
        Column(
            "locations",
            label("locations"),
            lambda facts: write_places(facts["locations"]),
            lambda cell, facts: read_places(cell, facts["locations"]),
        ),
        Column("hours", label("hours"), _hours, lambda c, f: read_hours(c, f["locations"])),
    ]


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


def _areas(names: Names) -> Iterator[Column]:
    provinces = {p.value: str(p.label) for p in Province}
    for kind, heading, called in (
        (AreaKind.MUNICIPALITY, gettext("gemeenten"), names.municipalities),
        (AreaKind.PROVINCE, gettext("hele provincies"), provinces),
        (AreaKind.REGION, gettext("hele zorgkantoorregio's"), names.regions),
    ):
        fact = f"areas_{kind.value}"
        yield _column(fact, _called(called), _by_name(called), heading)
    national = f"areas_{AreaKind.NATIONAL.value}"
    heading = gettext("heel Nederland")
    yield _column(national, lambda codes: _answer(bool(codes)), _read_national, heading)


def _column(
    fact: str, write: Callable[[Any], str], read: Callable[[str], Any], heading: str = ""
) -> Column:
    """Return a column that knows of one fact only."""
    return Column(
        fact,
        heading or label(fact),
        lambda facts: write(facts[fact]),
        lambda cell, _facts: read(cell),
    )


def _hours(facts: Facts) -> str:
    return write_hours(facts["hours"], {p["key"]: p["name"] for p in facts["locations"]})


def _text(fact: str) -> Column:
    longest = {"title": 150, "summary": 300, "phone": 30, "website": 200}
    most = longest.get(fact.partition("_")[0], 5000)

    def read(cell: str) -> str:
        if len(cell) > most:
            raise BadValue(gettext("langer dan %(most)s tekens") % {"most": most})
        return cell

    return _column(fact, str, read)


def _one_of(codes: Sequence[str]) -> Callable[[str], str]:
    def read(cell: str) -> str:
        code = cell.casefold()
        if code and code not in codes:
            raise BadValue(_unknown(cell, codes))
        return code

    return read


def _codes(codes: Sequence[str]) -> Callable[[str], list[str]]:
    one = _one_of(codes)
    return lambda cell: sorted({one(part) for part in BETWEEN.split(cell) if part})


def _called(names: Mapping[str, str]) -> Callable[[Sequence[str]], str]:
    return lambda codes: "; ".join(names.get(code, code) for code in codes)


def _by_name(names: Mapping[str, str]) -> Callable[[str], list[str]]:
    codes = {name.casefold(): code for code, name in names.items()}
    codes |= {code.casefold(): code for code in names}

    def read(cell: str) -> list[str]:
        parts = [part for part in BETWEEN.split(cell) if part]
        unknown = [part for part in parts if part.casefold() not in codes]
        if unknown:
            raise BadValue(_unknown(unknown[0]))
        return sorted({codes[part.casefold()] for part in parts})

    return read


def _unknown(cell: str, known: Sequence[str] = ()) -> str:
    if known:
        values = {"cell": cell[:40], "known": ", ".join(known)}
        return gettext("‘%(cell)s’ kennen wij niet; wel: %(known)s") % values
    return gettext("‘%(cell)s’ kennen wij niet") % {"cell": cell[:40]}


def _answer(value: bool | None) -> str:
    return "" if value is None else YES[0] if value else NO[0]


def _read_answer(cell: str) -> bool | None:
    said = cell.casefold()
    if said and said not in YES + NO:
        raise BadValue(gettext("‘%(cell)s’ is geen ja of nee") % {"cell": cell[:40]})
    return said in YES if said else None


def _read_yes(cell: str) -> bool:
    return bool(_read_answer(cell))


def _read_national(cell: str) -> list[str]:
    return [""] if _read_answer(cell) else []


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _read_number(cell: str) -> int | None:
    """Read a whole number; spreadsheets like to make `2,0` of it."""
    if not cell:
        return None
    whole = re.fullmatch(r"(\d{1,3})(?:[.,]0+)?", cell)
    if not whole or int(whole[1]) > 260:
        raise BadValue(gettext("‘%(cell)s’ is geen heel getal tot 260") % {"cell": cell[:40]})
    return int(whole[1])


def _read_months(cell: str) -> int:
    number = _read_number(cell) if cell else ReviewRhythm.HALF_YEARLY.value
    if number not in ReviewRhythm.values:
        raise BadValue(_unknown(cell, [str(months) for months in ReviewRhythm.values]))
    return int(number or 0)
