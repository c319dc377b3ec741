"""Appointments of a request, for who works on it. A GET only asks, or leads back to the page."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from intake.appointments.actions import planning
from intake.appointments.forms.planning import EndForm, NumberForm, TimeForm
from intake.lifecycle.appointments import Taken
from intake.models import Appointment, HelpRequest
from intake.permissions import Access
from intake.workplace.actions.supporting import open_request
from intake.workplace.forms.deeds import WROTE
from intake.workplace.queries.request import since_our_answer
from intake.workplace.seen import Unread
from intake.workplace.views.access import back_to, on_request, posted
from intake.workplace.views.beside import keeping_words

TAKEN = _("Op dit tijdstip is al een afspraak bij dit aanbod. Kies een andere tijd.")
NUMBER = "nummer"


@on_request(Access.can_answer)
def request_appointment(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Make an appointment: propose it, or enter what was agreed on the telephone."""
    form = TimeForm(posted(request), row=row)

    def deed() -> None:
        planning.enter(
            request=row, wanted=form.wanted(), by=access.user, seen=form.cleaned_data["seen"]
        )

    if request.method == "POST" and form.is_valid() and _is_done(row, form, deed):
        messages.success(request, _told(form))
        return back_to(row)
    return _show(request, access, row, form, None)


@on_request(Access.can_answer)
def request_appointment_move(
    request: HttpRequest, access: Access, row: HelpRequest
) -> HttpResponse:
    """Put an appointment at another time."""
    moving = _one(row, request.POST.get("number") or request.GET.get(NUMBER, ""))
    if moving is None or not moving.is_live:
        return back_to(row)
    form = TimeForm(posted(request), row=row, moving=moving)

    def deed() -> None:
        planning.move(
            request=row,
            number=moving.number,
            wanted=form.wanted(),
            by=access.user,
            seen=form.cleaned_data["seen"],
        )

    if request.method == "POST" and form.is_valid() and _is_done(row, form, deed):
        messages.success(request, _told(form))
        return back_to(row)
    return _show(request, access, row, form, moving)


@on_request(Access.can_answer)
@keeping_words
def request_appointment_yes(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Say yes to the time that the resident asked for."""
    form = NumberForm(_pressed(request))
    if request.method == "POST" and form.is_valid():
        try:
            planning.confirm(request=row, by=access.user, **form.cleaned_data)
        except Unread:
            messages.warning(request, WROTE)
        else:
            messages.success(request, gettext("Afgesproken. De inwoner leest het in het gesprek."))
    return back_to(row)


@on_request(Access.can_answer)
def request_appointment_off(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Let an appointment not go on, on a page of its own."""
    form = NumberForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            planning.call_off(request=row, by=access.user, **form.cleaned_data)
        except Unread:
            messages.warning(request, WROTE)
        else:
            messages.success(request, gettext("Afgezegd. De inwoner leest het in het gesprek."))
        return back_to(row)
    found = _one(row, request.GET.get(NUMBER, ""))
    if found is None or not found.is_live:
        return back_to(row)
    open_request(request=row, by=access.user)
    context = {"row": row, "found": found, "form": TimeForm(row=row)}
    context["last_words"] = since_our_answer(row)
    return render(request, "intake/appointments/call_off.html", context)


@on_request(Access.can_answer)
@keeping_words
def request_appointment_end(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Note whether the resident came."""
    form = EndForm(_pressed(request))
    if request.method == "POST" and form.is_valid():
        number, came = form.cleaned_data["number"], form.cleaned_data["came"] == "yes"
        planning.note_ended(request=row, number=number, came=came, by=access.user)
        messages.success(request, gettext("Dat is bewaard."))
    return back_to(row)


def _pressed(request: HttpRequest) -> QueryDict | None:
    """Return what a button of the page of the request sent; which appointment, its address says."""
    data = posted(request)
    if data is None:
        return None
    named = data.copy()
    named.setdefault("number", request.GET.get(NUMBER, ""))
    return named


def _is_done(row: HelpRequest, form: TimeForm, deed: Callable[[], None]) -> bool:
    """Do it; when it cannot be done the form says why, with all of it still there."""
    try:
        deed()
    except Unread:
        form.hold(row)
    except Taken:
        form.add_error("time", TAKEN)
    else:
        return True
    return False


def _told(form: TimeForm) -> str:
    if form.cleaned_data["is_agreed"]:
        return gettext("De afspraak staat. De inwoner leest hem in het gesprek.")
    return gettext("Uw voorstel staat klaar. De inwoner zegt ja, of kiest een andere tijd.")


def _show(
    request: HttpRequest,
    access: Access,
    row: HelpRequest,
    form: TimeForm,
    moving: Appointment | None,
) -> HttpResponse:
    open_request(request=row, by=access.user)
    context = {"row": row, "form": form, "moving": moving, "last_words": since_our_answer(row)}
    return render(request, "intake/appointments/plan.html", context)


def _one(row: HelpRequest, number: str) -> Appointment | None:
    if not number.isascii() or not number.isdecimal() or len(number) > 4:
        return None
    rows = row.appointments.select_related("place")
    found: Appointment | None = rows.filter(number=int(number)).first()
    return found
