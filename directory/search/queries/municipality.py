"""Who helps in one municipality: per door, and per law."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from directory.enums import LegalBasis
from directory.models import Law, Municipality, Offer
from directory.search.queries import terms
from directory.search.queries.search import offers_in


@dataclass(frozen=True)
class Door:
    """The offers in a municipality that come through one door; none says that we know of none."""

    basis: LegalBasis
    offers: Sequence[Offer]


def help_in(municipality: Municipality) -> list[Door]:
    """Return the offers per legal basis, in a fixed order. As many statements as cards need."""
    offers = list(offers_in(municipality).with_card_facts())
    return [Door(basis, [o for o in offers if o.legal_basis == basis]) for basis in LegalBasis]


def knowing(doors: Sequence[Door]) -> list[tuple[Law, int]]:
    """Return how many of the offers know each law, also where nobody does."""
    offers = [offer for door in doors for offer in door.offers]
    counts = Counter(law.pk for offer in offers for law in offer.laws.all())
    return [(law, counts[law.pk]) for law in terms.laws()]
