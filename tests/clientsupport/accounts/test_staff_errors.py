"""Somebody at work whom a page refuses reads what happened, and is led back to their work."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.test import Client

from clientsupport.accounts.timeouts import IDLE
from directory.people.views import people
from tests.factories.people import make_coordinator, make_editor
from tests.helpers.pages import Answer, heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
PEOPLE = "/organisatiebeheer/mensen/"
NOWHERE = ["/werkplek/bestaat-niet/", "/beheer/bestaat-niet/", "/account/bestaat-niet/"]


@pytest.fixture
def staff() -> Client:
    """A coordinator, who gets pages and not exceptions."""
    client = signed_in(make_coordinator())
    client.raise_request_exception = False
    return client


def fail_with(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        raise error

    monkeypatch.setattr(people, "teams_of", broken)


def ways_on(response: Answer) -> list[str]:
    return [
        str(link["href"]) for link in page(response).select("main a[href]:not(.c-session-end a)")
    ]


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("address", NOWHERE)
def test_what_is_not_there(address: str, prefix: str) -> None:
    prefix = "" if address.startswith("/beheer/") else prefix
    response = signed_in(make_editor()).get(f"{prefix}{address}")

    assert response.status_code == 404
    assert response.headers["Cache-Control"] == "no-store"
    assert page(response).select_one(".c-rail")
    assert ways_on(response) == [f"{prefix}/account/"]


def test_a_form_for_what_is_gone_says_that_nothing_was_done(staff: Client) -> None:
    response = staff.post("/organisatiebeheer/aanbod/bestaat-niet/intrekken/")

    assert response.status_code == 404
    assert "Er is niets gewijzigd." in words(response)


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (SuspiciousOperation("raar"), 400, "Dit kunnen wij niet lezen"),
        (PermissionDenied("raar"), 403, "Dit mag u niet doen"),
    ],
)
def test_what_is_refused(
    staff: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, said: str
) -> None:
    fail_with(monkeypatch, error)

    response = staff.get(PEOPLE)

    assert (response.status_code, heading(response)) == (status, said)
    assert page(response).select_one(".c-rail")
    assert ways_on(response) == ["/account/"]


def test_too_much_text_is_said(staff: Client) -> None:
    response = staff.post("/organisatiebeheer/aanbod/x/intrekken/", {"reason": "a" * 400_001})

    assert response.status_code == 400
    assert "te veel tekst" in words(response)
    assert page(response).select_one(".c-rail")


def test_a_form_without_its_token_is_to_be_sent_again() -> None:
    signed = signed_in(make_coordinator())
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = signed.cookies

    response = strict.post(PEOPLE)

    assert (response.status_code, heading(response)) == (403, "Stuur het formulier opnieuw")
    assert page(response).select_one(".c-rail")


def test_a_fault_leads_back_without_a_menu(staff: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(monkeypatch, RuntimeError("kapot"))

    response = staff.get(PEOPLE)

    assert (response.status_code, heading(response)) == (500, "Er ging iets mis bij ons")
    assert ways_on(response) == ["/account/"]
    assert "kapot" not in response.content.decode()
    assert not page(response).select(".c-rail, .c-exit")


@pytest.mark.parametrize("address", NOWHERE)
def test_strangers_read_the_public_page(client: Client, address: str) -> None:
    response = client.get(address, follow=True)

    assert not page(response).select(".c-rail")


def test_who_was_away_for_too_long_or_has_no_second_factor_reads_the_public_page() -> None:
    began = datetime(2026, 11, 23, 12, tzinfo=UTC)
    with time_machine.travel(began, tick=False):
        staff = signed_in(make_editor())
        careless = signed_in(make_editor(), second_factor=False)
        assert not page(careless.get(NOWHERE[0])).select(".c-rail")
    with time_machine.travel(began + timedelta(seconds=IDLE + 1), tick=False):
        assert not page(staff.get(NOWHERE[0])).select(".c-rail")
