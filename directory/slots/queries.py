"""Reading at which times somebody can make an appointment with an offer."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from django.db.models import prefetch_related_objects

from clientsupport.models import User
from directory.enums import AppointmentKind, HourKind
from directory.listing.queries.listing import editable
from directory.models import Offer
from directory.models.offer import OfferQuerySet
from directory.rules.opening import Exceptional, local
from directory.rules.slots import Slot, Taken, free, free_seat, slots, span

__all__ = ["Slot", "Taken", "free", "free_seat", "keeps_hours_of", "local", "slots_of", "span"]

AS_OPENING = {AppointmentKind.PHONE: HourKind.PHONE, AppointmentKind.WALK_IN: HourKind.WALK_IN}


def keeps_hours_of(user: User) -> OfferQuerySet:
    """Return the offers of which somebody says when appointments can be made."""
    kept = editable(user).prefetch_related(None)
    found: OfferQuerySet = Offer.objects.filter(provider__in=kept.values("pk"))
    return found.select_related("provider")


def slots_of(offer: Offer, now: datetime, first: date | None = None) -> Sequence[Slot]:
    """Return the slots of an offer that can be asked for at a moment, taken ones too.

    `first` leaves out the days before it. Three statements; one when there are none.
    """
    hours = offer.appointment_hours.current(local(now).date()).select_related(None)
    patterns = [row.as_pattern() for row in hours]
    if not patterns:
        return []
    prefetch_related_objects([offer], "opening_exceptions", "provider__opening_exceptions")
    return slots(patterns, _exceptions(offer), now, first)


def _exceptions(offer: Offer) -> Mapping[AppointmentKind, Sequence[Exceptional]]:
    """Return on which days something else holds, for each way of keeping an appointment.

    At home and by video no opening hours are said, so only what is about everything counts.
    """
    found = [*offer.opening_exceptions.all(), *offer.provider.opening_exceptions.all()]
    return {
        kind: tuple(
            other.as_exceptional()
            for other in found
            if (other.is_about(AS_OPENING[kind]) if kind in AS_OPENING else not other.kind)
        )
        for kind in AppointmentKind
    }
