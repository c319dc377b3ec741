"""Wherever a request can get to: each deed is refused there, or what is stored goes together."""

import random
from collections.abc import Iterator

import pytest
import time_machine
from django.db import DatabaseError, transaction
from django.utils import timezone

from clientsupport.transitions import WrongState
from intake.conversation.actions.messages import locked
from intake.enums import DeletionReason, RequestState
from intake.lifecycle.table import ANY, MOVES, Deed
from intake.models import HelpRequest
from intake.retention.deleting import delete_request
from intake.seeing import one_request
from tests.helpers.lives import A_WEEK, STEPS, Life, Situation, undone

LONG = 150  # steps
LEADS_THERE = {  # what has to happen before a deed is possible at all
    Deed.REOPEN: Deed.CLOSE,
    Deed.REVOKE: Deed.PROPOSE,
    Deed.REFUSE: Deed.PROPOSE,
    Deed.ACCEPT: Deed.PROPOSE,
    Deed.HAND: Deed.CLAIM,
    Deed.LET_READ: Deed.CLAIM,
}


@pytest.fixture
def life(places: None) -> Iterator[Life]:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as clock:
        yield Life(clock)


class Explorer:
    """Goes everywhere: each step from each situation once, then back, as nothing was done."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.seen: dict[Situation, int] = {}  # how many steps are possible from there

    def explore(self) -> None:
        here, now = self.life.situation(), timezone.now()
        if here in self.seen:
            return
        self.seen[here] = 0
        for step in STEPS:
            undone(lambda step=step: self._goes_on(here, step))  # type: ignore[misc]
            self.life.clock.move_to(now)

    def _goes_on(self, here: Situation, step: Deed | str) -> None:
        if self.life.tries(step):
            self.seen[here] += 1
            self.explore()


def test_every_deed_in_every_situation(life: Life) -> None:
    explorer = Explorer(life)
    with one_request(life.uuid):
        life.check()
        explorer.explore()

    assert {situation.state for situation in explorer.seen} == {*RequestState}
    assert {situation.proposal for situation in explorer.seen} == {"none", "open", "too old"}
    assert min(explorer.seen.values()) > 0  # no dead end


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_long_life(life: Life, seed: int) -> None:
    chance = random.Random(seed)
    usual = [step for step in STEPS if step != A_WEEK]
    with one_request(life.uuid):
        done = sum(life.tries(chance.choice(usual * 3 + [A_WEEK])) for _ in range(LONG))

    assert done > LONG / 3


@pytest.mark.parametrize("deed", [*Deed])
def test_nothing_brings_back_what_was_deleted(life: Life, deed: Deed) -> None:
    with one_request(life.uuid):
        if deed in LEADS_THERE:
            life.does(LEADS_THERE[deed], locked(HelpRequest(uuid=life.uuid)))
        stale = life.read()
    delete_request(request=life.uuid, reason=DeletionReason.RESIDENT)

    with one_request(life.uuid):
        with pytest.raises((DatabaseError, WrongState)), transaction.atomic():
            life.does(deed, stale)
        assert life.deleted()


def test_a_deed_that_is_not_always_done_says_why() -> None:
    for deed, move in MOVES.items():
        assert bool(move.refusal) == (move.sources != ANY), deed


def test_every_deed_stands_in_the_table() -> None:
    assert set(MOVES) == set(Deed)
