"""Deeds of one button on the page of a case. A GET leads back to it."""

from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext

from intake.cases.actions.closing import reopen_case
from intake.cases.actions.logging import note_incident, strike_out
from intake.cases.actions.sharing import share_case, take_case
from intake.cases.views.access import back_to_case, on_case
from intake.enums import IncidentKind
from intake.models import Case, ContactMoment, Incident, LawPeriod
from intake.permissions import Access


@on_case(Access.can_work_on_case)
def case_incident(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Register that something happened that should not."""
    if request.method != "POST":
        return back_to_case(request, row)
    try:
        kind = IncidentKind(request.POST.get("kind", ""))
    except ValueError:
        raise BadRequest from None
    note_incident(case=row, kind=kind, by=access.user)
    return back_to_case(request, row, gettext("Het staat in de zaak, met de dag van vandaag."))


@on_case(Access.can_work_on_case)
def case_strike(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Say that a contact, a law or an incident was entered by mistake."""
    if request.method != "POST":
        return back_to_case(request, row)
    strike_out(case=row, line=_line(request, row), by=access.user)
    return back_to_case(request, row, gettext("Het is doorgestreept en telt niet meer mee."))


@on_case(Access.can_work_on_case)
def case_reopen(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Go on with it."""
    if request.method != "POST":
        return back_to_case(request, row)
    reopen_case(case=row, by=access.user)
    return back_to_case(request, row, gettext("De zaak loopt weer."))


@on_case(Access.can_work_on_case)
def case_share(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Let colleagues read along, or no longer."""
    if request.method != "POST":
        return back_to_case(request, row)
    is_shared = request.POST.get("is_shared") == "yes"
    share_case(case=row, is_shared=is_shared, by=access.user)
    told = gettext("Uw team kan nu meelezen.") if is_shared else gettext("Alleen u leest nu mee.")
    return back_to_case(request, row, told)


@on_case(Access.can_see_case)
def case_take(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Go on with a case that nobody has."""
    if request.method != "POST" or row.supporter_id == access.user.pk:
        return back_to_case(request, row)
    take_case(case=row, by=access.user)
    return back_to_case(request, row, gettext("Deze zaak is nu van u."))


def _line(request: HttpRequest, row: Case) -> ContactMoment | LawPeriod | Incident:
    """Return which line of the case it is; 404 for one of another case."""
    try:
        key = UUID(request.POST.get("line", ""))
    except ValueError:
        raise BadRequest from None
    kinds: list[Any] = [row.contacts, row.periods, row.incidents]
    for lines in kinds:
        line: ContactMoment | LawPeriod | Incident | None = lines.filter(pk=key).first()
        if line:
            return line
    raise Http404
