"""Making a card with which somebody says what they think of the help."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.codes import parse, proof
from directory.enums import MemberRole
from intake.appreciation.actions.answering import answer_request
from intake.appreciation.actions.cards import DOOR
from intake.conversation.actions.conversing import finish
from intake.models import AppreciationCard
from intake.rules.appreciation import OPEN_FOR
from intake.seeing import one_request
from tests.factories.appreciation import opinion
from tests.factories.people import join, make_coordinator, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.conversing import TALK, busy, set_facts, visiting
from tests.helpers.forms import errors, filled_in
from tests.helpers.pages import Reply, heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
CARD = "/werkplek/waardering/kaart/"
MADE = "De kaart is klaar. Druk hem af, of schrijf hem over."


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
def at_work(supporter: User) -> Client:
    return signed_in(supporter)


@pytest.fixture
def closed(asked: Asked, supporter: User) -> str:
    """Return the address of a card for the resident of a request that was closed today."""
    set_facts(asked, supporter=supporter)
    with one_request(asked.uuid):
        finish(request=asked.read())
    return f"/werkplek/vraag/{asked.uuid}/kaart/"


def made(at_work: Client, address: str = CARD, **facts: Any) -> Reply:
    return at_work.post(address, filled_in(at_work.get(address), **facts))


def card_on(response: Reply) -> AppreciationCard:
    """Return the card whose code the page shows."""
    (code,) = page(response).select(".c-secret-code__code")
    found = DOOR.find(parse(code.get_text()))
    assert found
    return found


def test_card_for_somebody_without_the_portal(
    at_work: Client, supporter: User, asked: Asked
) -> None:
    response = made(at_work)

    assert heading(response) == MADE
    assert "testserver/beoordeel/ en typ daar deze code. Dat kan tot en met" in words(response)
    card = card_on(response)
    assert (card.provider, card.supporter) == (asked.provider, supporter)
    assert (card.closed_on, card.is_used) == (timezone.localdate(), False)
    event = AuditEvent.objects.get(action=AuditAction.ADDED, actor=supporter)
    assert (event.object_id, event.organisation) == ("", asked.provider.audit_key)


def test_same_form_twice_makes_one_card(at_work: Client) -> None:
    form = filled_in(at_work.get(CARD))
    first, second = at_work.post(CARD, form), at_work.post(CARD, form)

    assert card_on(first) == card_on(second)
    assert AppreciationCard.objects.count() == 1


@pytest.mark.parametrize(
    ("ago", "says"), [(-1, "Deze dag moet nog komen"), (15, "Dat is meer dan 14 dagen geleden")]
)
def test_day_on_which_the_card_would_not_work(at_work: Client, ago: int, says: str) -> None:
    day = timezone.localdate() - timedelta(days=ago)
    response = made(at_work, closed_on=day.isoformat())

    assert says in errors(response)[0]
    assert not AppreciationCard.objects.exists()


def test_form_that_is_over_is_shown_again(
    at_work: Client, supporter: User, clock: time_machine.Traveller
) -> None:
    form = filled_in(at_work.get(CARD))
    clock.shift(timedelta(hours=2, minutes=1))
    late = signed_in(supporter)
    response = late.post(CARD, form)

    assert errors(response) == [
        "Deze bladzijde stond lang open. Kijk of alles nog klopt en druk nog eens."
    ]
    again = filled_in(response)
    assert again["form"] != form["form"]
    assert heading(late.post(CARD, again)) == MADE


def test_too_many_codes_at_once(at_work: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    form = filled_in(at_work.get(CARD))
    monkeypatch.setattr(proof, "_hash", busy)
    response = at_work.post(CARD, form)

    assert (response.status_code, errors(response)[0][:18]) == (503, "Het is nu druk. Wa")
    assert not AppreciationCard.objects.exists()


def test_who_works_at_two_places_chooses(at_work: Client, supporter: User) -> None:
    assert not page(at_work.get(CARD)).select("main select")
    other = ask().provider
    join(supporter, other, role=MemberRole.SUPPORTER)

    assert len(page(at_work.get(CARD)).select("main select option")) == 2
    assert card_on(made(at_work, provider=str(other.pk))).provider == other


def test_organisation_of_others_is_refused(at_work: Client) -> None:
    response = made(at_work, provider=str(ask().provider.pk))

    assert response.status_code == 200
    assert not AppreciationCard.objects.exists()


def test_closed_request_leads_to_a_card(at_work: Client, asked: Asked, closed: str) -> None:
    shown = at_work.get(f"/werkplek/vraag/{asked.uuid}/")
    assert page(shown).select(f'main a[href="{closed}"]')
    response = made(at_work, closed)

    assert heading(response) == MADE
    assert not card_on(response).is_used


def test_card_takes_the_place_of_asking_in_the_conversation(
    client: Client, at_work: Client, asked: Asked, closed: str
) -> None:
    made(at_work, closed)

    assert "Vertel wat u van de hulp vond" not in words(visiting(client, asked).get(TALK))


def test_who_answered_already_gets_a_card_that_was_used(
    at_work: Client, asked: Asked, closed: str
) -> None:
    with one_request(asked.uuid):
        answer_request(request=asked.read(), opinion=opinion())
    response = made(at_work, closed)

    assert heading(response) == MADE  # the supporter sees no difference
    assert card_on(response).is_used


def test_no_card_after_two_weeks(
    supporter: User, asked: Asked, closed: str, clock: time_machine.Traveller
) -> None:
    clock.shift(OPEN_FOR + timedelta(days=1))
    at_work = signed_in(supporter)
    assert not page(at_work.get(f"/werkplek/vraag/{asked.uuid}/")).select(f'a[href="{closed}"]')

    assert "al te lang afgerond voor een kaart" in at_work.get(closed, follow=True).content.decode()


def test_colleague_makes_no_card_for_a_request_of_another(asked: Asked, closed: str) -> None:
    colleague = signed_in(make_coordinator(asked.provider))

    assert colleague.get(closed).status_code == 404
