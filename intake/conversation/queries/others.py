"""Which other organisations could take a request over."""

from directory.models.offer import OfferQuerySet
from directory.search.queries.search import offers_in
from intake.models import HelpRequest


def others(request: HelpRequest) -> OfferQuerySet:
    """Return the offers of other organisations that take questions there, the best first."""
    offers = offers_in(request.municipality).askable()
    return offers.exclude(provider=request.provider_id).select_related("provider")
