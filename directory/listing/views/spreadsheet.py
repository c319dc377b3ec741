"""All offers of an organisation in a spreadsheet: download, hand in, look, say yes."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.accounts.confirming import ask_once_more
from clientsupport.accounts.staff import who
from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ODS, ods_file
from clientsupport.documents.rows import MOST_BYTES, Row
from clientsupport.documents.xlsx_tables import XLSX, xlsx_file
from clientsupport.http.uploads import takes_file
from clientsupport.sheets.forms import UploadForm
from directory.enums import ImportState
from directory.listing.content import OfferContent
from directory.listing.differences import changed
from directory.listing.forms.spreadsheet import counted
from directory.listing.importing.planning import PROBLEMS_KEPT, keep_import
from directory.listing.importing.spreadsheet import (
    apply_import,
    export_offers,
    planner,
)
from directory.listing.importing.starting import start_import, start_planning
from directory.listing.queries.listing import names, names_at, with_content
from directory.listing.sheet import exceptions, hours, places
from directory.listing.stored import from_offer
from directory.listing.views.keeping import provider_of
from directory.listing.words import Names, differences
from directory.models import ImportedRow, ListingImport, Offer, Provider
from directory.permissions import can_publish_at_once

FILES = {
    "xlsx": (xlsx_file, XLSX),
    "ods": (ods_file, ODS),
    "csv": (csv_file, "text/csv; charset=utf-8"),
}
CONFLICT = 409
EARLIER = 5  # files that were read in, on the page for the next one
PER_PAGE = 50
AT_ONCE = 200  # rows; what has more is done by a job
BUSY = (ImportState.PLANNING, ImportState.STARTED, ImportState.UNDOING)
LOOK_AGAIN = 5  # seconds until the page that waits for the job looks again
TOO_LONG = timedelta(minutes=10)  # then it stops looking: perhaps no job will come


@takes_file(most=MOST_BYTES)
@require_http_methods(["GET", "POST"])
def spreadsheet(request: HttpRequest, slug: str) -> HttpResponse:
    """Offer the download, and read what is handed in without changing anything."""
    provider, form = provider_of(request, slug), UploadForm()
    if request.method == "POST":
        form = UploadForm(request.POST, request.FILES)
        if form.is_valid():
            return _read(request, provider, form.cleaned_data["file"])
    return _sheet(request, provider, form)


def _read(request: HttpRequest, provider: Provider, rows: list[Row]) -> HttpResponse:
    if len(rows) > AT_ONCE:
        kept = start_planning(provider=provider, rows=rows, by=who(request))
        return redirect("directory:spreadsheet_import", provider.slug, kept.pk)
    looking = planner(provider=provider, rows=rows, names=names())
    for _row in looking.steps():
        pass
    made = looking.made
    if made.problems:
        problems = [asdict(problem) for problem in made.problems[:PROBLEMS_KEPT]]
        return _sheet(request, provider, problems=problems, number=len(made.problems))
    if not made.changes:
        return _sheet(request, provider, is_same=True)
    kept = keep_import(provider=provider, made=made, by=who(request))
    return redirect("directory:spreadsheet_import", provider.slug, kept.pk)


def _sheet(
    request: HttpRequest,
    provider: Provider,
    form: UploadForm | None = None,
    *,
    problems: Sequence[dict[str, Any]] = (),
    number: int = 0,
    is_same: bool = False,
) -> HttpResponse:
    """Show the page on which a file is handed in, with what became of the one before."""
    of_provider = ListingImport.objects.filter(provider=provider)
    context = {
        "provider": provider,
        "form": form or UploadForm(),
        "waiting": of_provider.waiting().filter(read_by=who(request))[:EARLIER],
        "hours_example": hours.EXAMPLE,
        "night_example": hours.EXAMPLE_AT_NIGHT,
        "exceptions_example": exceptions.EXAMPLE,
        "places_example": places.EXAMPLE,
        "earlier": of_provider.done()[:EARLIER],
        "problems": problems,
        "more": number - len(problems),
        "is_same": is_same,
    }
    return render(request, "directory/listing/spreadsheet.html", context)


@require_safe
def spreadsheet_download(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """Give the published offers as a file; asks for the password once more."""
    provider = provider_of(request, slug)
    ask_once_more(request)
    make, content_type = FILES[kind]
    rows = export_offers(provider=provider, names=names(), by=who(request))
    response = HttpResponse(make(rows), content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{slug}.{kind}"'
    return response


@require_http_methods(["GET", "POST"])
def spreadsheet_import(request: HttpRequest, slug: str, uuid: str) -> HttpResponse:
    """Show what a spreadsheet would change; the button does all of it, or nothing."""
    mine = ListingImport.objects.filter(provider=provider_of(request, slug), read_by=who(request))
    kept = get_object_or_404(mine.select_related("provider"), pk=uuid)
    if request.method == "POST" and kept.state == ImportState.READ:
        return _apply(request, kept)
    response = _how_it_stands(request, kept)
    if request.method == "POST":
        response.status_code = CONFLICT  # said yes to in another window, or nothing to say yes to
    return response


def _how_it_stands(request: HttpRequest, kept: ListingImport) -> HttpResponse:
    """Show what it would change, what is wrong, how far it is, or what became of it."""
    provider = kept.provider
    if kept.state in (ImportState.WRONG, ImportState.SAME):
        is_same = kept.state == ImportState.SAME
        problems, number = kept.problems, len(kept.problems) and kept.number
        return _sheet(request, provider, problems=problems, number=number, is_same=is_same)
    if kept.state != ImportState.READ:
        return show_progress(request, kept)
    page = Paginator(kept.rows.all(), PER_PAGE).get_page(request.GET.get("bladzijde"))
    there = reverse("directory:spreadsheet_import", args=[provider.slug, kept.pk])
    context = {
        "provider": provider,
        "page": page,
        "previous": f"{there}?bladzijde={page.number - 1}" if page.has_previous() else "",
        "next": f"{there}?bladzijde={page.number + 1}" if page.has_next() else "",
        "number": kept.number,
        "new": kept.rows.filter(slug="").count(),
        "waits": not can_publish_at_once(who(request), provider),
        "changes": _changes(list(page), names_at(provider)),
    }
    return render(request, "directory/listing/spreadsheet_import.html", context)


def show_progress(request: HttpRequest, kept: ListingImport) -> HttpResponse:
    """Show that a job is at it, and look again by itself; then what became of it."""
    is_busy = kept.state in BUSY
    begun = kept.started_at or kept.read_at
    is_late = is_busy and timezone.now() - begun > TOO_LONG
    context = {
        "provider": kept.provider,
        "kept": kept,
        "is_busy": is_busy,
        "is_planning": kept.state == ImportState.PLANNING,
        "is_late": is_late,
        "done": _done(request, kept) if kept.state == ImportState.DONE else "",
        "is_undone": kept.state == ImportState.UNDONE,
    }
    response = render(request, "directory/listing/spreadsheet_progress.html", context)
    if is_busy and not is_late:
        response.headers["Refresh"] = str(LOOK_AGAIN)
    return response


def _changes(rows: list[ImportedRow], called: Names) -> list[dict[str, Any]]:
    keys = [row.slug for row in rows if row.slug]
    stored = {offer.slug: offer for offer in with_content(Offer.objects.filter(slug__in=keys))}
    shown = []
    for row in rows:
        offer = stored.get(row.slug)
        before = from_offer(offer) if offer else OfferContent()
        found = changed(before.settled().facts, row.facts)
        shown.append(
            {
                "row": row.number,
                "offer": offer,
                "title": row.facts["title_nl"],
                "differences": differences(*found, called),
                "over": row.over,
            }
        )
    return shown


def _apply(request: HttpRequest, kept: ListingImport) -> HttpResponse:
    if kept.number > AT_ONCE:
        start_import(kept=kept)
        return redirect("directory:spreadsheet_import", kept.provider.slug, kept.pk)
    if not apply_import(kept=kept):
        words = gettext(
            "Er is niets gewijzigd: iemand veranderde intussen dit aanbod. Lees het opnieuw in."
        )
        messages.warning(request, words)
        return redirect("directory:spreadsheet", kept.provider.slug)
    messages.success(request, _done(request, kept))
    return redirect("directory:my_listings")


def _done(request: HttpRequest, kept: ListingImport) -> str:
    return counted(kept.number, waits=not can_publish_at_once(who(request), kept.provider))
