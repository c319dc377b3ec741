"""From what somebody chose to a time that is theirs. The row of the request or case is held."""

from datetime import datetime

from directory.enums import AppointmentKind
from directory.models import Location, Offer
from directory.slots.queries import Taken as Given
from directory.slots.queries import free_seat, slots_of
from intake.appointments.queries.slots import Slot, taken
from intake.lifecycle.appointments import Taken, Time
from intake.models import Appointment, HelpRequest


class NoSuchTime(Exception):
    """It is in the past, too near, too far, on a closed day, or of another offer: nothing done."""


def chosen_time(
    request: HelpRequest, key: str, now: datetime, *, moving: Appointment | None = None
) -> Time:
    """Return the time of a key of `Slot`; NoSuchTime, or Taken when others have it."""
    offer = _held(request.offer_id)
    found = slots_of(offer, now) if offer and offer.is_askable else ()
    slot = next((slot for slot in found if slot.key == key), None)
    if offer is None or slot is None:
        raise NoSuchTime
    place = Location.objects.filter(pk=slot.place).first() if slot.place else None
    return _time(slot, place, taken(offer, now, moving=moving))


def own_time(
    at: int | None,
    *,
    kind: AppointmentKind,
    start: datetime,
    end: datetime,
    place: Location | None,
    now: datetime,
    moving: Appointment | None = None,
) -> Time:
    """Return a time that a supporter chose, in the pattern of the week or not; Taken as above.

    `at` is the key of the offer; where there is none, nothing tells which times are given.
    """
    offer = _held(at)
    if offer is None:
        return Time(kind, start, end, place=place)
    at_once = [hours.places for hours in offer.appointment_hours.all()]
    slot = Slot(kind, start, end, places=max(at_once, default=1))
    return _time(slot, place, taken(offer, now, moving=moving))


def _held(offer: int | None) -> Offer | None:
    """Hold the offer: who chooses a time waits until the one before has theirs.

    It only puts them in a line; that nothing is given twice, the table itself holds.
    """
    if offer is None:
        return None
    held = Offer.objects.select_for_update(of=("self",), no_key=True).select_related("provider")
    return held.get(pk=offer)


def _time(slot: Slot, place: Location | None, given: list[Given]) -> Time:
    seat = free_seat(slot, given)
    if seat is None:
        raise Taken
    return Time(
        kind=slot.kind,
        starts_at=slot.start,
        ends_at=slot.end,
        is_day_part=slot.is_day_part,
        place=place,
        seat=seat,
    )
