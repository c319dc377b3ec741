"""Appointments in the conversation, for the resident. No address tells anything about them."""

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.transitions import WrongState
from directory.enums import AppointmentKind
from directory.models import Location
from intake.appointments.actions import asking
from intake.appointments.actions.asking import Changed
from intake.appointments.actions.timing import NoSuchTime
from intake.appointments.calendar_file import Event, calendar
from intake.appointments.forms.asking import AboutForm, AddressForm, SlotForm
from intake.appointments.queries.appointments import version_of
from intake.appointments.queries.choosing import some_days
from intake.appointments.queries.slots import free_slots
from intake.conversation.views.conversation import done, page
from intake.conversation.views.visiting import OpenVisit, in_conversation
from intake.lifecycle.appointments import Taken
from intake.models import Appointment, HelpRequest
from intake.rules.contact import Contact

TAKEN = _("Deze tijd koos net iemand anders. Hieronder staan de eerste tijden die vrij zijn.")
GONE = _("Deze tijd kan niet meer. Hieronder staan de tijden die vrij zijn.")
CHANGED = _(
    "Er was net iets veranderd aan uw afspraken. Wij hebben niets gedaan. "
    "Kijk eerst in uw gesprek, of kies opnieuw."
)
NUMBER, FROM = "nummer", "vanaf"  # parameters
FILE_TYPE = "text/calendar; charset=utf-8"


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def appointment(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Choose a time for a new appointment."""
    return _choosing(request, visit, asked, None)


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def appointment_move(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Choose another time in the place of an appointment."""
    row = _one(asked, request.POST.get("number") or request.GET.get(NUMBER, ""))
    if row is None or not row.is_live:
        return done("afspraak-anders")
    return _choosing(request, visit, asked, row)


@in_conversation
@require_POST
def appointment_yes(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Say yes to a time that the organisation proposes."""
    form = AboutForm(request.POST)
    if not form.is_valid():
        return done("afspraak-anders")
    try:
        asking.accept_time(request=asked, **form.cleaned_data)
    except (Changed, WrongState):
        return done("afspraak-anders")
    return done("afspraak-ja")


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def appointment_cancel(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Say that one does not come, on a page of its own."""
    if request.method == "POST":
        form = AboutForm(request.POST)
        try:
            if not form.is_valid():
                raise Changed
            asking.cancel(request=asked, **form.cleaned_data)
        except (Changed, WrongState):
            return done("afspraak-anders")
        return done("afspraak-weg")
    row = _one(asked, request.GET.get(NUMBER, ""))
    if row is None or not row.is_live:
        return done("afspraak-anders")
    template, seen = "intake/appointments/cancel.html", version_of(asked)
    return page(request, visit, template, asked=asked, row=row, seen=seen)


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def appointment_address(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Say where one lives, for an appointment at home: a step of its own, and a free one."""
    row = _one(asked, request.POST.get("number") or request.GET.get(NUMBER, ""))
    if row is None or not row.is_live or row.kind != AppointmentKind.HOME:
        return done("afspraak-anders")
    shared = asked.decrypt("contact")
    known = Contact.from_text(shared).address if shared else ""
    initial = {"number": row.number, "address": known}
    form = AddressForm(request.POST if request.method == "POST" else None, initial=initial)
    if not form.is_valid():
        template = "intake/appointments/address.html"
        return page(request, visit, template, asked=asked, row=row, form=form)
    try:
        asking.share_address(request=asked, **form.cleaned_data)
    except (Changed, WrongState):
        return done("afspraak-anders")
    return done("afspraak-adres")


@require_safe
@in_conversation
def appointment_file(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Give the time as a file for a calendar; it says "Afspraak" and nothing else."""
    row = _one(asked, request.GET.get(NUMBER, ""))
    if row is None or not row.is_live:
        raise Http404
    event = Event(
        name=str(row.pk),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        title=gettext("Afspraak"),
        changes=row.changes,
    )
    response = HttpResponse(calendar([event], now=timezone.now()), content_type=FILE_TYPE)
    response.headers["Content-Disposition"] = f'attachment; filename="{gettext("afspraak")}.ics"'
    return response


def _choosing(
    request: HttpRequest, visit: OpenVisit, asked: HelpRequest, moving: Appointment | None
) -> HttpResponse:
    form, first = SlotForm(request.POST if request.method == "POST" else None), _first(request)
    if request.method == "POST" and form.is_valid():
        made = _taken(asked, moving, form)
        if made:
            return _after(made)
        first = _day_of(str(form["slot"].value()))
    context = _context(asked, moving, first)
    return page(
        request, visit, "intake/appointments/choose.html", asked=asked, form=form, **context
    )


def _taken(asked: HelpRequest, moving: Appointment | None, form: SlotForm) -> Appointment | None:
    """Take the time that was chosen; None when the form says why not."""
    key, seen = form.cleaned_data["slot"], form.cleaned_data["seen"]
    try:
        if moving:
            number = moving.number
            return asking.ask_other_time(request=asked, number=number, key=key, seen=seen)
        return asking.ask_time(request=asked, key=key, seen=seen)
    except Taken:
        form.add_error("slot", TAKEN)
    except NoSuchTime:
        form.add_error("slot", GONE)
    except Changed:
        form.add_error(None, CHANGED)
    except WrongState as refused:
        form.add_error(None, str(refused))
    return None


def _after(made: Appointment) -> HttpResponse:
    if made.kind == AppointmentKind.HOME:
        return redirect(reverse("intake:appointment_address", query={NUMBER: made.number}))
    return done("afspraak")


def _context(asked: HelpRequest, moving: Appointment | None, first: date | None) -> dict[str, Any]:
    now = timezone.now()
    slots = free_slots(asked, now, first=first, moving=moving)
    if first and not slots:
        slots = free_slots(asked, now, moving=moving)
    keys = {slot.place for slot in slots if slot.place}
    places = Location.objects.public().in_bulk(keys) if keys else {}
    address = "intake:appointment_move" if moving else "intake:appointment"
    shown = some_days(slots, places)
    number = {NUMBER: moving.number} if moving else {}
    later = {FROM: shown.later.isoformat()} if shown.later else {}
    return {
        "moving": moving,
        "shown": shown,
        "seen": version_of(asked),
        "here": reverse(address, query=number),
        "later": reverse(address, query=number | later) if later else "",
        "is_later": first is not None,
    }


def _first(request: HttpRequest) -> date | None:
    try:
        return date.fromisoformat(request.GET.get(FROM, ""))
    except ValueError:
        return None


def _day_of(key: str) -> date | None:
    """Return the day in the key of a slot, to show what is free from there on."""
    try:
        return date.fromisoformat(f"{key[:4]}-{key[4:6]}-{key[6:8]}")
    except ValueError:
        return None


def _one(asked: HelpRequest, number: str) -> Appointment | None:
    if not number.isascii() or not number.isdecimal() or len(number) > 4:
        return None
    rows = asked.appointments.select_related("place")
    found: Appointment | None = rows.filter(number=int(number)).first()
    return found
