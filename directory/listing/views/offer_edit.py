"""Editing an offer: a draft that nobody sees, until it is published."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.accounts import kept_forms
from clientsupport.accounts.staff import who
from directory.listing.actions.listing import (
    Outcome,
    Outdated,
    discard_draft,
    hand_in,
    save_draft,
    start_offer,
)
from directory.listing.actions.publishing import Incomplete
from directory.listing.content import OfferContent
from directory.listing.differences import changed
from directory.listing.forms.offer_deeds import StartForm
from directory.listing.forms.offer_page import OfferPage
from directory.listing.preview import preview
from directory.listing.queries.listing import names, names_at, with_card_facts_of
from directory.listing.sections import sections
from directory.listing.status import missing
from directory.listing.stored import current, draft_of, version
from directory.listing.views.keeping import offer_of, provider_of
from directory.listing.words import area_words, differences
from directory.models import Offer
from directory.permissions import can_publish_at_once
from directory.search.views.providers import offer_page

CHECK = "controle"  # parameter: say what is missing
# What a button adds, and where the page goes on.
ADD = {
    "add_location": OfferContent.with_location,
    "add_hours": OfferContent.with_hours,
    "add_exception": OfferContent.with_exception,
}
LEADS_TO = {
    "add_location": "#locaties",
    "add_hours": "#tijden",
    "add_exception": "#uitzonderingen",
    "add_place": "#waar",
}


@require_http_methods(["GET", "POST"])
def offer_new(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask the first two things of a new offer; the rest follows on its own page."""
    provider = provider_of(request, slug)
    form = StartForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        offer = start_offer(provider=provider, by=who(request), **form.cleaned_data)
        messages.success(request, gettext("Het concept is er. Vul de rest in wanneer u wilt."))
        return redirect("directory:offer_edit", offer.slug)
    context = {"provider": provider, "form": form}
    return render(request, "directory/listing/offer_new.html", context)


@require_http_methods(["GET", "POST"])
def offer_edit(request: HttpRequest, slug: str) -> HttpResponse:
    """Show everything of an offer as one form, and keep what is filled in."""
    offer = offer_of(request, slug)
    if request.method == "POST":
        return _save(request, offer, request.POST)
    kept = kept_forms.take(request)
    page = OfferPage(current(offer), seen=version(offer), names=names(), data=kept)
    if kept is None and CHECK in request.GET:
        page.show(missing(offer, today=timezone.localdate()))
    return _shown(request, offer, page, was_kept=kept is not None)


def _save(request: HttpRequest, offer: Offer, data: QueryDict) -> HttpResponse:
    page = OfferPage(current(offer), seen=version(offer), names=names(), data=data)
    if not page.is_well_formed():
        return _shown(request, offer, page)
    deed, content = data.get("deed", "save"), page.content()
    if deed in ADD:
        content = ADD[deed](content.settled())
    try:
        offer = save_draft(offer=offer, content=content, seen=page.seen(), by=who(request))
    except Outdated:
        return _conflict(request, offer, page)
    if deed == "publish":
        return _hand_in(request, offer)
    if deed == "preview":
        return redirect("directory:offer_preview", offer.slug)
    if deed not in LEADS_TO:
        messages.success(request, gettext("Bewaard. Inwoners zien dit pas als u het publiceert."))
    return redirect(reverse("directory:offer_edit", args=[offer.slug]) + LEADS_TO.get(deed, ""))


def _hand_in(request: HttpRequest, offer: Offer) -> HttpResponse:
    try:
        outcome = hand_in(offer=offer, seen=version(offer), by=who(request))
    except Incomplete:
        return redirect(reverse("directory:offer_edit", args=[offer.slug], query={CHECK: 1}))
    told = {
        Outcome.PUBLISHED: gettext("Gepubliceerd. Inwoners zien ‘%(title)s’ nu zo."),
        Outcome.IN_REVIEW: gettext("Ingestuurd. De redactie kijkt ‘%(title)s’ na."),
    }
    messages.success(request, told[outcome] % {"title": offer.title})
    return redirect("directory:my_listings")


def _conflict(request: HttpRequest, offer: Offer, page: OfferPage) -> HttpResponse:
    """Somebody else was first: show both versions, and let this person decide."""
    offer = offer_of(request, offer.slug)
    theirs, typed = changed(current(offer).settled().facts, page.content().settled().facts)
    fresh = QueryDict(mutable=True)
    fresh.update(request.POST)
    fresh["seen"] = version(offer)
    called = names_at(offer.provider)
    page = OfferPage(current(offer), seen=version(offer), names=called, data=fresh)
    draft = draft_of(offer)
    conflict: dict[str, object] = {
        "differences": differences(theirs, typed, called),
        "by": draft.saved_by if draft else None,
    }
    return _shown(request, offer, page, conflict=conflict, status=409)


def _shown(
    request: HttpRequest,
    offer: Offer,
    page: OfferPage,
    *,
    was_kept: bool = False,
    conflict: dict[str, object] | None = None,
    status: int = 200,
) -> HttpResponse:
    draft = draft_of(offer)
    context = {
        "offer": offer,
        "draft": draft,
        "page": page,
        "sections": sections(missing(offer, today=timezone.localdate())),
        "was_kept": was_kept,
        "conflict": conflict,
        "municipalities": page.names.municipalities.values(),
        "will_be_checked": not can_publish_at_once(who(request), offer.provider),
    }
    return render(request, "directory/listing/offer_edit.html", context, status=status)


@require_POST
def offer_discard(request: HttpRequest, slug: str) -> HttpResponse:
    """Throw a draft away."""
    offer = offer_of(request, slug)
    try:
        discard_draft(offer=offer, seen=request.POST.get("seen", ""), by=who(request))
    except Outdated:
        messages.warning(request, gettext("Iemand anders heeft dit concept net veranderd."))
        return redirect("directory:offer_edit", offer.slug)
    messages.success(request, gettext("Het concept is weg."))
    return redirect("directory:my_listings")


@require_safe
def offer_preview(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the draft exactly as residents would: the page of the offer and its card."""
    offer, called = offer_of(request, slug), names()
    content, today = current(offer).settled(), timezone.localdate()
    shown = preview(offer, content, today=today)
    with_card_facts_of(shown.provider)
    areas = [area_words(area.kind, area.code, called) for area in content.areas]
    context = {**offer_page(shown, areas), "missing": len(missing(offer, today=today))}
    return render(request, "directory/listing/offer_preview.html", context)
