"""Undoing what a spreadsheet changed: first whether it can be, then a yes."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts.staff import who
from directory.enums import ImportState
from directory.listing.importing.starting import start_undoing
from directory.listing.importing.undoing import obstacles, undo_import
from directory.listing.views.keeping import provider_of
from directory.listing.views.spreadsheet import AT_ONCE, CONFLICT, show_progress
from directory.models import ListingImport, Provider

MOST_SHOWN = 100  # rows that cannot be undone


@require_http_methods(["GET", "POST"])
def spreadsheet_undo(request: HttpRequest, slug: str, uuid: str) -> HttpResponse:
    """Say what undoing does, or row by row why not; the button undoes all of it, or nothing."""
    provider = provider_of(request, slug)
    done = ListingImport.objects.done().filter(provider=provider).select_related("read_by")
    kept = get_object_or_404(done, pk=uuid)
    if kept.state != ImportState.DONE:
        response = show_progress(request, kept)
        if request.method == "POST":
            response.status_code = CONFLICT
        return response
    if request.method == "POST":
        return _undo(request, provider, kept)
    found = obstacles(kept)
    context = {
        "provider": provider,
        "kept": kept,
        "obstacles": found[:MOST_SHOWN],
        "more": len(found[MOST_SHOWN:]),
        "new": kept.rows.filter(slug="").count(),
    }
    return render(request, "directory/listing/spreadsheet_undo.html", context)


def _undo(request: HttpRequest, provider: Provider, kept: ListingImport) -> HttpResponse:
    if kept.number > AT_ONCE:
        start_undoing(kept=kept, by=who(request))
        return redirect("directory:spreadsheet_undo", provider.slug, kept.pk)
    if not undo_import(kept=kept, by=who(request)):
        messages.warning(request, gettext("Er is niets teruggezet. Hieronder staat waarom."))
        return redirect("directory:spreadsheet_undo", provider.slug, kept.pk)
    messages.success(request, gettext("Het rekenblad is ongedaan gemaakt."))
    return redirect("directory:spreadsheet", provider.slug)
