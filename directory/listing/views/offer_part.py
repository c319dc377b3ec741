"""One section of an offer: it is kept by itself, and leads on to the next one."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from directory.enums import OfferState, Part
from directory.listing.actions.listing import save_draft
from directory.listing.addresses import CHECK
from directory.listing.differences import changed
from directory.listing.edits import Outdated, facts_of_part, fingerprint
from directory.listing.forms.areas import by_name
from directory.listing.forms.part import PartForm, own_facts, part_form
from directory.listing.queries.listing import names, names_at
from directory.listing.status import missing
from directory.listing.stored import current, draft_of
from directory.listing.views.keeping import kept_words, offer_of
from directory.listing.views.row_lists import row_lists
from directory.listing.words import differences
from directory.models import Offer

PARTS = list(Part)
NEXT, STAY = "next", "add_place"  # buttons; any other leads to the overview


@require_http_methods(["GET", "POST"])
def offer_part(request: HttpRequest, slug: str, part: str) -> HttpResponse:
    """Show one section of an offer as a form, and keep what is filled in."""
    if part not in Part.values:
        raise Http404
    offer, here = offer_of(request, slug), Part(part)
    if request.method == "POST":
        return _save(request, offer, here)
    content, called = current(offer).settled(), names()
    places = paged(request, by_name(content, called))
    kept = kept_forms.take(request)
    form = part_form(here, content, called, data=kept, shown=list(places))
    if kept is None and CHECK in request.GET:
        form.show(missing(offer, today=timezone.localdate()))
    return _shown(request, offer, form, was_kept=kept is not None, places=places)


def _save(request: HttpRequest, offer: Offer, part: Part) -> HttpResponse:
    form = part_form(part, current(offer).settled(), names(), data=request.POST)
    if not form.is_valid():
        return _shown(request, offer, form)
    try:
        save_draft(offer=offer, edit=form.edit(), by=who(request))
    except Outdated:
        return _conflict(request, offer, form)
    messages.success(request, kept_words(who(request), offer))
    return redirect(_onward(offer, part, request.POST.get("deed", "")))


def _onward(offer: Offer, part: Part, deed: str) -> str:
    if deed == STAY:
        return reverse("directory:offer_part", args=[offer.slug, part.value])
    if deed == NEXT and part is not PARTS[-1]:
        following = PARTS[PARTS.index(part) + 1]
        return reverse("directory:offer_part", args=[offer.slug, following.value])
    return reverse("directory:offer_edit", args=[offer.slug])


def _conflict(request: HttpRequest, offer: Offer, form: PartForm) -> HttpResponse:
    """Somebody else was first: show both versions, and let this person decide."""
    offer, part = offer_of(request, offer.slug), form.part
    content, called = current(offer).settled(), names_at(offer.provider)
    typed = facts_of_part(form.edit().over(content), part)
    theirs, mine = changed(facts_of_part(content, part), typed)
    fresh: QueryDict = request.POST.copy()
    fresh["seen"] = fingerprint(content, part)
    draft = draft_of(offer)
    conflict = {
        "differences": differences(theirs, mine, called),
        "by": draft.saved_by if draft else None,
    }
    form = part_form(part, content, called, data=fresh)
    return _shown(request, offer, form, conflict=conflict, status=409)


def _shown(
    request: HttpRequest, offer: Offer, form: PartForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    content, called = current(offer).settled(), names()
    place = PARTS.index(form.part)
    context = {
        "offer": offer,
        "form": form,
        "part": form.part,
        "asks": bool(own_facts(form.part)),
        "municipalities": called.municipalities.values(),
        "lists": row_lists(request, offer, content, form.part),
        "step": place + 1,
        "steps": len(PARTS),
        "next": PARTS[place + 1] if place + 1 < len(PARTS) else None,
        "is_new": offer.state in (OfferState.DRAFT, OfferState.IN_REVIEW),
        **more,
    }
    return render(request, "directory/listing/offer_part.html", context, status=status)
