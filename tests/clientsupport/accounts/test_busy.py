"""Passwords wait in the same line as codes; whoever would wait for long gets the form back."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher, make_password
from django.test import Client

from clientsupport.accounts.passwords import GatedArgon2
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.slow_hashes import Busy
from directory.enums import MemberRole
from directory.people.actions.people import invite
from tests.factories.directory import make_provider
from tests.factories.people import PASSWORD, make_coordinator, make_user
from tests.helpers.accounts import SECOND, is_in, logs_in, types_password, with_app
from tests.helpers.hashes import RealMemory, nobody_gets_a_turn
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
FRESH = "mijn hond eet graag stroopwafels"
BUSY = "Het is nu druk. Wacht een paar tellen en probeer het dan nog eens."
TWICE = {"password1": FRESH, "password2": FRESH}


@pytest.fixture
def user() -> User:
    return with_app(make_user(email="ik@voorbeeld.example"))


def says_that_it_is_busy(answer: Any) -> None:
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert answer.headers["Cache-Control"] == "no-store"
    found = page(answer)
    summary = found.select_one("[role=alert]")
    assert summary
    assert BUSY in summary.text
    assert not [field for field in found.select("[type=password]") if field.get("value")]
    assert not {FRESH, PASSWORD} & set(re.findall(r'"([^"]*)"', answer.content.decode()))


def test_logging_in(
    client: Client,
    user: User,
    monkeypatch: pytest.MonkeyPatch,
    errors_logged: Callable[[], list[str]],
) -> None:
    nobody_gets_a_turn(monkeypatch)

    for _ in range(6):
        answer = types_password(client, user.email)
        says_that_it_is_busy(answer)

    assert errors_logged() == []  # the line does its work
    field = page(answer).select_one("[name=login]")
    assert field
    assert field["value"] == user.email
    assert not AuditEvent.objects.filter(action=AuditAction.LOGIN_FAILED).exists()
    monkeypatch.undo()  # and nothing was counted as a wrong password
    assert types_password(client, user.email).headers["Location"] == SECOND  # type: ignore[attr-defined]


def test_an_unknown_address_is_told_the_same(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody_gets_a_turn(monkeypatch)

    says_that_it_is_busy(types_password(client, "wie@voorbeeld.example"))


def test_confirming(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in(user)
    nobody_gets_a_turn(monkeypatch)

    says_that_it_is_busy(browser.post("/account/bevestigen/", {"password": PASSWORD}))
    assert is_in(browser)


def test_changing_the_password(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in(user)
    nobody_gets_a_turn(monkeypatch)

    says_that_it_is_busy(browser.post("/account/wachtwoord/", {"oldpassword": PASSWORD, **TWICE}))
    monkeypatch.undo()
    assert User.objects.get().check_password(PASSWORD)


def test_a_first_password_for_who_had_none(monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in(make_user(password=None))
    nobody_gets_a_turn(monkeypatch)

    says_that_it_is_busy(browser.post("/account/wachtwoord/kiezen/", TWICE))
    assert not User.objects.get().has_usable_password()


def test_a_new_password_by_mail(
    client: Client, user: User, mailoutbox: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    client.post("/account/wachtwoord-vergeten/", {"email": user.email})
    run_jobs()
    (link,) = re.findall(r"/account/wachtwoord-vergeten/\S+/", getattr(mailoutbox[0], "body", ""))
    where = client.get(link, follow=True).redirect_chain[-1][0]
    nobody_gets_a_turn(monkeypatch)

    says_that_it_is_busy(client.post(where, TWICE))
    monkeypatch.undo()
    done = client.post(where, TWICE, follow=True)  # the link still works
    assert heading(done) == "Uw wachtwoord is gewijzigd"


def test_an_invitation(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    provider = make_provider()
    coordinator = make_coordinator(provider)
    role = MemberRole.SUPPORTER
    email = "nieuw@voorbeeld.example"
    invitation = invite(email=email, by=coordinator, organisation=provider, role=role)
    nobody_gets_a_turn(monkeypatch)

    form = {"name": "Noor Nieuw", "password": FRESH}
    answer = client.post(f"/account/uitnodiging/{invitation.token}/", form)

    says_that_it_is_busy(answer)
    field = page(answer).select_one("[name=name]")
    assert field
    assert field["value"] == "Noor Nieuw"
    assert not User.objects.filter(email=email).exists()


def test_wherever_else_a_hash_is_needed_a_page_says_so(
    client: Client, monkeypatch: pytest.MonkeyPatch, errors_logged: Callable[[], list[str]]
) -> None:
    def busy(*_any: object) -> None:
        raise Busy

    monkeypatch.setattr("clientsupport.site.pages.connection.cursor", busy)

    answer = client.get("/healthz")

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert heading(answer) == "Het is nu druk"
    assert errors_logged() == []
    assert "Wacht een paar tellen" in words(answer)


# --- What a password is worth --------------------------------------------------------------------


@pytest.mark.parametrize("deed", ["encode", "verify"])
def test_every_hash_goes_through_the_gate(monkeypatch: pytest.MonkeyPatch, deed: str) -> None:
    hasher, stored = GatedArgon2(), make_password(PASSWORD)
    nobody_gets_a_turn(monkeypatch)

    with pytest.raises(Busy):
        getattr(hasher, deed)(PASSWORD, stored if deed == "verify" else "zout" * 4)


@pytest.fixture
def real_costs(light_hashes: RealMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(GatedArgon2, "memory_cost", light_hashes.password)


@pytest.mark.usefixtures("real_costs")
def test_what_a_hash_costs() -> None:
    assert make_password(PASSWORD).startswith("argon2$argon2id$v=19$m=47104,t=1,p=1$")


def earlier_hash() -> str:
    """Return what was stored before: Django's own, with twice the memory and eight lanes."""
    return Argon2PasswordHasher().encode(PASSWORD, "zout" * 4)


@pytest.mark.usefixtures("real_costs")
def test_an_earlier_hash_is_replaced_at_login(client: Client, user: User) -> None:
    User.objects.update(password=earlier_hash())

    logs_in(client, user)

    assert is_in(client)
    assert "$m=47104,t=1,p=1$" in User.objects.get().password


@pytest.mark.usefixtures("real_costs")
@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("/account/bevestigen/", {"password": PASSWORD}),
        ("/account/wachtwoord/", {"oldpassword": PASSWORD, "password1": "a", "password2": "b"}),
    ],
)
def test_or_later_and_then_nobody_is_logged_out(
    user: User, address: str, form: dict[str, str]
) -> None:
    """The session is tied to the hash; it must not end because the same password got a new one."""
    User.objects.update(password=earlier_hash())
    user.refresh_from_db()
    browser = signed_in(user)

    browser.post(address, form)

    assert "$m=47104,t=1,p=1$" in User.objects.get().password
    assert is_in(browser)


def test_the_second_step_needs_no_slow_hash(
    client: Client, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    types_password(client, user.email)
    nobody_gets_a_turn(monkeypatch)

    answer = client.post(SECOND, {"code": "00000000"})  # neither the app's, nor a recovery code

    assert answer.status_code == 200
    assert "klopt niet" in words(answer)
