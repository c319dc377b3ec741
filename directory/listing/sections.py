"""The parts of the page on which an offer is edited, each with how much is still missing. Pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory.listing.gaps import Gap

# Part of the page → what it is called, and what the names of its fields begin with.
SECTIONS: dict[str, tuple[Promise, tuple[str, ...]]] = {
    "tekst": (_("Wat u doet"), ("title", "summary", "description")),
    "wie": (_("Voor wie en waarbij"), ("legal_basis", "laws", "target_groups", "life_domains")),
    "waar": (_("Waar u helpt"), ("add_municipality", "is_national", "provinces", "regions")),
    "contact": (_("Contact"), ("phone", "email", "website", "channels", "languages")),
    "locaties": (_("Locaties"), ("locations",)),
    "tijden": (_("Openingstijden"), ("hours", "has_no_fixed_hours")),
    "tempo": (_("Hoe snel"), ("response_days", "waiting_weeks", "review_months")),
}


@dataclass(frozen=True)
class Section:
    """One part of the page; `anchor` is its id."""

    anchor: str
    name: str | Promise
    missing: int


def sections(gaps: Iterable[Gap]) -> list[Section]:
    """Return the parts in their order."""
    missing = Counter(_section_of(gap.field) for gap in gaps)
    return [Section(anchor, name, missing[anchor]) for anchor, (name, _starts) in SECTIONS.items()]


def _section_of(field: str) -> str:
    return next(anchor for anchor, (_n, starts) in SECTIONS.items() if field.startswith(starts))
