"""Which other organisations could take a request over."""

from django.utils import timezone

from directory.models.offer import OfferQuerySet
from directory.search.queries.requests import Taker, takers
from directory.search.queries.search import offers_in
from intake.models import HelpRequest
from intake.rules.best_fit import best_first, group_of

OFFERED = 20  # organisations to choose from


def others(request: HelpRequest) -> OfferQuerySet:
    """Return the offers of other organisations that take questions there, the nearest first."""
    offers = offers_in(request.municipality).askable()
    return offers.exclude(provider=request.provider_id).select_related("provider")


def other_takers(request: HelpRequest) -> list[Taker]:
    """Return the same with all that is shown of them, who fits this question best first; a few."""
    domain, group = request.domain.code if request.domain else "", group_of(request.for_whom)
    found = takers(request.municipality, domain=domain, group=group)
    elsewhere = [taker for taker in found if taker.offer.provider_id != request.provider_id]
    today = timezone.localdate()
    return best_first(elsewhere, today=today, domain=domain, group=group)[:OFFERED]
