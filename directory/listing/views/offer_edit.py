"""An offer as a whole: begun, looked over, previewed, published or handed in, thrown away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.accounts.staff import who
from directory.display.seen_soon import seen_soon
from directory.enums import Part
from directory.listing.actions.listing import Outcome, discard_draft, hand_in, start_offer
from directory.listing.actions.publishing import Incomplete
from directory.listing.addresses import CHECK, lacks
from directory.listing.edits import Outdated
from directory.listing.forms.offer_deeds import StartForm
from directory.listing.preview import preview
from directory.listing.queries.listing import names, with_card_facts_of
from directory.listing.sections import sections
from directory.listing.status import missing
from directory.listing.stored import current, draft_of, version
from directory.listing.views.keeping import offer_of, provider_of
from directory.listing.words import area_words
from directory.models import Offer
from directory.permissions import can_publish_at_once
from directory.search.views.providers import offer_page

PUBLISH = "publish"


@require_http_methods(["GET", "POST"])
def offer_new(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask the first two things of a new offer; the rest follows on its own page."""
    provider = provider_of(request, slug)
    form = StartForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        offer = start_offer(provider=provider, by=who(request), **form.cleaned_data)
        messages.success(request, gettext("Het concept is er. Vul de rest in wanneer u wilt."))
        return redirect("directory:offer_part", offer.slug, Part.TEXT.value)
    context = {"provider": provider, "form": form}
    return render(request, "directory/listing/offer_new.html", context)


@require_http_methods(["GET", "POST"])
def offer_edit(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what each section of an offer says and lacks; publish it, or hand it in."""
    offer = offer_of(request, slug)
    if request.method != "POST":
        return _overview(request, offer)
    if request.POST.get("deed") != PUBLISH:  # the one long form of an earlier release
        return _overview(request, offer, is_outdated=True, status=409)
    return _hand_in(request, offer)


def _hand_in(request: HttpRequest, offer: Offer) -> HttpResponse:
    try:
        outcome = hand_in(offer=offer, seen=request.POST.get("seen", ""), by=who(request))
    except Incomplete:
        return redirect(reverse("directory:offer_edit", args=[offer.slug], query={CHECK: 1}))
    except Outdated:
        return _overview(request, offer_of(request, offer.slug), is_outdated=True, status=409)
    told = {
        Outcome.PUBLISHED: seen_soon(gettext("‘%(title)s’ is gepubliceerd.")),
        Outcome.IN_REVIEW: gettext("Ingestuurd. De redactie kijkt ‘%(title)s’ na."),
    }
    title = offer_of(request, offer.slug).title
    messages.success(request, told[outcome] % {"title": title})
    return redirect("directory:my_listings")


def _overview(
    request: HttpRequest, offer: Offer, *, is_outdated: bool = False, status: int = 200
) -> HttpResponse:
    content = current(offer).settled()
    found = lacks(offer, content, missing(offer, today=timezone.localdate()))
    context = {
        "offer": offer,
        "title": content.texts.get("title_nl") or offer.title,
        "draft": draft_of(offer),
        "seen": version(offer),
        "sections": sections(content.facts, found, names()),
        "lacks": found,
        "is_checked": CHECK in request.GET,
        "is_outdated": is_outdated,
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
