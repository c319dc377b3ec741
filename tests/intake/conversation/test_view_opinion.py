"""Saying in a closed conversation what one thinks of the help: once, and for two weeks."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from clientsupport.models import AuditEvent, User
from intake.conversation.actions.conversing import finish, write_message
from intake.enums import Face, Statement
from intake.models import Appreciated, WaitingAppreciation
from intake.rules.appreciation import OPEN_FOR, Opinion
from intake.seeing import one_request, team_of
from tests.factories.appreciation import opinion
from tests.factories.people import make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.conversing import TALK, form_of, set_facts, visiting
from tests.helpers.pages import Reply, heading, page, words

pytestmark = pytest.mark.usefixtures("places")
ADDRESS = "/antwoord/gesprek/mening/"
LINK = f'main a[href="{ADDRESS}"]'
ALL = dict.fromkeys(Statement.values, "1") | {"mark": "3"}


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(datetime(2026, 11, 23, 12, tzinfo=UTC), tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    return ask()


@pytest.fixture
def supporter(asked: Asked) -> User:
    return make_supporter(asked.provider)


@pytest.fixture
def resident(client: Client, asked: Asked, supporter: User) -> Client:
    """Somebody whose conversation is closed, and open in the browser."""
    set_facts(asked, supporter=supporter)
    with one_request(asked.uuid):
        finish(request=asked.read())
    return visiting(client, asked)


def says(resident: Client, **answers: Any) -> Reply:
    sent = form_of(resident.get(ADDRESS)) | answers
    return resident.post(ADDRESS, sent, follow=True)


def kept() -> list[Opinion]:
    rows = WaitingAppreciation.objects.order_by("place")
    return [Opinion.from_text(row.decrypt("opinion") or "") for row in rows]


def test_answer_is_kept_apart_and_thanked_for(
    resident: Client, asked: Asked, supporter: User
) -> None:
    assert page(resident.get(TALK)).select(LINK)
    before = AuditEvent.objects.count()
    response = says(resident, **ALL)

    assert "Dank u wel. Uw mening is bewaard, los van dit gesprek." in words(response)
    assert not page(response).select(LINK)
    assert kept() == [opinion(Face.NO, 3)]
    (row,) = WaitingAppreciation.objects.all()
    assert (row.provider, row.supporter) == (asked.provider, supporter)
    assert AuditEvent.objects.count() == before


def test_page_names_the_organisation_and_what_becomes_of_it(resident: Client, asked: Asked) -> None:
    response = resident.get(ADDRESS)

    assert heading(response) == "Wat vond u van de hulp?"
    assert f"de hulp van {asked.provider.name}" in words(response)
    assert "ziet alleen wat steeds 5 mensen samen vonden" in words(response)


def test_pressed_twice_is_once(resident: Client) -> None:
    form = form_of(resident.get(ADDRESS)) | ALL
    for mark in ("3", "10"):
        said = resident.post(ADDRESS, form | {"mark": mark}, follow=True)

    assert "Dank u wel" in words(said)
    assert kept() == [opinion(Face.NO, 3)]


def test_nothing_chosen_is_asked_again(resident: Client) -> None:
    response = says(resident)

    assert "U heeft nog niets gekozen" in words(response)
    assert kept() == []


def test_open_conversation_does_not_ask(client: Client, asked: Asked) -> None:
    resident = visiting(client, asked)
    assert not page(resident.get(TALK)).select(LINK)

    assert "Uw gesprek" in words(resident.get(ADDRESS, follow=True))
    assert kept() == []


def test_asked_for_two_weeks(
    client: Client, resident: Client, asked: Asked, clock: time_machine.Traveller
) -> None:
    form = form_of(resident.get(ADDRESS)) | ALL
    clock.shift(OPEN_FOR)
    assert page(visiting(client, asked).get(TALK)).select(LINK)
    clock.shift(timedelta(days=1))
    late = visiting(client, asked)

    assert not page(late.get(TALK)).select(LINK)
    assert "dat kan niet meer" in words(late.get(ADDRESS, follow=True))
    late.post(ADDRESS, form | form_of(late.get(TALK)))
    assert kept() == []


def test_conversation_that_goes_on_is_not_asked_again(resident: Client, asked: Asked) -> None:
    says(resident, **ALL)
    with one_request(asked.uuid):
        write_message(request=asked.read(), text="Toch nog iets.")
        finish(request=asked.read())

    assert not page(resident.get(TALK)).select(LINK)


def test_colleagues_do_not_see_that_somebody_answered(
    resident: Client, asked: Asked, supporter: User
) -> None:
    says(resident, **ALL)

    with team_of(supporter):
        assert not Appreciated.objects.exists()
    with one_request(asked.uuid):
        assert Appreciated.objects.count() == 1
