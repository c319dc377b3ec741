"""The pages of an offer and of the organisation behind it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from clientsupport.caching import public_page
from directory.cards import card
from directory.models import Offer, Provider


@require_safe
@public_page
def offer_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything about one offer; one that is not published does not exist here."""
    offers = Offer.objects.published().with_card_facts().prefetch_related("life_domains")
    offer = get_object_or_404(offers, slug=slug)
    context = {
        "offer": offer,
        "card": card(offer),
        "areas": [str(area) for area in offer.areas.select_related("municipality", "region")],
        "domains": [domain.name for domain in offer.life_domains.all()],
    }
    return render(request, "directory/offer_detail.html", context)


@require_safe
@public_page
def provider_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """An organisation with its published offers; without any it does not exist here."""
    provider = get_object_or_404(Provider.objects.with_published_offer(), slug=slug)
    offers = provider.offers.published().with_card_facts()
    context = {"provider": provider, "cards": [card(offer) for offer in offers]}
    return render(request, "directory/provider_detail.html", context)
