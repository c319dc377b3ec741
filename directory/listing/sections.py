"""The sections in which an offer is edited: what each says now, and what is missing in it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.text import Truncator

from directory.enums import Part
from directory.facts.fact import Fact, Kind
from directory.facts.table import FACTS
from directory.listing.content import Facts
from directory.listing.gap import Lack
from directory.listing.words import Names, label, with_places, words

PARTS = {field: fact.part for fact in FACTS for field in (*fact.fields, fact.name)}
NAMED = (Kind.ANSWER, Kind.BOX, Kind.NUMBER, Kind.STEP)  # "ja" alone says nothing
MOST_LACKS = 3  # of a section; the list above all sections has every one
LONGEST = 160  # characters of the line


@dataclass(frozen=True)
class Section:
    """One section: a line of what it says ("" is nothing yet), and what is missing."""

    part: Part
    says: str
    lacks: tuple[Lack, ...]

    @property
    def first_lacks(self) -> tuple[Lack, ...]:
        return self.lacks[:MOST_LACKS]

    @property
    def more_lacks(self) -> int:
        return len(self.lacks) - len(self.first_lacks)

    @property
    def name(self) -> str | Promise:
        return self.part.label


def sections(facts: Facts, lacks: Iterable[Lack], names: Names) -> list[Section]:
    """Return the sections of settled facts in their order."""
    found, called = list(lacks), with_places(names, facts)
    return [
        Section(part, _line(facts, part, called), tuple(x for x in found if x.part is part))
        for part in Part
    ]


def part_of(field: str) -> Part:
    """Return the section of a field, as gaps name it: `phone`, `locations-0-name`."""
    return PARTS[field.partition("-")[0]]


def _line(facts: Facts, part: Part, names: Names) -> str:
    said = (_said(fact, facts, names) for fact in FACTS if fact.part is part)
    return Truncator("; ".join(filter(None, said))).chars(LONGEST, truncate=" …")


def _said(fact: Fact, facts: Facts, names: Names) -> str:
    """Return what a fact says; of a text the Dutch, and an empty box says nothing."""
    key = fact.fields[0] if fact.kind is Kind.TEXT else fact.name
    if fact.kind is Kind.BOX and not facts[key]:
        return ""
    said = words(key, facts[key], names)
    return f"{label(key)}: {said}" if said and fact.kind in NAMED else said
