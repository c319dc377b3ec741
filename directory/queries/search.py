"""Which offers answer a search, in which order."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import F
from django.db.models.lookups import IsNull

from directory.models import Law, Municipality, Offer, TargetGroup
from directory.models.offer import OfferQuerySet

PER_PAGE = 20


@dataclass(frozen=True)
class Found:
    """The answer to a search: one page of offers, each with `breadth`, and how many in all."""

    page: "Page[Offer]"
    total: int


def search(
    municipality: Municipality | None,
    *,
    law: Law | None = None,
    group: TargetGroup | None = None,
    page: int = 1,
) -> Found:
    """Return the published offers that serve a municipality; without one, the national offers.

    Checked offers come before unchecked ones, then the nearest area first; the order is stable.
    Costs four statements.
    """
    offers = offers_in(municipality)
    if law:
        offers = offers.about(law)
    if group:
        offers = offers.for_group(group)
    paginator = Paginator(offers.with_card_facts(), PER_PAGE)
    return Found(page=paginator.get_page(page), total=paginator.count)


def offers_in(municipality: Municipality | None) -> OfferQuerySet:
    """Return the published offers for a municipality in the order in which people see them."""
    published: OfferQuerySet = Offer.objects.published()
    offers = published.covering(municipality) if municipality else published.national()
    return offers.order_by(IsNull(F("checked_on"), True), F("breadth"), "slug")
