"""Appointments of a case: agreed on at the desk or by telephone, for the client reads nothing here.

Each deed is one transaction on the case as it is at that moment, with its audit event. NotYours and
Changed as in `holding`; WrongState when it is not done (any more); Taken when the offer gave that
time to somebody else.
"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import WrongState, after
from directory.models import Offer
from intake.appointments.actions.planning import Wanted
from intake.appointments.actions.timing import own_time
from intake.cases.actions.holding import checked_case, store
from intake.cases.events import note_event
from intake.cases.queries.appointments import conversation_of
from intake.enums import CaseState
from intake.lifecycle import appointments
from intake.lifecycle.cases import CASE_MOVES, CaseDeed
from intake.models import Appointment, Case
from intake.permissions import Access
from intake.workplace.actions.supporting import NotYours

IN_CONVERSATION = _("Deze cliënt heeft een gesprek op Naast u. Maak de afspraak daar.")
IS_OVER = _("Deze afspraak geldt niet meer. Er is niets veranderd.")


@transaction.atomic
def enter_appointment(
    *, case: Case, wanted: Wanted, offer: Offer | None, by: User, seen: int | None = None
) -> Appointment:
    """Make an appointment. WrongState while a conversation lives: it is made there."""
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    after(CASE_MOVES, CaseDeed.WORK, CaseState(row.state))
    if conversation_of(row):
        raise WrongState(str(IN_CONVERSATION))
    time = _time(wanted, offer.pk if offer else None)
    made = appointments.agree_in_case(row, time, offer)
    _note(row, by, "planned")
    return made


@transaction.atomic
def move_appointment(
    *, case: Case, number: int, wanted: Wanted, by: User, seen: int | None = None
) -> Appointment:
    """Put an appointment at another time, at the same offer."""
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    found = _appointment(row, number)
    appointments.agree_other_time(found, _time(wanted, found.offer_id, found))
    _note(row, by, "moved")
    return found


@transaction.atomic
def call_off_appointment(
    *, case: Case, number: int, by_client: bool, by: User, seen: int | None = None
) -> None:
    """Let an appointment not go on, because of the client or of the organisation."""
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    found = _appointment(row, number)
    (appointments.cancel if by_client else appointments.call_off)(found)
    _note(row, by, "called off")


@transaction.atomic
def note_ended_appointment(*, case: Case, number: int, came: bool, by: User) -> None:
    """Note whether the client came."""
    row = checked_case(case, by, Access.can_work_on_case)
    found = _appointment(row, number)
    (appointments.finish if came else appointments.miss)(found)
    _note(row, by, "took place" if came else "no-show")


@transaction.atomic
def keep_address(*, case: Case, number: int, address: str, by: User) -> None:
    """Store where an appointment at home is, encrypted; empty takes it away."""
    row = checked_case(case, by, Access.can_work_on_case)
    if not _appointment(row, number).is_live:
        raise WrongState(str(IS_OVER))
    appointments.share_address(row, address)
    _note(row, by, "address")


def _appointment(row: Case, number: int) -> Appointment:
    found: Appointment | None = (
        row.appointments.select_related("place").filter(number=number).first()
    )
    if found is None:
        raise NotYours
    found.case = row  # the one that is held
    return found


def _time(
    wanted: Wanted, offer: int | None, moving: Appointment | None = None
) -> appointments.Time:
    return own_time(
        offer,
        kind=wanted.kind,
        start=wanted.start,
        end=wanted.end,
        place=wanted.place,
        now=timezone.now(),
        moving=moving,
    )


def _note(row: Case, by: User, how: str) -> None:
    store(row)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"appointment {how}")
