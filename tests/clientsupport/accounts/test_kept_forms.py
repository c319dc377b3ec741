"""What somebody was typing when their session ended comes back, to them alone."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client

from directory.models import Invitation, Provider
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator
from tests.helpers.accounts import logs_in, with_app
from tests.helpers.pages import page, words

NOON = "2026-11-23T12:00:00Z"
LATER = timedelta(minutes=31)
TYPED = {"email": "nieuw@voorbeeld.example", "role": "supporter", "language": "nl"}


@pytest.fixture
def provider(db: None) -> Provider:
    return make_provider(name="Voorbeeld Huis", slug="huis")


def invite_page(provider: Provider) -> str:
    return f"/organisatiebeheer/mensen/aanbieder/{provider.slug}/uitnodigen/"


def typed_back(client: Client, provider: Provider) -> str | None:
    """Return the address that stands in the form, after confirming who one is."""
    address = invite_page(provider)
    client.get(address)
    data = {"password": "een lang wachtwoord", "next": address}
    answer = client.post("/account/bevestigen/", data, follow=True)
    field = page(answer).select_one("[name=email]")
    assert field
    value = field.get("value")
    return str(value) if value else None


def test_a_form_that_came_too_late_is_there_again(client: Client, provider: Provider) -> None:
    coordinator = with_app(make_coordinator(provider))
    with time_machine.travel(NOON, tick=False) as clock:
        # Given somebody who was away for too long with a form half filled in
        logs_in(client, coordinator)
        clock.shift(LATER)
        # When they send it
        answer = client.post(invite_page(provider), TYPED | {"password": "geheim"})
        assert answer.headers["Location"].startswith("/account/inloggen/?next=")
        assert "wat u typte, is bewaard" in words(client.get("/account/inloggen/"))
        assert not Invitation.objects.exists()
        # And log in again
        logs_in(client, coordinator)
        # Then it is as they left it
        assert typed_back(client, provider) == TYPED["email"]
        # Once
        assert typed_back(client, provider) is None


def test_it_is_never_for_somebody_else(client: Client, provider: Provider) -> None:
    first, second = (with_app(make_coordinator(provider)) for _ in range(2))
    with time_machine.travel(NOON, tick=False) as clock:
        logs_in(client, first)
        clock.shift(LATER)
        client.post(invite_page(provider), TYPED)
        logs_in(client, second)
        assert typed_back(client, provider) is None
        # And it is gone for good
        client.post("/account/uitloggen/")
        clock.shift(timedelta(minutes=1))
        logs_in(client, first)
        assert typed_back(client, provider) is None


def test_after_an_hour_it_is_gone(client: Client, provider: Provider) -> None:
    coordinator = with_app(make_coordinator(provider))
    with time_machine.travel(NOON, tick=False) as clock:
        logs_in(client, coordinator)
        clock.shift(LATER)
        client.post(invite_page(provider), TYPED)
        clock.shift(timedelta(minutes=61))
        logs_in(client, coordinator)

        assert typed_back(client, provider) is None


def test_nobody_reads_it_in_the_database(client: Client, provider: Provider) -> None:
    coordinator = with_app(make_coordinator(provider))
    with time_machine.travel(NOON, tick=False) as clock:
        logs_in(client, coordinator)
        clock.shift(LATER)
        client.post(invite_page(provider), TYPED)

        (session,) = Session.objects.all()
        assert "kept_form" in session.get_decoded()
        assert "nieuw@voorbeeld" not in str(session.get_decoded())
        assert invite_page(provider) not in str(session.get_decoded())
