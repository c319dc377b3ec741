"""The appointments of one case, and the conversation in which they are made instead."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from directory.models import Offer
from directory.models.offer import OfferQuerySet
from intake.appointments.queries.appointments import Shown
from intake.models import Appointment, Case, HelpRequest
from intake.permissions import Access
from intake.rules.contact import Contact


@dataclass(frozen=True)
class OfCase:
    """What the page of a case says of appointments, the latest first."""

    all: Sequence[Shown]
    address: str  # of one at home; empty: not known
    conversation: HelpRequest | None  # that lives: what is agreed on, is agreed on there
    may_open: bool  # that conversation


def appointments_of_case(case: Case, access: Access) -> OfCase:
    """Read them; the caller has asked whether the case may be opened. Two statements."""
    now = timezone.now()
    today = timezone.localdate(now)
    rows = case.appointments.select_related("place").order_by("-starts_at", "-number")
    conversation = conversation_of(case)
    return OfCase(
        all=[Shown(row, today, now) for row in rows],
        address=address_of(case),
        conversation=conversation,
        may_open=conversation is not None and access.can_open(conversation),
    )


def conversation_of(case: Case) -> HelpRequest | None:
    """Return the request that a case began with, as long as its conversation is not finished."""
    return HelpRequest.objects.open().filter(became__case=case).first()


def appointment_in(case: Case, number: str) -> Appointment | None:
    """Return one by its number, as an address says it."""
    if not number.isascii() or not number.isdecimal() or len(number) > 4:
        return None
    rows = case.appointments.select_related("place", "offer")
    found: Appointment | None = rows.filter(number=int(number)).first()
    return found


def address_of(case: Case) -> str:
    """Return where an appointment at home is; empty when nobody said so."""
    shared = case.decrypt("contact")
    return Contact.from_text(shared).address if shared else ""


def offers_of(case: Case) -> OfferQuerySet:
    """Return at which offers of its organisation somebody can be helped."""
    found: OfferQuerySet = Offer.objects.published().filter(provider=case.provider_id)
    return found.order_by("title", "pk")
