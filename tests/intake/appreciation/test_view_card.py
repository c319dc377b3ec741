"""Saying with the code of a card what one thinks of the help: once, and not too late."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from clientsupport.database.connections import Role
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.codes import parse
from clientsupport.privacy.codes.sending import Sent
from directory.models import Provider
from intake.appreciation import jobs
from intake.enums import Face, Statement
from intake.models import AppreciationCard, AppreciationCardForm, WaitingAppreciation
from intake.rules.appreciation import OPEN_FOR, Opinion
from tests.factories.appreciation import card_of, opinion
from tests.factories.directory import make_provider
from tests.factories.people import make_supporter
from tests.helpers.forms import errors
from tests.helpers.pages import Reply, heading, page, words
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")
ADDRESS = "/beoordeel/"
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
ALL = dict.fromkeys(Statement.values, "3") | {"mark": "9"}


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider() -> Provider:
    return make_provider()


@pytest.fixture
def supporter(provider: Provider) -> User:
    return make_supporter(provider)


@pytest.fixture
def card(supporter: User, provider: Provider) -> Sent:
    return card_of(supporter, provider)


def opened(client: Client, card: Sent) -> Reply:
    return client.post(ADDRESS, {"code": card.code.written()})


def filled_in(client: Client, card: Sent, **answers: str) -> dict[str, Any]:
    """Open a card, and return its form with these answers."""
    (pass_,) = page(opened(client, card)).select("main form input[name=card]")
    return {"card": str(pass_["value"]), **answers}


def kept() -> list[Opinion]:
    rows = WaitingAppreciation.objects.order_by("place")
    return [Opinion.from_text(row.decrypt("opinion") or "") for row in rows]


def test_card_is_answered_and_thanked_for(
    client: Client, card: Sent, supporter: User, provider: Provider
) -> None:
    before = AuditEvent.objects.count()
    response = client.post(ADDRESS, filled_in(client, card, **ALL))

    assert heading(response) == "Dank u wel"
    assert kept() == [opinion(Face.YES, 9)]
    (row,) = WaitingAppreciation.objects.all()
    assert (row.supporter, row.provider, str(row.quarter)) == (supporter, provider, "2026-10-01")
    assert AuditEvent.objects.count() == before


def test_form_asks_four_statements_and_a_mark_in_words(client: Client, card: Sent) -> None:
    found = page(opened(client, card))

    legends = [legend.get_text(strip=True) for legend in found.select("main legend")]
    assert legends == [*(str(s.label) for s in Statement), "Welk cijfer geeft u?"]
    labels = [tag.get_text(strip=True) for tag in found.select("main fieldset")[0].select("label")]
    assert labels == ["Ja", "Een beetje", "Nee", "Geen antwoord"]
    assert len(found.select("main fieldset svg[aria-hidden]")) == 16
    assert [tag["value"] for tag in found.select("main input[checked]")] == [""] * 5
    assert not found.select("main textarea, main input[type=text]")


def test_everything_may_be_passed_over_but_not_all_of_it(client: Client, card: Sent) -> None:
    form = filled_in(client, card)
    refused = client.post(ADDRESS, form)
    assert "U heeft nog niets gekozen" in words(refused)
    assert kept() == []

    client.post(ADDRESS, form | {"mark": "1"})
    assert kept() == [opinion(None, 1)]


@pytest.mark.parametrize(("name", "value"), [("mark", "11"), ("mark", "0"), ("found_words", "4")])
def test_what_was_not_offered_is_refused(client: Client, card: Sent, name: str, value: str) -> None:
    response = client.post(ADDRESS, filled_in(client, card, **{name: value}))

    assert errors(response)
    assert kept() == []


def test_pressed_twice_is_once_and_the_code_is_used(client: Client, card: Sent) -> None:
    form = filled_in(client, card, **ALL)
    first, second = client.post(ADDRESS, form), client.post(ADDRESS, form | {"mark": "1"})

    assert heading(first) == heading(second) == "Dank u wel"
    assert kept() == [opinion(Face.YES, 9)]
    assert heading(opened(client, card)) == "Deze code is al gebruikt"


def test_card_works_for_two_weeks(
    client: Client, card: Sent, clock: time_machine.Traveller
) -> None:
    clock.shift(OPEN_FOR)
    assert heading(opened(client, card)) == "Wat vond u van de hulp?"
    clock.shift(timedelta(days=1))
    assert heading(opened(client, card)) == "Deze kaart is te oud"


def test_page_that_stood_open_too_long_stores_nothing(
    client: Client, card: Sent, clock: time_machine.Traveller
) -> None:
    form = filled_in(client, card, **ALL)
    clock.shift(timedelta(hours=2, minutes=1))
    response = client.post(ADDRESS, form)

    assert (response.status_code, heading(response)) == (403, "Vul uw code nog eens in")
    assert client.post(ADDRESS, form | {"card": "iets"}).status_code == 403
    assert kept() == []


def test_wrong_code_tells_nothing(client: Client, card: Sent) -> None:
    response = client.post(ADDRESS, {"code": "7KQ2M-3F8XA-7KQ2M-3F8XA"})

    assert heading(response) == "Wat vond u van de hulp?"
    assert page(response).select("main .c-error-summary")


def test_nothing_stored_shows_the_code(card: Sent) -> None:
    stored = repr([*AppreciationCard.objects.values(), *AppreciationCardForm.objects.values()])

    assert card.code.secret not in stored
    assert parse(card.code.written()) == card.code


def test_cards_and_forms_go(card: Sent, clock: time_machine.Traveller) -> None:
    def night() -> tuple[int, int]:
        with acting_as(Role.JOBS):
            jobs.forget_cards(0)
            jobs.forget_card_forms(0)
        return AppreciationCard.objects.count(), AppreciationCardForm.objects.count()

    assert night() == (1, 1)
    clock.shift(OPEN_FOR)
    assert night() == (1, 0)
    clock.shift(timedelta(days=1))
    assert night() == (0, 0)
