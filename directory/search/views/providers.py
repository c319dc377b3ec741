"""The pages of an offer and of the organisation behind it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page_by_the_clock
from clientsupport.wording.phones import read as read_phone
from directory.contracts import queries as contracts
from directory.display.cards import ResultCard, card
from directory.display.sharing import sharing
from directory.display.told import told
from directory.display.week import places, weeks
from directory.freshness.queries import elsewhere
from directory.merging.queries import merged_into
from directory.models import Offer, Provider
from directory.rules.freshness import Stage
from directory.rules.opening import local
from directory.search.queries.search import PER_PAGE
from directory.search.views.paging import paged


@require_safe
@public_page_by_the_clock
def offer_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything about one offer; one that is not published does not exist here."""
    offers = Offer.objects.published().with_page_facts()
    offer = get_object_or_404(offers, slug=slug)
    if offer.stage(timezone.localdate()) == Stage.HIDDEN:
        return _hidden(request, offer)
    areas = [str(area) for area in offer.areas.select_related("municipality", "region")]
    page = offer_page(offer, areas)
    share = sharing(offer.title, _phones([page["card"]]), request.build_absolute_uri(request.path))
    return render(request, "directory/search/offer_detail.html", {**page, "share": share})


def offer_page(offer: Offer, areas: Sequence[str]) -> dict[str, Any]:
    """Return what the page of an offer shows; the preview of a draft shows exactly the same."""
    today = local(timezone.now()).date()
    return {
        "offer": offer,
        "card": card(offer),
        "areas": areas,
        "laws": [law.topic for law in offer.laws.all()],
        "facts": tuple(told(offer, today)),
        "domains": [domain.name for domain in offer.life_domains.all()],
        "weeks": weeks(offer, today),
        "places": places(offer),
        "contracts": contracts.about(offer.provider, offer.legal_basis),
        "gives_appointments": offer.appointment_hours.current(today).exists(),
    }


def _phones(cards: Iterable[ResultCard]) -> Iterator[str]:
    """Yield the telephone numbers that cards show, as they show them."""
    return (read.shown for card in cards if card.is_checked and (read := read_phone(card.phone)))


def _hidden(request: HttpRequest, offer: Offer) -> HttpResponse:
    """Say why an offer is not shown, and where else to look."""
    context = {"offer": offer, "municipalities": elsewhere(offer)}
    return render(request, "directory/search/offer_hidden.html", context)


@require_safe
@public_page_by_the_clock
def provider_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """An organisation with its published offers; without any it does not exist here.

    Those that are not shown any more come last, and only with their names. The address of one that
    was merged into another leads there for good.
    """
    if successor := merged_into(slug):
        return redirect(successor, permanent=True)
    provider = get_object_or_404(Provider.objects.with_published_offer(), slug=slug)
    today = timezone.localdate()
    offers = Offer.objects.published().filter(provider=provider).with_card_facts()
    pages = paged(request, offers.hidden_last(today), PER_PAGE)
    hidden = [offer for offer in pages["page"] if offer.stage(today) == Stage.HIDDEN]
    cards = [card(offer) for offer in pages["page"] if offer not in hidden]
    context = {
        "provider": provider,
        "cards": cards,
        "hidden": hidden,
        "contracts": contracts.about(provider),
        "is_claimable": not provider.has_reader and not provider.memberships.exists(),
        "share": sharing(provider.name, _phones(cards), request.build_absolute_uri(request.path)),
        **pages,
    }
    return render(request, "directory/search/provider_detail.html", context)
