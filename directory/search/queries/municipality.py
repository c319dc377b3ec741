"""Who helps in one municipality: per door, and per law."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from directory.criteria import Facet, SearchCriteria
from directory.enums import LegalBasis
from directory.models import Law, Municipality, Offer
from directory.search.queries import terms
from directory.search.queries.facets import count
from directory.search.queries.search import SPECIAL_SHOWN, offers_in, reaching
from directory.search.queries.timely import Timely


@dataclass(frozen=True)
class Door:
    """One door through which support comes: the first offer, and how many organisations in all.

    No offer says that we know of none.
    """

    basis: LegalBasis
    first: Offer | None
    organisations: int


@dataclass(frozen=True)
class Help:
    """Who helps in a municipality: per door, and how many organisations know each law."""

    doors: Sequence[Door]
    special: Sequence[Offer]  # the first of those behind the door for special situations
    knowing: Sequence[tuple[Law, int]]


def help_in(municipality: Municipality) -> Help:
    """Return who helps, in a fixed order. As many statements as one card needs, and two."""
    facets = (Facet.DOOR, Facet.LAW)
    counts = count(reaching(municipality), SearchCriteria(), Timely(), facets).facets
    offers = _firsts(municipality)
    firsts = {offer.legal_basis: offer for offer in reversed(offers)}
    return Help(
        doors=[Door(b, firsts.get(b), counts[Facet.DOOR].get(b, 0)) for b in LegalBasis],
        special=[offer for offer in offers if offer.legal_basis == LegalBasis.SPECIALISED],
        knowing=[(law, counts[Facet.LAW].get(str(law.pk), 0)) for law in terms.laws()],
    )


def _firsts(municipality: Municipality) -> list[Offer]:
    """Return the first offer of each door, in the order in which people see them.

    Of the door for special situations as many as their row names. The order is found with two
    columns: of thousands of offers a handful is read whole.
    """
    offers, seen, keys = offers_in(municipality), Counter[str](), []
    for key, basis in offers.values_list("pk", "legal_basis"):
        if seen[basis] < (SPECIAL_SHOWN if basis == LegalBasis.SPECIALISED else 1):
            keys.append(key)
        seen[basis] += 1
    return list(offers.filter(pk__in=keys).with_card_facts())
