"""For coordinators and editors: how the listings stand, and the short deeds on them."""

from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.accounts.errors import overtaken
from clientsupport.accounts.staff import who
from clientsupport.http.asked import asked
from clientsupport.http.paging import paged
from directory.display.declared import is_overdue
from directory.enums import OfferState
from directory.freshness.actions import confirm_offer
from directory.listing.actions.listing import withdraw
from directory.listing.forms.offer_deeds import WithdrawForm
from directory.listing.queries.listing import (
    editable,
    offer_keys_of,
    offers_with,
)
from directory.listing.status import status
from directory.listing.views.keeping import offer_of
from directory.models import Offer, Provider
from directory.models.provider import called
from directory.permissions import is_editor


@require_safe
def my_listings(request: HttpRequest) -> HttpResponse:
    """Show every offer of one's providers, with the one thing to do next for each."""
    user = who(request)
    providers = editable(user)
    if not providers.exists() and not is_editor(user):
        raise Http404
    sought = asked(request.GET, "zoek")
    if sought:
        providers = providers.filter(called(sought) | Q(offers__title_nl__icontains=sought))
    page = paged(request, providers.distinct().order_by("name", "pk"))
    context = {
        "pages": page,
        "asked": sought,
        "listings": _listings(request, list(page), for_editor=is_editor(user)),
        "can_search": is_editor(user),
    }
    return render(request, "directory/listing/my_listings.html", context)


def _listings(
    request: HttpRequest, providers: list[Provider], *, for_editor: bool
) -> list[dict[str, Any]]:
    """Return each organisation with a page of its offers: some have thousands."""
    today, keys = timezone.localdate(), offer_keys_of(providers)
    pages = {p.pk: paged(request, keys.get(p.pk, []), by=f"aanbod-{p.slug}") for p in providers}
    offers = offers_with(key for page in pages.values() for key in page)
    return [
        {
            "provider": provider,
            "pages": pages[provider.pk],
            "statuses": [
                status(offers[key], today=today, for_editor=for_editor)
                for key in pages[provider.pk]
            ],
            "must_declare": is_overdue(provider, today),
        }
        for provider in providers
    ]


def _overtaken(request: HttpRequest, offer: Offer) -> HttpResponse:
    """Say that the offer was taken off the public pages meanwhile; give the reason back."""
    words = gettext("‘%(title)s’ is niet meer te vinden.") % {"title": offer.title}
    back, kept = reverse("directory:my_listings"), request.POST.get("reason", "")
    return overtaken(request, words, back=back, kept=kept)


@require_POST
def offer_confirm(request: HttpRequest, slug: str) -> HttpResponse:
    """Write down that everything is still right."""
    offer = offer_of(request, slug)
    if offer.state != OfferState.PUBLISHED:
        return _overtaken(request, offer)
    confirm_offer(offer=offer, by=who(request))
    words = gettext("Dank u. ‘%(title)s’ is vandaag nagekeken.") % {"title": offer.title}
    messages.success(request, words)
    return redirect("directory:my_listings")


@require_http_methods(["GET", "POST"])
def offer_withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take an offer off the public pages, with a reason."""
    offer = offer_of(request, slug)
    if offer.state != OfferState.PUBLISHED:
        if request.method == "POST":
            return _overtaken(request, offer)
        raise Http404
    form = WithdrawForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        withdraw(offer=offer, reason=form.cleaned_data["reason"], by=who(request))
        words = gettext("‘%(title)s’ is niet meer te vinden.") % {"title": offer.title}
        messages.success(request, words)
        return redirect("directory:my_listings")
    context = {"offer": offer, "form": form}
    return render(request, "directory/listing/offer_withdraw.html", context)
