"""How long a session still lasts, and what makes it longer."""

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client

from clientsupport.accounts import timeouts
from clientsupport.models import User
from tests.factories.people import make_editor, make_user
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
NOON = "2026-03-02T12:00:00+01:00"
LEFT, ACCOUNT = "/account/sessie/", "/account/mijn-account/"
POLL = {"X-Poll": "1"}


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def user() -> User:
    return make_user()


@pytest.fixture
def at_work(clock: time_machine.Traveller, user: User) -> Client:
    return signed_in(user)


def left(client: Client) -> tuple[int, int]:
    told = client.get(LEFT, headers=POLL).json()
    return told["idle"], told["whole"]


def test_looking_is_no_sign_of_somebody_there(
    at_work: Client, clock: time_machine.Traveller
) -> None:
    at_work.get(ACCOUNT)
    clock.shift(600)
    assert left(at_work) == (timeouts.IDLE - 600, timeouts.ABSOLUTE - 600)
    clock.shift(60)

    assert left(at_work) == (timeouts.IDLE - 660, timeouts.ABSOLUTE - 660)


def test_a_press_makes_it_longer_but_not_the_whole(
    at_work: Client, clock: time_machine.Traveller
) -> None:
    at_work.get(ACCOUNT)
    clock.shift(timeouts.IDLE - timeouts.WARNED)

    told = at_work.post(LEFT).json()

    assert told["idle"] == timeouts.IDLE
    assert told["whole"] == timeouts.ABSOLUTE - timeouts.IDLE + timeouts.WARNED
    clock.shift(timeouts.IDLE - 1)
    assert at_work.get(ACCOUNT).status_code == 200


def test_press_needs_the_token(user: User, clock: time_machine.Traveller) -> None:
    at_work = Client(enforce_csrf_checks=True)
    at_work.cookies = signed_in(user).cookies

    assert at_work.post(LEFT).status_code == 403


def test_nobody_is_told_anything(client: Client) -> None:
    for answer in (client.get(LEFT), client.post(LEFT)):
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/account/inloggen/")


def test_page_says_how_long_it_lasts_and_for_whom(at_work: Client, user: User) -> None:
    (region,) = page(at_work.get(ACCOUNT)).select("[data-cs-session]")

    assert region["data-cs-idle"] == str(timeouts.IDLE)
    assert region["data-cs-whole"] == str(timeouts.ABSOLUTE)
    assert region["data-cs-who"] == str(user.pk)
    assert "Doet u 30 minuten niets" in region.select("noscript")[0].get_text()
    for address in ("/account/inloggen/", "/contact/"):
        assert not page(Client().get(address)).select("[data-cs-session]")


def test_the_admin_says_it_too() -> None:
    found = page(signed_in(make_editor()).get("/beheer/")).select("main [data-cs-session]")
    assert [region["data-cs-idle"] for region in found] == [str(timeouts.IDLE)]


def test_what_asks_by_itself_ends_nothing_so_that_words_are_kept(
    at_work: Client, clock: time_machine.Traveller
) -> None:
    at_work.get(ACCOUNT)
    clock.shift(timeouts.IDLE + 1)
    assert at_work.get(LEFT, headers=POLL).status_code == 401

    sent = at_work.post("/werkplek/nieuw/", {"text": "Bijna af"}, follow=True)

    assert "Log opnieuw in; wat u typte, is bewaard." in words(sent)


def test_words_of_who_logged_out_elsewhere_come_back_at_once(at_work: Client) -> None:
    at_work.post("/account/uitloggen/")

    shown = at_work.post("/werkplek/nieuw/", {"text": "Dit typte ik", "password": "x y"})

    assert shown.status_code == 403
    (field,) = page(shown).select("textarea")
    assert field.get_text().strip() == "Dit typte ik"
    assert "next=%2Fwerkplek%2Fnieuw%2F" in str(page(shown).select("main a")[0]["href"])
