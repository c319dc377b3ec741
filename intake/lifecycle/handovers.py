"""How a hand-over goes from state to state, and what each deed sets. Nothing else sets its state.

WrongState when a deed is not done any more; then nothing was changed. Whether this person may do
it is asked before (`intake.permissions`); the case itself moves in `intake.lifecycle.case_hands`.
"""

from datetime import date
from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.transitions import Transition, WrongState, after
from intake.enums import HandoverState, Refusal, TakenBack
from intake.models import Handover
from intake.rules.handovers import can_be_taken_back

NOT_OPEN = _("Dit voorstel geldt niet meer. Er is niets veranderd.")
TOO_LATE = _("Deze overdracht is niet meer terug te draaien. Draag de zaak opnieuw over.")
IS_PROPOSED_ALREADY = _("Deze zaak is al aan iemand voorgesteld. Trek dat voorstel eerst in.")

PROPOSED, ACCEPTED = HandoverState.PROPOSED, HandoverState.ACCEPTED


class HandoverDeed(Enum):
    """What is done with a hand-over."""

    ACCEPT = auto()
    REFUSE = auto()
    WITHDRAW = auto()
    EXPIRE = auto()
    FINISH = auto()
    RETURN = auto()


HANDOVER_MOVES = {
    HandoverDeed.ACCEPT: Transition(frozenset({PROPOSED}), ACCEPTED, NOT_OPEN),
    HandoverDeed.REFUSE: Transition(frozenset({PROPOSED}), HandoverState.REFUSED, NOT_OPEN),
    HandoverDeed.WITHDRAW: Transition(frozenset({PROPOSED}), HandoverState.REVOKED, NOT_OPEN),
    HandoverDeed.EXPIRE: Transition(frozenset({PROPOSED}), HandoverState.EXPIRED, NOT_OPEN),
    HandoverDeed.FINISH: Transition(frozenset({ACCEPTED}), HandoverState.DONE, NOT_OPEN),
    HandoverDeed.RETURN: Transition(frozenset({ACCEPTED}), HandoverState.REVOKED, TOO_LATE),
}


def accept(row: Handover, *, by: User, today: date) -> None:
    """Let somebody take the case over."""
    _check_open(row, today)
    _move(row, HandoverDeed.ACCEPT)
    row.answered_by, row.answered_on = by, today
    row.save()


def refuse(row: Handover, *, why: Refusal, by: User, today: date) -> None:
    """Let somebody say no: the case stays where it is."""
    _check_open(row, today)
    _end(row, HandoverDeed.REFUSE, today)
    row.answered_by, row.answered_on, row.refusal = by, today, why
    row.save()


def withdraw(row: Handover, *, today: date, why: TakenBack | None = None) -> None:
    """Take a proposal back that nobody answered."""
    _end(row, HandoverDeed.WITHDRAW, today)
    row.taken_back = why or ""
    row.save()


def expire(row: Handover, *, today: date) -> None:
    """End a proposal that nobody answered in time."""
    _end(row, HandoverDeed.EXPIRE, today)
    row.save()


def finish(row: Handover, *, today: date) -> None:
    """Let a case stay where it went."""
    _move(row, HandoverDeed.FINISH)
    row.ended_on, row.moved_notes = today, []
    row.save()


def give_back(row: Handover, *, why: TakenBack, today: date) -> None:
    """Let a case return to where it came from."""
    _move(row, HandoverDeed.RETURN)
    if row.answered_on is None or not can_be_taken_back(row.answered_on, today):
        raise WrongState(str(TOO_LATE))
    row.taken_back, row.ended_on, row.reason = why, today, None
    row.save()


def _check_open(row: Handover, today: date) -> None:
    if not row.is_open(today):
        raise WrongState(str(NOT_OPEN))


def _move(row: Handover, deed: HandoverDeed) -> None:
    row.state = after(HANDOVER_MOVES, deed, HandoverState(row.state))


def _end(row: Handover, deed: HandoverDeed, today: date) -> None:
    """End it without a yes: why it was proposed, nobody has to know any more."""
    _move(row, deed)
    row.ended_on, row.reason = today, None
