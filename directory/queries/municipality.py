"""Who helps in one municipality, per law."""

from collections.abc import Sequence
from dataclasses import dataclass

from directory.enums import LegalBasis
from directory.models import Municipality, Offer
from directory.queries.search import offers_in

ALWAYS_THERE = (LegalBasis.WMO, LegalBasis.WLZ)  # by law there must be somebody: a gap is news


@dataclass(frozen=True)
class Door:
    """The offers in a municipality that come through one door; none says that we know of none."""

    basis: LegalBasis
    offers: Sequence[Offer]


def help_in(municipality: Municipality) -> list[Door]:
    """Return the offers per legal basis, in a fixed order. Costs three statements."""
    offers = list(offers_in(municipality).with_card_facts())
    doors = [
        Door(basis, [offer for offer in offers if offer.legal_basis == basis])
        for basis in LegalBasis
    ]
    return [door for door in doors if door.offers or door.basis in ALWAYS_THERE]
