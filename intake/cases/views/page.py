"""The page of one case: what is next, what happened, and what is known."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.paging import paged
from intake.cases.actions.sharing import note_opened_case
from intake.cases.forms.deeds import ContactForm
from intake.cases.queries.appointments import appointments_of_case
from intake.cases.queries.case import names_of_codes, running, time_line, with_notes
from intake.cases.queries.drafts import typed_in_case
from intake.cases.queries.handovers import OfCase, of_case
from intake.cases.queries.keeping import asked_about
from intake.cases.queries.ways import ways_on
from intake.cases.views.access import on_case
from intake.enums import PRESSURE, CaseDraftOf, IncidentKind
from intake.models import Case
from intake.permissions import Access
from intake.rules.appreciation import is_open


@require_safe
@on_case(Access.can_see_case)
def case_page(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Show a case; who may not open it sees its facts only."""
    of_row = of_case(row, access)
    context = {
        "row": row,
        "today": timezone.localdate(),
        "period": running(row),
        "named": names_of_codes(row),
        "can_open": access.can_open_case(row),
        "can_work": access.can_work_on_case(row),
        "can_take": access.can_take_case(row),
        "can_hand_card": is_open(row.closed_on, timezone.localdate()),
        "of_case": of_row,
        "can_break": access.can_break_case_glass(row),
        "asked": asked_about(access, row),
        **_opened(request, access, row, of_row),
    }
    return render(request, "intake/cases/page.html", context)


def _opened(request: HttpRequest, access: Access, row: Case, hands: OfCase) -> dict[str, Any]:
    """Return what is read by who may open it; that is one event."""
    if not access.can_open_case(row):
        return {}
    note_opened_case(case=row, by=access.user)
    lines = paged(request, time_line(row, hands.known))
    with_notes(row, list(lines))
    return {
        "lines": lines,
        "step": row.decrypt("next_step"),
        "alias": row.decrypt("alias"),
        "pressure": [IncidentKind(kind) for kind in PRESSURE],
        "to_and_fro": IncidentKind.TO_AND_FRO,
        "appointments": appointments_of_case(row, access),
        "contact_form": _contact_form(access, row),
        "ways": ways_on(row) if access.can_work_on_case(row) else [],
    }


def _contact_form(access: Access, row: Case) -> ContactForm | None:
    if not access.can_work_on_case(row) or row.is_closed:
        return None
    form = ContactForm(auto_id="contact_%s")
    form.begin(typed_in_case(row, CaseDraftOf.CONTACT, access.user))
    return form
