"""The parts of the page on which an offer is edited, each with how much is still missing. Pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise

from directory.enums import Part
from directory.facts.table import FACTS
from directory.listing.gap import Gap

PARTS = {field: fact.part for fact in FACTS for field in fact.fields}


@dataclass(frozen=True)
class Section:
    """One part of the page; `anchor` is its id."""

    anchor: str
    name: str | Promise
    missing: int


def sections(gaps: Iterable[Gap]) -> list[Section]:
    """Return the parts in their order."""
    missing = Counter(_part_of(gap.field) for gap in gaps)
    return [Section(part.value, part.label, missing[part]) for part in Part]


def _part_of(field: str) -> Part:
    return PARTS[field.partition("-")[0]]  # of `locations-0-name`: that of the locations
