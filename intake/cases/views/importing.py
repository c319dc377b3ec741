"""Cases from a file: hand it in, look what it would do, say yes, and undo it within a day."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.accounts.errors import overtaken
from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ODS, ods_file
from clientsupport.documents.rows import MOST_BYTES
from clientsupport.documents.xlsx_tables import XLSX, xlsx_file
from clientsupport.http.paging import paged
from clientsupport.http.uploads import takes_file
from directory.enums import ImportState
from directory.models import Provider
from intake.cases.forms.importing import MOST_ROWS, CasesForm
from intake.cases.importing import showing
from intake.cases.importing.planning import PROBLEMS_KEPT
from intake.cases.importing.starting import start_import, start_planning, start_undoing
from intake.cases.importing.undoing import in_the_way, may_undo
from intake.models import CaseImport
from intake.permissions import Access
from intake.workplace.views.access import in_team

LOOK_AGAIN = 5  # seconds until the page that waits for the job looks again
PER_PAGE = 50
EARLIER = 5  # files of the last day, on the page for the next one
MOST_SHOWN = 50  # cases that are in the way of undoing


@takes_file(most=MOST_BYTES)
@require_http_methods(["GET", "POST"])
@in_team
def case_import(request: HttpRequest, access: Access) -> HttpResponse:
    """Offer the empty file with what may stand in it, and read what is handed in."""
    form = CasesForm(access=access)
    if request.method == "POST":
        form = CasesForm(request.POST, request.FILES, access=access)
        if form.is_valid():
            rows = form.cleaned_data["file"]
            kept = start_planning(provider=form.chosen, rows=rows, by=access.user)
            return redirect("intake:case_import_page", uuid=kept.pk)
    done = CaseImport.objects.filter(provider__in=access.roles, done_at__isnull=False)
    context = {
        "form": form,
        "columns": showing.explanation(_some_provider(access)),
        "most": number_format(MOST_ROWS, force_grouping=True),
        "earlier": [kept for kept in done[:EARLIER] if may_undo(kept, access.user)],
    }
    return render(request, "intake/cases/import.html", context)


@require_safe
@in_team
def case_import_template(request: HttpRequest, access: Access, kind: str) -> HttpResponse:
    """Give the empty file; of two sheets where its kind has sheets, the second explains."""
    rows, explained = showing.template_rows(_some_provider(access))
    title = gettext("Zaken")
    match kind:
        case "xlsx":
            made, content_type = xlsx_file(rows, title=title, explained=explained), XLSX
        case "ods":
            made, content_type = ods_file(rows, title=title, explained=explained), ODS
        case _:
            made, content_type = csv_file(rows), "text/csv; charset=utf-8"
    response = HttpResponse(made, content_type=content_type)
    response.headers["Content-Disposition"] = f'attachment; filename="zaken.{kind}"'
    return response


@require_http_methods(["GET", "POST"])
@in_team
def case_import_page(request: HttpRequest, access: Access, uuid: UUID) -> HttpResponse:
    """Show what a file would do, or what became of it; the button does all of it, or nothing."""
    kept = _kept(access, uuid)
    if kept.read_by_id != access.user.pk:
        raise Http404
    if request.method == "POST":
        if not start_import(kept=kept):
            words = gettext("Dit bestand is al verwerkt, of er kwam een ander voor in de plaats.")
            return overtaken(request, words, back=reverse("intake:case_import"))
        return redirect("intake:case_import_page", uuid=uuid)
    context: dict[str, object] = {"kept": kept}
    if kept.state == ImportState.WRONG:
        context["problems"] = showing.problems_of(kept)
        context["more"] = max(0, kept.wrong - PROBLEMS_KEPT)
    elif kept.state in (ImportState.READ, ImportState.SAME):
        rows = paged(request, showing.shown_rows(kept), per_page=PER_PAGE)
        context["rows"] = rows
    return _shown(request, kept, context)


@require_http_methods(["GET", "POST"])
@in_team
def case_import_undo(request: HttpRequest, access: Access, uuid: UUID) -> HttpResponse:
    """Say what undoing does, or which cases are in its way; the button undoes all, or nothing."""
    kept = _kept(access, uuid)
    if kept.done_at is None or not may_undo(kept, access.user):
        raise Http404
    if request.method == "POST":
        if not start_undoing(kept=kept, by=access.user):
            words = gettext("Dit bestand is al ongedaan gemaakt.")
            return overtaken(request, words, back=reverse("intake:case_import"))
        return redirect("intake:case_import_undo", uuid=uuid)
    if kept.state != ImportState.DONE:
        return _shown(request, kept, {"kept": kept})
    found = in_the_way(kept)
    context = {"kept": kept, "found": found[:MOST_SHOWN], "more": len(found[MOST_SHOWN:])}
    return render(request, "intake/cases/import_undo.html", context)


def _shown(request: HttpRequest, kept: CaseImport, context: dict[str, object]) -> HttpResponse:
    """Show how far a file is; while a job is at it the page looks again by itself."""
    is_busy, is_late = showing.is_busy(kept), showing.is_late(kept)
    more: dict[str, object] = {"is_busy": is_busy, "is_late": is_late, "state": kept.state}
    if is_busy:
        more["done"], more["number"], more["far"] = showing.how_far(kept)
        more["again"] = 0 if is_late else LOOK_AGAIN
        more["most"] = number_format(MOST_ROWS, force_grouping=True)
    return render(request, "intake/cases/import_page.html", {**context, **more})


def _kept(access: Access, uuid: UUID) -> CaseImport:
    found = CaseImport.objects.filter(pk=uuid, provider__in=access.roles).first()
    if found is None:
        raise Http404
    return found


def _some_provider(access: Access) -> Provider:
    """Return one of the organisations: what may stand in a file is the same at each."""
    return Provider.objects.filter(pk__in=access.roles).order_by("pk")[0]
