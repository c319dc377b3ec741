"""Who helps in one municipality, per law."""

from collections.abc import Sequence
from dataclasses import dataclass

from directory.cards import ResultCard, card
from directory.enums import LegalBasis
from directory.models import Municipality
from directory.queries.search import offers_in


@dataclass(frozen=True)
class Section:
    """The offers in a municipality that come through one door; empty says that we know none."""

    basis: LegalBasis
    cards: Sequence[ResultCard]


ALWAYS_SHOWN = (LegalBasis.WMO, LegalBasis.WLZ)  # by law there must be somebody: a gap is news


def help_in(municipality: Municipality) -> list[Section]:
    """Return the offers per legal basis, in a fixed order. Costs three statements."""
    offers = list(offers_in(municipality).with_card_facts())
    sections = [
        Section(
            basis,
            [card(o, breadth=o.breadth) for o in offers if o.legal_basis == basis],
        )
        for basis in LegalBasis
    ]
    return [s for s in sections if s.cards or s.basis in ALWAYS_SHOWN]
