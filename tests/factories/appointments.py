"""Makers of times at which appointments can be made, and of appointments."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from directory.enums import AppointmentKind
from directory.models import AppointmentHours, Offer
from intake.lifecycle import appointments
from intake.lifecycle.appointments import Time
from intake.models import Appointment
from intake.seeing import one_request
from tests.factories.requests import Asked

HALF_AN_HOUR = timedelta(minutes=30)


def make_appointment_hours(offer: Offer, **facts: Any) -> AppointmentHours:
    """Let appointments by telephone be made on Tuesdays from 9 until 12, half an hour each."""
    usual: dict[str, Any] = {
        "kind": AppointmentKind.PHONE,
        "weekday": 2,
        "opens": time(9),
        "closes": time(12),
        "minutes": 30,
    }
    return AppointmentHours.objects.create(offer=offer, **usual | facts)


def make_appointment(asked: Asked, start: datetime, **facts: Any) -> Appointment:
    """Store what was agreed on, outside any page: half an hour by telephone."""
    begin = facts.pop("begin", appointments.agree)
    kind = facts.pop("kind", AppointmentKind.PHONE)
    ends = facts.pop("ends_at", start + HALF_AN_HOUR)
    with one_request(asked.uuid):
        made: Appointment = begin(asked.read(), Time(kind, start, ends, **facts))
    return made


def at(day: str, clock: str) -> datetime:
    """Return a moment, as the clock on the wall in the Netherlands says it."""
    return timezone.make_aware(datetime.fromisoformat(f"{day}T{clock}"))
