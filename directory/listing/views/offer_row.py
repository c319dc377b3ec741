"""One row of an offer: a location, opening hours or an exception, on a page of its own."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from clientsupport.accounts.staff import who
from directory.listing.actions.listing import save_draft
from directory.listing.addresses import CHECK
from directory.listing.content import LocationContent, OfferContent
from directory.listing.edits import Outdated, RowEdit
from directory.listing.forms.row import RowForm
from directory.listing.forms.rows import on_other_days, row_form
from directory.listing.gaps import gaps_of_row
from directory.listing.rows import KINDS, NEW_ROW, WORDS, Row, find, is_full, mark, without
from directory.listing.sections import PARTS
from directory.listing.stored import current
from directory.listing.views.keeping import kept_words, offer_of
from directory.listing.views.row_lists import row_words
from directory.models import Offer

LIKE = "als"  # parameter: the mark of the hours that a new row begins with
REMOVE = "remove"


@require_http_methods(["GET", "POST"])
def offer_row(request: HttpRequest, slug: str, rows: str, row: str) -> HttpResponse:
    """Show one row as a form, and keep what is filled in; `row` is its mark."""
    kind = KINDS.get(rows)
    if kind is None:
        raise Http404
    offer = offer_of(request, slug)
    if request.method == "POST":
        return _save(request, offer, kind)
    content, kept = current(offer).settled(), kept_forms.take(request)
    before = find(content, kind, row)
    if before is None and row != NEW_ROW and kept is None:
        messages.warning(request, gettext("Dit is intussen veranderd. Kies het hier opnieuw."))
        return redirect(_list(offer, kind))
    like = on_other_days(find(content, kind, request.GET.get(LIKE, "")))
    form = row_form(kind, content, before, data=kept, like=like)
    if kept is None and before and CHECK in request.GET:
        _check(form, content, kind, before, before)
    return _shown(request, offer, kind, form, was_kept=kept is not None)


def _save(request: HttpRequest, offer: Offer, kind: str) -> HttpResponse:
    content, seen = current(offer).settled(), request.POST.get("seen", "")
    before = find(content, kind, seen)
    form = row_form(kind, content, before, data=request.POST)
    is_removed = request.POST.get("deed") == REMOVE
    if not is_removed and not _is_right(form, content, kind, before):
        return _shown(request, offer, kind, form)
    edit = RowEdit(kind, seen, None if is_removed else form.row())
    try:
        save_draft(offer=offer, edit=edit, by=who(request))
    except Outdated:
        return _conflict(request, offer, kind, is_removed=is_removed)
    messages.success(request, kept_words(who(request), offer))
    return redirect(_list(offer, kind))


def _is_right(form: RowForm, content: OfferContent, kind: str, before: Row | None) -> bool:
    """Tell whether a row can stand beside the others; a section keeps no half rows."""
    if not form.is_valid():
        return False
    if form.cleaned_data["seen"] == "" and is_full(content, kind):
        form.add_error(None, gettext("Er kan niets meer bij. Haal eerst iets weg."))
        return False
    _check(form, content, kind, before, form.row())
    return not form.errors


def _check(form: RowForm, content: OfferContent, kind: str, before: Row | None, row: Row) -> None:
    others = without(content, kind, before)
    form.show(gaps_of_row(others, kind, row, today=timezone.localdate()))


def _conflict(request: HttpRequest, offer: Offer, kind: str, *, is_removed: bool) -> HttpResponse:
    """Somebody else was first: show what stands there now, and keep what was typed."""
    if is_removed:
        messages.warning(request, gettext("Dit is intussen veranderd. Kies het hier opnieuw."))
        return redirect(_list(offer, kind))
    offer = offer_of(request, offer.slug)
    content = current(offer).settled()
    theirs = _same_place(content, kind, request.POST.get("key", ""))
    fresh: QueryDict = request.POST.copy()
    fresh["seen"] = mark(theirs) if theirs else ""
    form = row_form(kind, content, theirs, data=fresh)
    said = row_words(content, kind, theirs) if theirs else ""
    return _shown(request, offer, kind, form, status=409, is_conflict=True, theirs=said)


def _same_place(content: OfferContent, kind: str, key: str) -> LocationContent | None:
    """Return the location with this key; hours and exceptions are what they say, and no more."""
    found = content.locations if kind == "locations" else ()
    return next((place for place in found if place.key == key), None)


def _list(offer: Offer, kind: str) -> str:
    path = reverse("directory:offer_part", args=[offer.slug, PARTS[kind].value])
    return f"{path}#{WORDS[kind]}"


def _shown(
    request: HttpRequest, offer: Offer, kind: str, form: RowForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {
        "offer": offer,
        "kind": kind,
        "form": form,
        "part": PARTS[kind],
        "is_there": bool(form["seen"].value()),
        "like": form["seen"].value() if kind == "hours" else "",
        "back": _list(offer, kind),
        **more,
    }
    return render(request, "directory/listing/offer_row.html", context, status=status)
