"""What supporters do with appointments. The caller's unit of work sees the requests of the team.

Each deed is one transaction, with its audit event and a message in the conversation that the
resident is told of. NotYours, WrongState and Unread as in `intake.workplace.actions.supporting`;
Taken when the offer gave that time to somebody else.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import AppointmentKind
from directory.models import Location
from intake.appointments.actions.timing import own_time
from intake.appointments.words import what_words, when_words
from intake.conversation.actions.messages import add_message
from intake.enums import Author
from intake.events import note_event
from intake.lifecycle import appointments, deeds
from intake.models import Appointment, HelpRequest
from intake.permissions import Access
from intake.workplace.actions.supporting import NotYours, checked, tell_resident
from intake.workplace.seen import Seen


@dataclass(frozen=True)
class Wanted:
    """A time that a supporter chose; `is_agreed`: the resident said yes already, by telephone."""

    kind: AppointmentKind
    start: datetime
    end: datetime
    place: Location | None = None
    is_agreed: bool = False


@transaction.atomic
def enter(*, request: HelpRequest, wanted: Wanted, by: User, seen: Seen | None = None) -> None:
    """Make an appointment: agreed on by telephone, or proposed to the resident."""
    row = _held(request, by, seen)
    begin = appointments.agree if wanted.is_agreed else appointments.propose
    made = begin(row, _time(row, wanted))
    if wanted.is_agreed:
        words = gettext("Wij hebben een afspraak: %(what)s.")
    else:
        words = gettext("Wij stellen een afspraak voor: %(what)s. Komt dat uit?")
    _say(row, words % {"what": what_words(made)}, by, "planned", asks=not wanted.is_agreed)


@transaction.atomic
def confirm(*, request: HelpRequest, number: int, by: User, seen: Seen | None = None) -> None:
    """Say yes to the time that the resident asked for."""
    row = _held(request, by, seen)
    found = _appointment(row, number)
    appointments.confirm(found)
    words = gettext("Ja, dat kan. Uw afspraak: %(what)s.") % {"what": what_words(found)}
    _say(row, words, by, "confirmed")


@transaction.atomic
def move(
    *, request: HelpRequest, number: int, wanted: Wanted, by: User, seen: Seen | None = None
) -> None:
    """Put an appointment at another time, agreed on by telephone or proposed to the resident."""
    row = _held(request, by, seen)
    found = _appointment(row, number)
    before, time = when_words(found), _time(row, wanted, found)
    if wanted.is_agreed:
        appointments.agree_other_time(found, time)
        words = gettext("Uw afspraak is verplaatst. Het was: %(before)s. Nu: %(what)s.")
    else:
        appointments.propose_other_time(found, time)
        words = gettext(
            "Kan uw afspraak op een andere tijd? Het was: %(before)s. Wij stellen voor: %(what)s."
        )
    said = words % {"before": before, "what": what_words(found)}
    _say(row, said, by, "moved", asks=not wanted.is_agreed)


@transaction.atomic
def call_off(*, request: HelpRequest, number: int, by: User, seen: Seen | None = None) -> None:
    """Let an appointment not go on."""
    row = _held(request, by, seen)
    found = _appointment(row, number)
    appointments.call_off(found)
    words = gettext("Uw afspraak gaat niet door: %(what)s. U kunt een nieuwe maken.")
    _say(row, words % {"what": what_words(found)}, by, "called off")


@transaction.atomic
def note_ended(*, request: HelpRequest, number: int, came: bool, by: User) -> None:
    """Note whether the resident came. Nobody is told."""
    row = _held(request, by, None)
    found = _appointment(row, number)
    (appointments.finish if came else appointments.miss)(found)
    how = "took place" if came else "no-show"
    note_event(AuditAction.CHANGED, row, by=by, reason=f"appointment {how}")


def _held(request: HelpRequest, by: User, seen: Seen | None) -> HelpRequest:
    row = checked(request, by, Access.can_answer)
    if seen:
        seen.check(row, reopens=True)
    return row


def _appointment(row: HelpRequest, number: int) -> Appointment:
    found: Appointment | None = (
        row.appointments.select_related("place").filter(number=number).first()
    )
    if found is None:
        raise NotYours
    return found


def _time(row: HelpRequest, wanted: Wanted, moving: Appointment | None = None) -> appointments.Time:
    return own_time(
        row.offer_id,
        kind=wanted.kind,
        start=wanted.start,
        end=wanted.end,
        place=wanted.place,
        now=timezone.now(),
        moving=moving,
    )


def _say(row: HelpRequest, text: str, by: User, how: str, *, asks: bool = False) -> None:
    add_message(row, author=Author.SUPPORTER, text=text, provider=row.provider, is_question=asks)
    deeds.answer(row, is_question=asks)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"appointment {how}")
    tell_resident(row)
