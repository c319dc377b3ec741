"""Each deed with an appointment; nothing else sets its state, its time or whose it is.

The row of its request or its case is held: whoever changes an appointment waits for that.
WrongState when it is not done in this state or at this moment, `Taken` when somebody else has the
time; then nothing was changed. Whether this person may do it is asked before, messages and audit
events come after.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.transitions import WrongState, after
from directory.enums import AppointmentKind
from directory.models import Location, Offer
from intake.enums import AppointmentState
from intake.lifecycle.appointment_table import MOVES, AppointmentDeed
from intake.models import Appointment, Case, HelpRequest
from intake.rules.contact import Contact


class Taken(Exception):
    """Somebody else has this time. Nothing was done."""


@dataclass(frozen=True)
class Time:
    """When, how and where; both ends are aware."""

    kind: AppointmentKind
    starts_at: datetime
    ends_at: datetime
    is_day_part: bool = False
    place: Location | None = None
    seat: int = 0


def ask(request: HelpRequest, time: Time) -> Appointment:
    """Let the resident ask for a time."""
    return _begin(request, time, AppointmentState.ASKED, request.offer)


def propose(request: HelpRequest, time: Time) -> Appointment:
    """Let the organisation propose a time; the resident says yes."""
    return _begin(request, time, AppointmentState.PROPOSED, request.offer)


def agree(request: HelpRequest, time: Time) -> Appointment:
    """Store what was agreed on outside the portal."""
    return _begin(request, time, AppointmentState.CONFIRMED, request.offer)


def agree_in_case(case: Case, time: Time, offer: Offer | None) -> Appointment:
    """Store what was agreed on with somebody of whom there is a case; they read nothing here."""
    return _begin(case, time, AppointmentState.CONFIRMED, offer)


def confirm(row: Appointment) -> None:
    """Say yes, as the organisation."""
    with _doing(row, AppointmentDeed.CONFIRM):
        _check_ahead(row.starts_at)


def accept(row: Appointment) -> None:
    """Say yes, as the resident."""
    with _doing(row, AppointmentDeed.ACCEPT):
        _check_ahead(row.starts_at)


def ask_other_time(row: Appointment, time: Time) -> None:
    """Let the resident ask for another time, in the place of this one."""
    with _doing(row, AppointmentDeed.ASK_OTHER_TIME):
        _put(row, time)


def propose_other_time(row: Appointment, time: Time) -> None:
    """Let the organisation propose another time, in the place of this one."""
    with _doing(row, AppointmentDeed.PROPOSE_OTHER_TIME):
        _put(row, time)


def agree_other_time(row: Appointment, time: Time) -> None:
    """Store another time that was agreed on outside the portal."""
    with _doing(row, AppointmentDeed.AGREE_OTHER_TIME):
        _put(row, time)


def cancel(row: Appointment) -> None:
    """Note that it does not go on because of the resident; the time is free again."""
    with _doing(row, AppointmentDeed.CANCEL):
        pass


def call_off(row: Appointment) -> None:
    """Let the organisation say that it does not go on; the time is free again."""
    with _doing(row, AppointmentDeed.CALL_OFF):
        pass


def finish(row: Appointment) -> None:
    """Note that it took place."""
    with _doing(row, AppointmentDeed.FINISH):
        _check_begun(row)


def miss(row: Appointment) -> None:
    """Note that the resident was not there."""
    with _doing(row, AppointmentDeed.MISS):
        _check_begun(row)


def follow(about: HelpRequest | Case) -> None:
    """Let whoever has the request or the case now have what is still to come of it."""
    about.appointments.live().update(supporter=about.supporter)


def leave_behind(about: HelpRequest | Case) -> None:
    """Delete what was agreed with an organisation that has it no more, and the address."""
    about.appointments.all().delete()
    forget_address(about)


def _begin(
    about: HelpRequest | Case, time: Time, state: AppointmentState, offer: Offer | None
) -> Appointment:
    last = about.appointments.aggregate(last=Max("number", default=0))["last"]
    row = Appointment(
        request=about if isinstance(about, HelpRequest) else None,
        case=about if isinstance(about, Case) else None,
        number=last + 1,
        provider=about.provider,
        offer=offer,
        state=state,
        supporter=about.supporter,
    )
    _put(row, time)
    _store(row)
    return row


@contextmanager
def _doing(row: Appointment, deed: AppointmentDeed) -> Iterator[None]:
    """Refuse a deed in the wrong state; then let it happen, as the table says."""
    state = after(MOVES, deed, AppointmentState(row.state))
    before = row.starts_at
    yield
    row.state = state
    row.supporter = row.about.supporter
    row.changes += 1
    if row.starts_at != before:
        row.moved_from, row.reminded_on = before, None
    _store(row)
    forget_address(row.about)


def _put(row: Appointment, time: Time) -> None:
    _check_ahead(time.starts_at)
    row.kind, row.place, row.seat = time.kind, time.place, time.seat
    row.starts_at, row.ends_at = time.starts_at, time.ends_at
    row.is_day_part = time.is_day_part


def _store(row: Appointment) -> None:
    """Store it; the database refuses a time that is given already."""
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:
        raise Taken from error


def _check_ahead(starts_at: datetime) -> None:
    if starts_at <= timezone.now():
        raise WrongState(gettext("Dit tijdstip is al voorbij. Er is niets veranderd."))


def _check_begun(row: Appointment) -> None:
    if not row.has_begun(timezone.now()):
        raise WrongState(gettext("Deze afspraak moet nog komen. Er is niets veranderd."))


def share_address(about: HelpRequest | Case, address: str) -> None:
    """Store where an appointment at home is, beside what else is shared; empty takes it away."""
    shared = about.decrypt("contact")
    contact: Contact | None = Contact.from_text(shared) if shared else None
    if not address:
        left = contact.without_address() if contact else None
    else:
        left = contact.with_address(address) if contact else Contact.at(address)
    about.encrypt(contact=left.to_text() if left else None)
    about.save(update_fields=["contact"])


def forget_address(about: HelpRequest | Case) -> None:
    """Forget where somebody lives when nobody comes there any more."""
    shared = about.decrypt("contact")
    ahead = about.appointments.ahead(timezone.now()).filter(kind=AppointmentKind.HOME)
    if shared and Contact.from_text(shared).address and not ahead.exists():
        share_address(about, "")
