"""All offers of an organisation in a spreadsheet: download, hand in, look, say yes."""

from typing import Any

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from directory.actions.listing import Incomplete, Outdated
from directory.actions.spreadsheet import apply_import, export_offers, keep_import, read_import
from directory.forms.spreadsheet import UploadForm, counted
from directory.listing.content import OfferContent
from directory.listing.differences import changed
from directory.listing.stored import from_offer
from directory.listing.tables import ODS, csv_file, ods_file
from directory.listing.words import Names, differences
from directory.models import ListingImport, Offer
from directory.queries.listing import names, with_content
from directory.views.keeping import provider_of
from directory.views.staff import who

FILES = {"csv": (csv_file, "text/csv; charset=utf-8"), "ods": (ods_file, ODS)}
PROBLEMS_SHOWN = 100
PER_PAGE = 50


@require_http_methods(["GET", "POST"])
def spreadsheet(request: HttpRequest, slug: str) -> HttpResponse:
    """Offer the download, and read what is handed in without changing anything."""
    provider = provider_of(request, slug)
    form = UploadForm()
    read: dict[str, Any] = {}
    if request.method == "POST":
        form = UploadForm(request.POST, request.FILES)
        if form.is_valid():
            made = read_import(provider=provider, rows=form.cleaned_data["file"], names=names())
            if made.changes and not made.problems:
                kept = keep_import(provider=provider, made=made, by=who(request))
                return redirect("directory:spreadsheet_import", slug, kept.pk)
            read = {
                "problems": made.problems[:PROBLEMS_SHOWN],
                "more": max(0, len(made.problems) - PROBLEMS_SHOWN),
                "is_same": not made.problems,
            }
    context = {"provider": provider, "form": form, **read}
    return render(request, "directory/listing/spreadsheet.html", context)


@require_safe
@reauthentication_required
def spreadsheet_download(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """Give the published offers as a file; asks for the password once more."""
    provider = provider_of(request, slug)
    make, content_type = FILES[kind]
    rows = export_offers(provider=provider, names=names(), by=who(request))
    response = HttpResponse(make(rows), content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{slug}.{kind}"'
    return response


@require_http_methods(["GET", "POST"])
def spreadsheet_import(request: HttpRequest, slug: str, uuid: str) -> HttpResponse:
    """Show what a spreadsheet would change; the button does all of it, or nothing."""
    provider, user = provider_of(request, slug), who(request)
    kept = get_object_or_404(ListingImport, pk=uuid, provider=provider, read_by=user)
    if request.method == "POST":
        return _apply(request, kept)
    page = Paginator(kept.rows, PER_PAGE).get_page(request.GET.get("bladzijde"))
    there = reverse("directory:spreadsheet_import", args=[slug, uuid])
    context = {
        "provider": provider,
        "page": page,
        "previous": f"{there}?bladzijde={page.number - 1}" if page.has_previous() else "",
        "next": f"{there}?bladzijde={page.number + 1}" if page.has_next() else "",
        "number": len(kept.rows),
        "new": sum(not row["slug"] for row in kept.rows),
        "changes": _changes(list(page), names()),
    }
    return render(request, "directory/listing/spreadsheet_import.html", context)


def _changes(rows: list[dict[str, Any]], called: Names) -> list[dict[str, Any]]:
    keys = [row["slug"] for row in rows if row["slug"]]
    stored = {offer.slug: offer for offer in with_content(Offer.objects.filter(slug__in=keys))}
    shown = []
    for row in rows:
        offer = stored.get(row["slug"])
        before = from_offer(offer) if offer else OfferContent()
        found = changed(before.settled().facts, row["facts"])
        shown.append(
            {
                "row": row["row"],
                "offer": offer,
                "title": row["facts"]["title_nl"],
                "differences": differences(*found, called),
            }
        )
    return shown


def _apply(request: HttpRequest, kept: ListingImport) -> HttpResponse:
    try:
        number = apply_import(kept=kept, by=who(request))
    except ListingImport.DoesNotExist:
        raise Http404 from None
    except (Outdated, Incomplete):
        words = gettext(
            "Er is niets gewijzigd: iemand veranderde intussen dit aanbod. Lees het opnieuw in."
        )
        messages.warning(request, words)
        return redirect("directory:spreadsheet", kept.provider.slug)
    messages.success(request, counted(number))
    return redirect("directory:my_listings")
