"""Who helps in one municipality: per door, and per law."""

from collections.abc import Sequence
from dataclasses import dataclass

from directory.criteria import Facet, SearchCriteria
from directory.enums import LegalBasis
from directory.models import Law, Municipality, Offer
from directory.search.queries import terms
from directory.search.queries.facets import count
from directory.search.queries.search import offers_in, reaching, special_in
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
    """Return who helps, in a fixed order. As many statements as one card needs, and three."""
    facets = (Facet.DOOR, Facet.LAW)
    counts = count(reaching(municipality), SearchCriteria(), Timely(), facets)
    firsts = _firsts(municipality)
    return Help(
        doors=[Door(b, firsts.get(b), counts.facets[Facet.DOOR].get(b, 0)) for b in LegalBasis],
        special=special_in(municipality) if counts.special else (),
        knowing=[(law, counts.facets[Facet.LAW].get(str(law.pk), 0)) for law in terms.laws()],
    )


def _firsts(municipality: Municipality) -> dict[LegalBasis, Offer]:
    """Return the first offer of each door, in the order in which people see them."""
    offers = offers_in(municipality)
    first = offers.order_by("legal_basis", *offers.query.order_by).distinct("legal_basis")
    return {LegalBasis(offer.legal_basis): offer for offer in first.with_card_facts()}
