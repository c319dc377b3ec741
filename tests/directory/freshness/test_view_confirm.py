"""The page behind the link of a reminder: one button that says that all is still right."""

from collections.abc import Iterator
from datetime import date

import pytest
import time_machine
from django.core import signing
from django.test import Client

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent
from directory.enums import OfferState
from directory.freshness.actions import SALT, confirm_token
from directory.models import Offer
from tests.factories.directory import make_offer, make_provider
from tests.factories.reach import make_hour, make_location
from tests.helpers.pages import heading, page, words

CHECKED = date(2026, 1, 15)
DUE = date(2026, 7, 15)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-07-15T12:00:00+02:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(
        provider=make_provider(name="Voorbeeld Huis"),
        slug="hier",
        title="Voorbeeld: hier",
        municipalities=["GM0344"],
        checked_on=CHECKED,
    )


@pytest.fixture
def link(offer: Offer) -> str:
    return f"/bevestigen/{confirm_token(offer, DUE)}/"


def confirmations() -> int:
    return AuditEvent.objects.filter(action=AuditAction.CONFIRMED).count()


def test_shows_what_residents_read(client: Client, offer: Offer, link: str) -> None:
    secret = make_location(offer, name="Blijfhuis", is_private=True)
    make_hour(offer, 3, "14:00", "16:00", location=secret)

    response = client.get(link)

    assert response.status_code == 200
    assert heading(response) == "Klopt dit nog?"
    for fact in ["Voorbeeld Huis", "Voorbeeld: hier", "088 000 00 00", "Utrecht", "15 januari"]:
        assert fact in words(response)
    assert "Blijfhuis" not in words(response)


def test_looking_changes_nothing(client: Client, offer: Offer, link: str) -> None:
    for method in (client.get, client.head):
        assert method(link).status_code == 200

    offer.refresh_from_db()
    assert offer.checked_on == CHECKED
    assert not confirmations()


def test_the_button_says_that_all_is_right(client: Client, offer: Offer, link: str) -> None:
    response = client.post(link, follow=True)

    offer.refresh_from_db()
    assert (offer.checked_on, offer.checked_by) == (DUE, None)
    assert heading(response) == "Dank u wel"
    assert "15 juli 2026" in words(response)
    assert "15 januari 2027" in words(response)
    event = AuditEvent.objects.get(action=AuditAction.CONFIRMED)
    assert (event.actor, event.reason) == (None, "via de link in de mail")
    assert event.organisation == offer.provider.audit_key


def test_pressing_twice_confirms_once(client: Client, link: str) -> None:
    client.post(link)
    response = client.post(link, follow=True)

    assert heading(response) == "Dank u wel"
    assert confirmations() == 1


def test_link_of_an_earlier_mail_says_thanks_when_a_colleague_was_first(
    client: Client, offer: Offer, link: str
) -> None:
    Offer.objects.update(checked_on=date(2026, 7, 1))

    response = client.get(link)

    assert heading(response) == "Dank u wel"
    assert not page(response).select("main form")
    client.post(link)
    assert not confirmations()


def test_the_button_needs_its_token(offer: Offer, link: str) -> None:
    client = Client(enforce_csrf_checks=True)

    assert client.post(link).status_code == 403
    assert not confirmations()


def test_link_works_until_the_end_of_the_next_stage(
    client: Client, link: str, clock: time_machine.Traveller
) -> None:
    clock.move_to("2026-08-25T23:59:00+02:00")
    assert client.get(link).status_code == 200

    clock.move_to("2026-08-26T00:00:00+02:00")
    response = client.get(link)

    assert response.status_code == 404
    assert heading(response) == "Deze link werkt niet meer"
    assert client.post(link).status_code == 404
    assert not confirmations()


def test_hidden_offer_is_back_at_once(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to("2026-10-07T12:00:00+02:00")
    token = confirm_token(offer, date(2026, 10, 7))

    client.post(f"/bevestigen/{token}/")

    assert page(client.get("/zoeken/?gemeente=utrecht")).select("[data-offer='hier']")


@pytest.mark.parametrize(
    "token",
    ["iets", "a:b:c", signing.dumps([1, "2026-01-15", 2], salt="x")],
    ids=["no token", "no signature", "signed for something else"],
)
def test_made_up_link_leads_nowhere(client: Client, offer: Offer, token: str) -> None:
    assert client.get(f"/bevestigen/{token}/").status_code == 404
    assert client.post(f"/bevestigen/{token}/").status_code == 404


@pytest.mark.parametrize("state", [OfferState.WITHDRAWN, OfferState.DRAFT])
def test_link_of_an_offer_that_is_gone_leads_nowhere(
    client: Client, offer: Offer, link: str, state: OfferState
) -> None:
    Offer.objects.update(state=state)

    assert client.post(link).status_code == 404
    assert not confirmations()


def test_nobody_keeps_the_page_and_it_names_no_person(client: Client, link: str) -> None:
    response = client.get(link)

    assert response.headers["Cache-Control"] == "no-store"
    assert set(response.cookies) == {"naastu_form"}
    assert page(response).select("meta[name='robots'][content='noindex']")


def test_token_holds_no_more_than_it_needs(offer: Offer) -> None:
    assert signing.loads(confirm_token(offer, DUE), salt=SALT) == [offer.pk, "2026-01-15", 2]
