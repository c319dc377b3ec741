"""A request to which anything is done, whether it makes sense or not; looked at after each step."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

import time_machine
from django.db import transaction
from django.utils import timezone

from clientsupport.models import User
from clientsupport.transitions import WrongState, allowed
from directory.models import Offer
from intake.conversation.actions.messages import locked
from intake.enums import CloseReason, PassingState, RequestState
from intake.lifecycle import deeds
from intake.lifecycle.table import MOVES, OURS, Deed
from intake.models import Handing, HelpRequest, Passing, SecondReader
from intake.rules import deadlines
from intake.seeing import deleting, team
from tests.factories.directory import make_offer
from tests.factories.people import make_user
from tests.factories.requests import ask

AGREES_TO_SHORT, CLOSES_WITH_MESSAGE = "agrees", "closes with a message"
ALL_ARE_TOLD, A_WEEK = "everybody is mailed that it waits", "a week passes"
STEPS: list[Deed | str] = [*Deed, AGREES_TO_SHORT, CLOSES_WITH_MESSAGE, ALL_ARE_TOLD, A_WEEK]
REMINDERS = ["reminded_on", "coordinator_on", "desk_on"]
NEEDS_PROPOSAL = {Deed.REVOKE: False, Deed.REFUSE: True, Deed.ACCEPT: True}  # True: in time


class Situation(NamedTuple):
    """All that can matter for what may be done next."""

    state: str
    is_ours: bool
    is_taken: bool
    proposal: str
    is_proposed_to_colleague: bool


class Life:
    """One request. Call it in the unit of work of its resident (`intake.seeing.one_request`)."""

    def __init__(self, clock: time_machine.Traveller) -> None:
        self.clock = clock
        self.people = [make_user(password=None) for _ in range(2)]
        here, there = (make_offer(takes_requests=True) for _ in range(2))
        self.offers = {here.provider_id: there, there.provider_id: here}
        self.uuid: UUID = ask(here).uuid

    def read(self) -> HelpRequest:
        return HelpRequest.objects.get(pk=self.uuid)

    def elsewhere(self, row: HelpRequest) -> Offer:
        return self.offers[row.provider_id]

    def proposal(self) -> Passing | None:
        """Return what was proposed and not answered, too old or not."""
        return Passing.objects.filter(request=self.uuid, state=PassingState.PROPOSED).first()

    def situation(self) -> Situation:
        row, proposal = self.read(), self.proposal()
        is_old = proposal is not None and proposal.expires_on < timezone.localdate()
        return Situation(
            state=row.state,
            is_ours=row.due_on is not None,
            is_taken=row.supporter_id is not None,
            proposal=("too old" if is_old else "open") if proposal else "none",
            is_proposed_to_colleague=self.handing() == "open",  # a declined one is as none
        )

    @property
    def user(self) -> User:
        return self.people[0]

    def colleague(self, row: HelpRequest) -> User:
        """Return who of the two does not have it."""
        return self.people[row.supporter_id == self.user.pk]

    def handing(self) -> str:
        """Return what became of what was proposed to the colleague."""
        with deleting(self.uuid):
            handing = Handing.objects.filter(request=self.uuid).first()
        return ("declined" if handing.is_declined else "open") if handing else "none"

    def reads_along(self) -> bool:
        with deleting(self.uuid):
            return SecondReader.objects.filter(request=self.uuid).exists()

    def does(self, step: Deed | str, row: HelpRequest) -> None:
        """Do something with a row, allowed or not."""
        if step == A_WEEK:
            self.clock.shift(deadlines.PASSING_LASTS + timedelta(days=1))
        elif step == ALL_ARE_TOLD:
            vars(row).update(dict.fromkeys(["announced_on", *REMINDERS], timezone.localdate()))
            row.save()
        elif step == AGREES_TO_SHORT:
            deeds.keep_shorter(row)
        elif step == CLOSES_WITH_MESSAGE:
            deeds.close(row, reason=CloseReason.NOT_OURS, is_answered=True)
        elif step in AMONG_COLLEAGUES:
            with team(row.provider):
                AMONG_COLLEAGUES[step](self, row)
        elif isinstance(step, Deed):
            DOING[step](self, row)

    def tries(self, step: Deed | str) -> bool:
        """Try something, check that it is done or refused as it should be; tell which."""
        before, may = self.everything(), self._may(step)
        row = locked(HelpRequest(uuid=self.uuid))
        was, why = row.state, self._refused(step, row)
        assert (why is None) == may, f"{step}: {why}"
        if why is not None:
            assert why
            assert self.everything() == before
            return False
        assert values(row) == values(self.read()), "all that was changed is stored"
        self._check_move(Deed.CLOSE if step == CLOSES_WITH_MESSAGE else step, was)
        self.check()
        return True

    def _refused(self, step: Deed | str, row: HelpRequest) -> str | None:
        try:
            self.does(step, row)
        except WrongState as refused:
            return str(refused)
        return None

    def everything(self) -> tuple[Mapping[str, Any], list[Any]]:
        proposals = [*Passing.objects.order_by("pk").values()]
        return values(self.read()), [*proposals, self.handing(), self.reads_along()]

    def check(self) -> None:
        """Check that what is stored goes together."""
        row = self.read()
        row.validate_constraints()
        proposed = Passing.objects.filter(state=PassingState.PROPOSED).count()
        assert row.is_closed == (row.closed_on is not None) == bool(row.close_reason)
        assert proposed <= (0 if row.is_closed else 1)
        if row.is_closed or row.supporter_id is None:
            assert self.handing() == "none"
            assert not self.reads_along()
        if row.due_on:
            assert row.state == ("in_progress" if row.supporter_id else "received")
        else:
            assert row.state != RequestState.RECEIVED
        assert row.delete_on == deadlines.delete_on(
            last_activity_on=row.last_activity_on,
            closed_on=row.closed_on,
            agreed_to_short=row.agreed_to_short,
        )

    def _may(self, step: Deed | str) -> bool:
        row, proposal = self.read(), self.proposal()
        deed = Deed.CLOSE if step == CLOSES_WITH_MESSAGE else step
        if not isinstance(deed, Deed):
            return True
        if deed not in allowed(MOVES, RequestState(row.state)):
            return False
        if deed in {Deed.KEEP, Deed.DECLINE, Deed.TAKE_OVER}:
            return self.handing() == "open"
        if deed in {Deed.HAND, Deed.LET_READ}:
            return row.supporter_id is not None
        if deed not in NEEDS_PROPOSAL:
            return True
        is_late = proposal is not None and proposal.expires_on < timezone.localdate()
        return proposal is not None and not (NEEDS_PROPOSAL[deed] and is_late)

    def _check_move(self, deed: Deed | str, was: str) -> None:
        """Check that a deed led where the table says, with what goes with it."""
        if not isinstance(deed, Deed):
            return
        row, move = self.read(), MOVES[deed]
        if move.target is None:
            assert row.is_closed == (was == RequestState.CLOSED)
            assert row.state == was or row.due_on
        else:
            assert row.last_activity_on == timezone.localdate()
            assert row.state == move.target or (move.target == OURS and row.supporter_id)
            assert (row.due_on is not None) == (move.target == OURS)
        if move.target == OURS:
            assert not any(getattr(row, mark) for mark in REMINDERS)
        if move.is_news:
            assert row.announced_on is None
        if move.ends_arranged:
            assert (self.handing(), self.reads_along()) == ("none", False)
        if move.ends_proposal or deed in NEEDS_PROPOSAL:
            assert bool(self.proposal()) == (deed == Deed.PROPOSE)

    def deleted(self) -> bool:
        return not HelpRequest.objects.filter(pk=self.uuid).exists()


def values(row: HelpRequest) -> dict[str, Any]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def _decides(deed: Callable[..., None]) -> Callable[[Life, HelpRequest], None]:
    def decide(life: Life, row: HelpRequest) -> None:
        proposal = life.proposal()
        deed(row, passing=proposal.pk if proposal else 0)

    return decide


AMONG_COLLEAGUES: dict[Deed | str, Callable[[Life, HelpRequest], None]] = {
    Deed.HAND: lambda life, row: deeds.hand(row, to=life.colleague(row), by=life.user),
    Deed.KEEP: lambda _life, row: deeds.keep(row),
    Deed.DECLINE: lambda life, row: deeds.decline(row, by=life.colleague(row)),
    Deed.TAKE_OVER: lambda life, row: deeds.take_over(row, by=life.colleague(row)),
    Deed.LET_READ: lambda life, row: deeds.let_read(row, reader=life.colleague(row)),
    Deed.END_READING: lambda _life, row: deeds.end_reading(row),
}
DOING: dict[Deed, Callable[[Life, HelpRequest], None]] = {
    Deed.CLAIM: lambda life, row: deeds.claim(row, by=life.user),
    Deed.RELEASE: lambda _life, row: deeds.release(row),
    Deed.REASSIGN: lambda life, row: deeds.reassign(row, to=None if row.supporter else life.user),
    Deed.WRITE: lambda _life, row: deeds.write(row),
    Deed.ANSWER: lambda _life, row: deeds.answer(row, is_question=False),
    Deed.ASK_BACK: lambda _life, row: deeds.answer(row, is_question=True),
    Deed.PROPOSE: lambda life, row: deeds.propose(
        row, to=life.elsewhere(row), by=life.user, reason="Zij weten hier meer van."
    ),
    Deed.REVOKE: lambda _life, row: deeds.revoke(row),
    Deed.REFUSE: _decides(deeds.refuse),
    Deed.ACCEPT: _decides(deeds.accept),
    Deed.ASK_OTHER: lambda life, row: deeds.ask_other(row, offer=life.elsewhere(row)),
    Deed.CLOSE: lambda _life, row: deeds.close(row, reason=CloseReason.RESIDENT),
    Deed.REOPEN: lambda _life, row: deeds.reopen(row),
}


def undone(deed: Callable[[], None]) -> None:
    """Do something and take it back from the database."""
    with transaction.atomic():
        deed()
        transaction.set_rollback(True)
