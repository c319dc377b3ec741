"""For coordinators and editors: how the listings stand, and the short deeds on them."""

from itertools import groupby
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.accounts.staff import who
from directory.display.declared import is_overdue
from directory.enums import OfferState
from directory.freshness.actions import confirm_offer
from directory.listing.actions.listing import withdraw
from directory.listing.forms.offer_deeds import WithdrawForm
from directory.listing.queries.listing import editable, numbers_of, offers_of, submitted
from directory.listing.status import status
from directory.listing.views.keeping import offer_of
from directory.models import Provider
from directory.permissions import is_editor

PER_PAGE = 20
MOST_OFFERS = 50  # of a provider on a page


@require_safe
def my_listings(request: HttpRequest) -> HttpResponse:
    """Show every offer of one's providers, with the one thing to do next for each."""
    user = who(request)
    providers = editable(user)
    if not providers.exists() and not is_editor(user):
        raise Http404
    asked = request.GET.get("zoek", "").strip()
    if asked:
        providers = providers.filter(
            Q(name__icontains=asked) | Q(offers__title_nl__icontains=asked)
        )
    if one := request.GET.get("organisatie", ""):
        providers = providers.filter(slug=one)
    page = Paginator(providers.distinct().order_by("name", "pk"), PER_PAGE).get_page(
        request.GET.get("bladzijde")
    )
    context = {
        "page": page,
        "previous": _address(asked, page.number - 1) if page.has_previous() else "",
        "next": _address(asked, page.number + 1) if page.has_next() else "",
        "asked": asked,
        "listings": _listings(
            list(page),
            for_editor=is_editor(user),
            asked_page=request.GET.get("bladzijde") if one else 1,
        ),
        "can_search": is_editor(user),
        "submitted": submitted() if is_editor(user) and not asked else [],
    }
    return render(request, "directory/listing/my_listings.html", context)


def _address(asked: str, page: int) -> str:
    search = {"zoek": asked} if asked else {}
    return reverse("directory:my_listings", query={**search, "bladzijde": page})


def _listings(
    providers: list[Provider], *, for_editor: bool, asked_page: str | int | None
) -> list[dict[str, Any]]:
    """Return per provider some of its offers; `asked_page` is of the one that was asked for."""
    today, numbers = timezone.localdate(), numbers_of(providers)
    pages = {
        provider.pk: Paginator(range(numbers.get(provider.pk, 0)), MOST_OFFERS).get_page(asked_page)
        for provider in providers
    }
    number = max((page.number for page in pages.values()), default=1)
    first, last = (number - 1) * MOST_OFFERS + 1, number * MOST_OFFERS
    offers = offers_of(providers, first=first, last=last)
    found = sorted(offers, key=lambda offer: offer.provider_id)
    per_provider = {
        key: [status(offer, today=today, for_editor=for_editor) for offer in offers]
        for key, offers in groupby(found, key=lambda offer: offer.provider_id)
    }
    return [
        {
            "provider": provider,
            "statuses": per_provider.get(provider.pk, []),
            "must_declare": is_overdue(provider, today),
            "page": (shown := pages[provider.pk]),
            "previous": _of_one(provider, shown.number - 1) if shown.has_previous() else "",
            "next": _of_one(provider, shown.number + 1) if shown.has_next() else "",
        }
        for provider in providers
    ]


def _of_one(provider: Provider, page: int) -> str:
    query = {"organisatie": provider.slug, "bladzijde": page}
    return reverse("directory:my_listings", query=query)


@require_POST
def offer_confirm(request: HttpRequest, slug: str) -> HttpResponse:
    """Write down that everything is still right."""
    offer = offer_of(request, slug)
    if offer.state != OfferState.PUBLISHED:
        raise Http404
    confirm_offer(offer=offer, by=who(request))
    words = gettext("Dank u. ‘%(title)s’ is vandaag nagekeken.") % {"title": offer.title}
    messages.success(request, words)
    return redirect("directory:my_listings")


@require_http_methods(["GET", "POST"])
def offer_withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take an offer off the public pages, with a reason."""
    offer = offer_of(request, slug)
    if offer.state != OfferState.PUBLISHED:
        raise Http404
    form = WithdrawForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        withdraw(offer=offer, reason=form.cleaned_data["reason"], by=who(request))
        words = gettext("‘%(title)s’ is niet meer te vinden.") % {"title": offer.title}
        messages.success(request, words)
        return redirect("directory:my_listings")
    context = {"offer": offer, "form": form}
    return render(request, "directory/listing/offer_withdraw.html", context)
