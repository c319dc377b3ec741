"""Which times somebody can still choose for a request."""

from collections.abc import Sequence
from datetime import date, datetime

from directory.enums import AppointmentKind
from directory.models import Offer
from directory.slots.queries import Slot, Taken, free, local, slots_of
from intake.models import Appointment, HelpRequest
from intake.seeing import agenda_of


def gives_appointments(request: HelpRequest, today: date) -> bool:
    """Tell whether a time can be asked for at the offer that was asked; one statement."""
    offer = request.offer
    if offer is None or not offer.is_askable:
        return False
    return bool(offer.appointment_hours.current(today).exists())


def free_slots(
    request: HelpRequest,
    now: datetime,
    *,
    first: date | None = None,
    moving: Appointment | None = None,
) -> Sequence[Slot]:
    """Return the times that can be asked for at a moment, and that nobody has.

    `first` leaves out the days before it. What somebody moves does not stand in its own way.
    """
    offer = request.offer
    if offer is None or not offer.is_askable:
        return []
    found = slots_of(offer, now, first)
    return free(found, taken(offer, now, moving=moving)) if found else []


def taken(offer: Offer, now: datetime, *, moving: Appointment | None = None) -> list[Taken]:
    """Return which times of an offer are given from now on, and not to whom."""
    with agenda_of(offer.pk):
        rows = Appointment.objects.ahead(now).filter(offer=offer).order_by()
        others = rows.exclude(pk=moving.pk) if moving else rows
        return [Taken(*row) for row in others.values_list("starts_at", "ends_at", "seat")]


def key_of(row: Appointment) -> str:
    """Return what a form calls the time of an appointment; as `Slot.key`."""
    return Slot(AppointmentKind(row.kind), row.starts_at, row.ends_at, place=row.place_id).key


__all__ = ["Slot", "free_slots", "gives_appointments", "key_of", "local", "taken"]
