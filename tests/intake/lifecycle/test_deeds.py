"""What several deeds have in common, and once did in different ways."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
import time_machine

from clientsupport.models import User
from intake.conversation.actions.conversing import write_message
from intake.enums import CloseReason, RequestState
from intake.models import HelpRequest
from intake.seeing import one_request, team_of
from intake.workplace.actions.hands import propose_passing, reassign, revoke_passing
from intake.workplace.actions.supporting import answer, claim, close, release, reopen
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import Asked, ask

MONDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 4)
REMINDERS = ["reminded_on", "coordinator_on", "desk_on"]
Deed = Callable[[Asked, User], None]


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    return ask()


@pytest.fixture
def supporter(asked: Asked) -> Iterator[User]:
    """Who took it up, at work."""
    user = make_supporter(asked.provider)
    with team_of(user):
        claim(request=asked.read(), by=user)
        yield user


def by_themselves(asked: Asked, supporter: User) -> None:
    release(request=asked.read(), by=supporter)


def by_a_coordinator(asked: Asked, _supporter: User) -> None:
    coordinator = make_coordinator(asked.provider)
    reassign(request=asked.read(), to=None, by=coordinator, reason="Ziek")


@pytest.mark.parametrize("gives_back", [by_themselves, by_a_coordinator])
@pytest.mark.parametrize("is_answered", [True, False])
def test_given_back_it_is_new_again_only_while_it_waits_for_an_answer(
    asked: Asked, supporter: User, gives_back: Deed, is_answered: bool
) -> None:
    if is_answered:
        answer(request=asked.read(), text="Kom langs.", is_question=False, by=supporter)

    gives_back(asked, supporter)

    row = asked.read()
    expected = RequestState.IN_PROGRESS if is_answered else RequestState.RECEIVED
    assert (row.supporter, row.state, row.announced_on) == (None, expected, None)


def test_taking_a_proposal_back_leaves_no_more_time_for_what_was_written_meanwhile(
    asked: Asked, supporter: User, clock: time_machine.Traveller
) -> None:
    propose_passing(request=asked.read(), to=make_offer(takes_requests=True), by=supporter)
    with one_request(asked.uuid):
        write_message(request=asked.read(), text="Liever niet.")
    clock.shift(timedelta(days=1))

    revoke_passing(request=asked.read(), by=supporter)

    assert asked.read().due_on == WEDNESDAY


def is_taken_back(asked: Asked, supporter: User) -> None:
    propose_passing(request=asked.read(), to=make_offer(takes_requests=True), by=supporter)
    revoke_passing(request=asked.read(), by=supporter)


def is_reopened(asked: Asked, supporter: User) -> None:
    close(request=asked.read(), reason=CloseReason.NO_REPLY, text="", by=supporter)
    reopen(request=asked.read(), by=supporter)


def is_written_in(asked: Asked, supporter: User) -> None:
    answer(request=asked.read(), text="Kom langs.", is_question=False, by=supporter)
    with one_request(asked.uuid):
        write_message(request=asked.read(), text="Wanneer?")


@pytest.mark.parametrize(
    ("waits_again", "is_news"),
    [(is_taken_back, False), (is_reopened, False), (is_written_in, True)],
)
def test_whoever_waits_anew_is_reminded_of_anew(
    asked: Asked, supporter: User, waits_again: Deed, is_news: bool
) -> None:
    told = dict.fromkeys(["announced_on", *REMINDERS], MONDAY)
    HelpRequest.objects.filter(pk=asked.uuid).update(**told)

    waits_again(asked, supporter)

    row = asked.read()
    assert [getattr(row, mark) for mark in REMINDERS] == [None, None, None]
    assert (row.announced_on is None) == is_news  # who did it themselves, knows
    assert (row.state, row.due_on) == (RequestState.IN_PROGRESS, WEDNESDAY)
