"""Appointments of a case, for who works on it. A GET only asks, or leads back to the page."""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from directory.enums import AppointmentKind
from intake.appointments.views.staff import NUMBER, TAKEN
from intake.cases.actions.appointing import (
    call_off_appointment,
    enter_appointment,
    keep_address,
    move_appointment,
    note_ended_appointment,
)
from intake.cases.actions.holding import Changed
from intake.cases.actions.sharing import note_opened_case
from intake.cases.forms.appointments import AppointmentForm, ClientAddressForm
from intake.cases.forms.deeds import CHANGED
from intake.cases.queries.appointments import address_of, appointment_in, conversation_of
from intake.cases.views.access import back_to_case, on_case
from intake.cases.views.asking import Deed, ask, done
from intake.lifecycle.appointments import Taken
from intake.models import Appointment, Case
from intake.permissions import Access
from intake.workplace.views.access import posted

LEAD = _("De cliënt krijgt hier geen bericht van. Spreek het af aan de telefoon of aan de balie.")
ENTER = Deed(_("Afspraak maken"), _("Bewaar de afspraak"), LEAD)
MOVE = Deed(_("Een andere tijd"), _("Bewaar de andere tijd"), LEAD)


@on_case(Access.can_work_on_case)
def case_appointment(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Write down an appointment; while a conversation lives, the page of the case leads there."""
    if request.method != "POST" and (row.is_closed or conversation_of(row)):
        return back_to_case(request, row)
    form, made = AppointmentForm(posted(request), row=row), list[Appointment]()

    def deed() -> None:
        wanted, offer, seen = form.wanted(), form.offer_chosen(), form.cleaned_data["seen"]
        made.append(
            enter_appointment(case=row, wanted=wanted, offer=offer, by=access.user, seen=seen)
        )

    if request.method == "POST" and form.is_valid() and _is_done(form, deed):
        return _onward(request, row, made[0], gettext("De afspraak staat."))
    return ask(request, row, form, ENTER)


@on_case(Access.can_work_on_case)
def case_appointment_move(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Put an appointment at another time."""
    moving = _named(request, row)
    if moving is None or not moving.is_live:
        return back_to_case(request, row)
    form = AppointmentForm(posted(request), row=row, moving=moving)

    def deed() -> None:
        number, wanted, seen = moving.number, form.wanted(), form.cleaned_data["seen"]
        move_appointment(case=row, number=number, wanted=wanted, by=access.user, seen=seen)

    if request.method == "POST" and form.is_valid() and _is_done(form, deed):
        moved = appointment_in(row, str(moving.number)) or moving
        return _onward(request, row, moved, gettext("De afspraak is verplaatst."))
    return ask(request, row, form, MOVE)


@on_case(Access.can_work_on_case)
def case_appointment_off(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Let an appointment not go on, on a page of its own: because of whom, the button says."""
    found = _named(request, row)
    if found is None or not found.is_live:
        return back_to_case(request, row)
    why = request.POST.get("who", "")
    context = {"row": row, "found": found, "changed": ""}
    if request.method == "POST":
        if why not in ("client", "us"):
            raise BadRequest
        number, by_client, seen = found.number, why == "client", _seen(request)
        try:
            call_off_appointment(
                case=row, number=number, by_client=by_client, by=access.user, seen=seen
            )
        except Changed:
            row.refresh_from_db()
            context["changed"] = CHANGED
        else:
            return back_to_case(request, row, gettext("De afspraak is afgezegd."))
    return render(request, "intake/cases/appointment_off.html", context)


@on_case(Access.can_work_on_case)
def case_appointment_end(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Note whether the client came."""
    found, came = _named(request, row), request.POST.get("came", "")
    if request.method != "POST" or found is None or came not in ("yes", "no"):
        return back_to_case(request, row)
    note_ended_appointment(case=row, number=found.number, came=came == "yes", by=access.user)
    return back_to_case(request, row, gettext("Dat is bewaard."))


@on_case(Access.can_work_on_case)
def case_appointment_address(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Say where an appointment at home is: a step of its own, and a free one."""
    found = _named(request, row)
    if found is None or not found.is_live or found.kind != AppointmentKind.HOME:
        return back_to_case(request, row)
    initial = {"number": found.number, "address": address_of(row)}
    form = ClientAddressForm(posted(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        keep_address(case=row, by=access.user, **form.cleaned_data)
        return back_to_case(request, row, gettext("Dat is bewaard."))
    if request.method != "POST":
        note_opened_case(case=row, by=access.user)
    context = {"row": row, "found": found, "form": form}
    return render(request, "intake/cases/appointment_address.html", context)


def _named(request: HttpRequest, row: Case) -> Appointment | None:
    """Return the appointment that the form or the address names."""
    return appointment_in(row, request.POST.get("number") or request.GET.get(NUMBER, ""))


def _seen(request: HttpRequest) -> int:
    text = request.POST.get("seen", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _is_done(form: AppointmentForm, deed: Callable[[], object]) -> bool:
    try:
        return done(form, deed)
    except Taken:
        form.add_error("time", TAKEN)
        return False


def _onward(request: HttpRequest, row: Case, made: Appointment, told: str) -> HttpResponse:
    """Lead to the page of the case; of one at home first to where that is."""
    if made.kind != AppointmentKind.HOME:
        return back_to_case(request, row, told)
    where = reverse("intake:case_appointment_address", args=[row.pk], query={NUMBER: made.number})
    return redirect(where)
