"""Strangers cannot lock people out: their own browser is known, and a passkey always works."""

import json
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth
from django.test import Client
from pytest_django import Settings

from clientsupport.models import User
from tests.factories.people import PASSWORD, make_user
from tests.helpers.accounts import SECOND, is_in, logs_in, types_password, with_app
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
COOKIE = "naastu_device"
WRONG = "een ander lang wachtwoord"
ELSEWHERE = {"X-Forwarded-For": "203.0.113.9"}


@pytest.fixture(autouse=True)
def proxies(settings: Settings) -> None:
    """Each browser comes from where it says."""
    settings.TRUSTED_PROXIES = settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1


@pytest.fixture
def user() -> User:
    return with_app(make_user(email="ik@voorbeeld.example"))


@pytest.fixture
def own_browser(client: Client, user: User) -> Client:
    """Where this person logged in before, and is not logged in now."""
    logs_in(client, user)
    client.post("/account/uitloggen/")
    return client


def strangers_try(email: str, address: str = "203.0.113.9") -> Client:
    stranger = Client(headers={"X-Forwarded-For": address})
    for _ in range(5):
        types_password(stranger, email, WRONG)
    return stranger


def gets_on(client: Client, user: User, password: str = PASSWORD) -> bool:
    """Tell whether the password leads to the second step."""
    answer: Any = types_password(client, user.email, password)
    return bool(answer.headers.get("Location") == SECOND)


def test_wrong_passwords_from_elsewhere_do_not_keep_somebody_out(
    own_browser: Client, user: User
) -> None:
    stranger = strangers_try(user.email)

    assert "te vaak geprobeerd" in words(types_password(stranger, user.email))
    assert gets_on(own_browser, user)


def test_nor_from_the_same_network(own_browser: Client, user: User) -> None:
    """However often: the limits of a network do not count for a browser that is known."""
    for number in range(8):
        strangers_try(f"{number}@voorbeeld.example", "")
    strangers_try(user.email, "")

    assert gets_on(own_browser, user)


def test_a_browser_that_is_new_waits(own_browser: Client, user: User) -> None:
    strangers_try(user.email)

    new = Client(headers={"X-Forwarded-For": "198.51.100.7"})
    assert "te vaak geprobeerd" in words(types_password(new, user.email))


def test_a_known_browser_has_a_limit_of_its_own(own_browser: Client, user: User) -> None:
    for _ in range(5):
        assert not gets_on(own_browser, user, WRONG)

    assert "te vaak geprobeerd" in words(types_password(own_browser, user.email))
    assert gets_on(Client(headers=ELSEWHERE), user)  # and takes nothing from the others


def test_it_is_known_for_its_own_people_only(own_browser: Client, user: User) -> None:
    other = with_app(make_user())
    strangers_try(other.email)

    assert not gets_on(own_browser, other)


def test_colleagues_who_share_a_computer(own_browser: Client, user: User) -> None:
    colleagues = [user, *(with_app(make_user()) for _ in range(5))]
    for colleague in colleagues[1:]:
        logs_in(own_browser, colleague)
        own_browser.post("/account/uitloggen/")
    for colleague in colleagues:
        strangers_try(colleague.email, f"203.0.113.{colleague.pk % 250}")

    # The last five are known; nobody's browser keeps a list without end.
    assert [gets_on(own_browser, colleague) for colleague in colleagues] == [False] + 5 * [True]


def test_what_is_kept_names_nobody_and_no_script_reads_it(own_browser: Client, user: User) -> None:
    kept = own_browser.cookies[COOKIE]

    number, mark = kept.value.split(".")
    assert {len(number), len(mark)} == {32}
    assert user.email not in kept.value
    assert (kept["httponly"], kept["samesite"], kept["path"]) == (True, "Strict", "/")
    assert kept["max-age"] == 180 * 24 * 60 * 60


@pytest.mark.parametrize("made_up", ["x", "0" * 32, f"{'0' * 32}.{'1' * 32}", ".", "0.0.0.0.0.0.0"])
def test_nobody_makes_one_up(user: User, made_up: str) -> None:
    stranger = strangers_try(user.email)
    stranger.cookies[COOKIE] = made_up

    assert "te vaak geprobeerd" in words(types_password(stranger, user.email))


def test_half_a_login_makes_no_browser_known(client: Client, user: User) -> None:
    types_password(client, user.email)

    assert COOKIE not in client.cookies


def test_nor_does_somebody_without_a_second_step(client: Client) -> None:
    types_password(client, make_user().email)

    assert COOKIE not in client.cookies


def test_confirming_at_work_is_not_held_up_either(own_browser: Client, user: User) -> None:
    browser = signed_in(user)
    browser.cookies[COOKIE] = own_browser.cookies[COOKIE].value
    strangers_try(user.email)

    answer = browser.post("/account/bevestigen/", {"password": PASSWORD})

    assert answer.status_code == 302


# --- Passkeys ------------------------------------------------------------------------------------


@pytest.fixture
def passkey(user: User, monkeypatch: pytest.MonkeyPatch) -> Authenticator:
    """A device that signs whatever it is asked; what it sends is looked at elsewhere."""
    data = {"name": "laptop", "credential": {}}
    key = Authenticator.objects.create(user=user, type=Authenticator.Type.WEBAUTHN, data=data)
    monkeypatch.setattr(auth, "begin_authentication", lambda user=None: {})
    monkeypatch.setattr(auth, "parse_authentication_response", lambda response: response)
    monkeypatch.setattr(auth, "extract_user_from_response", lambda response: user)
    monkeypatch.setattr(auth, "complete_authentication", lambda user, response: key)
    monkeypatch.setattr(Authenticator, "record_usage", lambda self: None)
    return key


SIGNED = {"credential": json.dumps({"id": "x"})}


def test_a_passkey_logs_in_after_any_number_of_wrong_passwords(
    client: Client, user: User, passkey: Authenticator
) -> None:
    strangers_try(user.email, "")
    for _ in range(40):  # and of passkeys that failed
        client.post("/account/passkeys/inloggen/", {"credential": "null"})

    client.post("/account/passkeys/inloggen/", SIGNED)

    assert is_in(client)


def test_as_the_second_step_it_works_after_wrong_codes(
    client: Client, user: User, passkey: Authenticator
) -> None:
    types_password(client, user.email)
    for _ in range(6):
        answer = client.post(SECOND, {"code": "000000"})
    assert "te vaak geprobeerd" in words(answer)

    client.post(SECOND, SIGNED)

    assert is_in(client)
