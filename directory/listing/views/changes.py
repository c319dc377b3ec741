"""What changed in a listing: handed in and waiting for an editor, or done and to be undone."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.accounts.errors import overtaken
from clientsupport.accounts.staff import who
from clientsupport.http.asked import asked
from directory.display.seen_soon import seen_soon
from directory.listing.actions.publishing import Incomplete
from directory.listing.actions.restoring import IsWithdrawn, restore
from directory.listing.actions.reviewing import approve, return_draft
from directory.listing.differences import changed
from directory.listing.edits import Outdated
from directory.listing.forms.offer_deeds import ReturnForm
from directory.listing.queries.listing import names_at
from directory.listing.status import missing
from directory.listing.stored import current, draft_of, from_offer, version
from directory.listing.views.keeping import offer_of, provider_of
from directory.listing.words import differences
from directory.models import ListingChange, Offer
from directory.permissions import is_editor
from directory.staff import editor

PER_PAGE = 10
APPROVE = "approve"


@require_safe
def listing_changes(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what changed at an organisation, or at one of its offers, the latest first."""
    provider, user = provider_of(request, slug), who(request)
    changes = ListingChange.objects.visible_to(user).filter(provider=provider)
    only = asked(request.GET, "aanbod")
    if only:
        changes = changes.filter(offer__slug=only)
    page = Paginator(changes.select_related("by", "offer"), PER_PAGE).get_page(
        request.GET.get("bladzijde")
    )
    called = names_at(provider)
    context = {
        "provider": provider,
        "page": page,
        "changes": [(c, differences(c.before, c.after, called)) for c in page],
        "can_restore": is_editor(user),
        "previous": _address(slug, only, page.number - 1) if page.has_previous() else "",
        "next": _address(slug, only, page.number + 1) if page.has_next() else "",
    }
    return render(request, "directory/listing/changes.html", context)


def _address(slug: str, offer: str, page: int) -> str:
    only = {"aanbod": offer} if offer else {}
    return reverse("directory:listing_changes", args=[slug], query={**only, "bladzijde": page})


@require_POST
def listing_restore(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Undo one change; for editors."""
    user, provider = editor(request), provider_of(request, slug)
    changes = ListingChange.objects.filter(provider=provider).select_related("offer", "provider")
    try:
        restore(change=get_object_or_404(changes, pk=number), by=user)
    except Incomplete as incomplete:
        what = " ".join(str(gap.words) for gap in incomplete.gaps)
        words = gettext("Zo kan het niet op de website staan: %(what)s") % {"what": what}
        messages.warning(request, words)
    except IsWithdrawn:
        messages.warning(request, gettext("Dit aanbod is ingetrokken. Zet het eerst weer terug."))
    else:
        messages.success(request, seen_soon(gettext("Teruggezet. De wijziging staat nu bovenaan.")))
    return redirect("directory:listing_changes", slug)


@require_http_methods(["GET", "POST"])
def offer_review(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what was handed in beside what is public now; an editor says yes, or sends it back."""
    editor(request)
    offer = offer_of(request, slug)
    draft = draft_of(offer)
    if draft is None or draft.submitted_at is None:
        if request.method == "POST":
            return _overtaken(request, offer)
        raise Http404
    deed = request.POST.get("deed")
    form = ReturnForm(request.POST if request.method == "POST" and deed != APPROVE else None)
    if request.method == "POST" and (deed == APPROVE or form.is_valid()):
        return _decide(request, offer, form)
    before, after = changed(from_offer(offer).settled().facts, current(offer).settled().facts)
    context = {
        "offer": offer,
        "draft": draft,
        "seen": version(offer),
        "form": form,
        "differences": differences(before, after, names_at(offer.provider)),
        "missing": missing(offer, today=timezone.localdate()),
    }
    return render(request, "directory/listing/offer_review.html", context)


def _overtaken(request: HttpRequest, offer: Offer) -> HttpResponse:
    """Say that the draft was decided about, or changed, meanwhile; give the reason back."""
    words = gettext(
        "Het concept van ‘%(title)s’ is net veranderd of nagekeken. Kijk het opnieuw na."
    )
    back, kept = reverse("directory:my_listings"), request.POST.get("reason", "")
    return overtaken(request, words % {"title": offer.title}, back=back, kept=kept)


def _decide(request: HttpRequest, offer: Offer, form: ReturnForm) -> HttpResponse:
    user, seen = who(request), request.POST.get("seen", "")
    try:
        if request.POST.get("deed") == APPROVE:
            approve(offer=offer, seen=seen, by=user, trust="trust" in request.POST)
            words = seen_soon(gettext("‘%(title)s’ is gepubliceerd."))
        else:
            return_draft(offer=offer, seen=seen, reason=form.cleaned_data["reason"], by=user)
            words = gettext("‘%(title)s’ is terug bij de organisatie.")
    except Outdated:
        return _overtaken(request, offer)
    except Incomplete:  # the page says what is missing
        messages.warning(request, gettext("Zo kan het nog niet op de website staan."))
        return redirect("directory:offer_review", offer.slug)
    messages.success(request, words % {"title": offer.title})
    return redirect("directory:my_listings")
