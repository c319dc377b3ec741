"""Logging in with a password: for those who may, and telling nothing to those who may not."""

import re

import pytest
import time_machine
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from tests.factories.people import PASSWORD, make_coordinator, make_user
from tests.helpers.accounts import LOGIN, SECOND, code_now, is_in, logs_in, types_password, with_app
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.pages import Answer, heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
WRONG = "een ander lang wachtwoord"
FORGOTTEN = "/account/wachtwoord-vergeten/"


@pytest.fixture
def user() -> User:
    return with_app(make_user(email="ik@voorbeeld.example"))


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is hashed from now on: the work that an answer costs."""
    asked: list[str] = []
    encode = Argon2PasswordHasher.encode

    def count(self: Argon2PasswordHasher, password: str, salt: str) -> str:
        asked.append(password)
        return encode(self, password, salt)

    verify = Argon2PasswordHasher.verify

    def count_too(self: Argon2PasswordHasher, password: str, encoded: str) -> bool:
        asked.append(password)
        return verify(self, password, encoded)

    monkeypatch.setattr(Argon2PasswordHasher, "encode", count)
    monkeypatch.setattr(Argon2PasswordHasher, "verify", count_too)
    return asked


def without_tokens(answer: Answer) -> str:
    """Return the page without what differs each time, and without what was typed."""
    html = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", answer.content.decode())
    return re.sub(r"[\w.]+@voorbeeld\.example", "", html)


def test_password_and_code_lead_to_the_work(client: Client) -> None:
    coordinator = with_app(make_coordinator())

    assert types_password(client, coordinator.email).headers["Location"] == SECOND  # type: ignore[attr-defined]
    assert not is_in(client)
    answer = logs_in(client, coordinator)

    assert answer.headers["Location"] == "/account/"  # type: ignore[attr-defined]
    assert client.get("/account/").headers["Location"] == reverse("today")
    assert is_in(client)
    event = AuditEvent.objects.get(actor=coordinator)
    assert (event.action, event.object_id) == (AuditAction.LOGGED_IN, str(coordinator.pk))


def test_it_leads_to_the_page_that_was_asked_for(client: Client, user: User) -> None:
    client.post(f"{LOGIN}?next=/account/sessies/", {"login": user.email, "password": PASSWORD})
    answer = client.post(SECOND, {"code": code_now()})

    assert answer.headers["Location"] == "/account/sessies/"


@pytest.mark.parametrize("elsewhere", ["https://kwaad.example/", "//kwaad.example/"])
def test_it_never_leads_elsewhere(client: Client, elsewhere: str) -> None:
    user = make_user()
    form = {"login": user.email, "password": PASSWORD, "next": elsewhere}

    assert client.post(LOGIN, form).headers["Location"] == "/account/"


def test_a_known_and_an_unknown_address_get_the_same_answer_for_the_same_work(
    client: Client, user: User, hashed: list[str]
) -> None:
    known = types_password(client, user.email, WRONG)
    work = len(hashed)
    unknown = types_password(client, "niemand@voorbeeld.example", WRONG)

    assert without_tokens(known) == without_tokens(unknown)
    assert work == len(hashed) - work == 1


def test_a_closed_account_with_a_wrong_password_too(client: Client, hashed: list[str]) -> None:
    closed = make_user(is_active=False)
    hashed.clear()
    first = types_password(client, closed.email, WRONG)
    work = len(hashed)
    second = types_password(client, "niemand@voorbeeld.example", WRONG)

    assert without_tokens(first) == without_tokens(second)
    assert work == len(hashed) - work == 1


def test_a_closed_account_does_not_log_in(client: Client) -> None:
    closed = make_user(is_active=False)

    answer = client.post(LOGIN, {"login": closed.email, "password": PASSWORD}, follow=True)

    assert heading(answer) == "Uw account is gesloten"
    assert not is_in(client)


def test_a_failure_is_noted_without_what_was_typed(client: Client, user: User) -> None:
    types_password(client, user.email, WRONG)

    event = AuditEvent.objects.get(action=AuditAction.LOGIN_FAILED)
    assert (event.actor, event.object_id, event.reason) == (None, "", "")


def test_the_error_is_read_first_and_what_was_typed_stays(client: Client, user: User) -> None:
    answer = types_password(client, user.email, WRONG)

    found = page(answer)
    assert found.title
    assert found.title.text.startswith("Fout: ")
    assert found.select_one("[role=alert]")
    field = found.select_one("[name=login]")
    assert field
    assert field["value"] == user.email
    assert WRONG not in answer.content.decode()


def test_after_five_wrong_passwords_even_the_right_one_waits(client: Client, user: User) -> None:
    for _ in range(5):
        types_password(client, user.email, WRONG)

    answer = types_password(Client(), user.email)

    assert "te vaak geprobeerd" in words(answer)
    with time_machine.travel("2099-01-01T12:00:00Z", tick=False):  # long after
        assert types_password(client, user.email).status_code == 302  # type: ignore[attr-defined]


def test_many_who_fail_do_not_wipe_out_what_was_counted(client: Client, user: User) -> None:
    """Django's cache forgets a third of itself when it is full, which it is at 300 by default."""
    for _ in range(5):
        types_password(client, user.email, WRONG)
    for number in range(400):
        caches["default"].set(f"somebody else {number}", 1)

    assert "te vaak geprobeerd" in words(types_password(Client(), user.email))
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM clientsupport_sharedcache")
        assert cursor.fetchone()[0] > 400


def test_the_limit_lies_where_every_process_sees_it(client: Client, user: User) -> None:
    types_password(client, user.email, WRONG)
    caches["process"].clear()

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM clientsupport_sharedcache")
        keys = [key for (key,) in cursor.fetchall()]
    assert keys
    assert not [key for key in keys if not re.fullmatch("[0-9a-f]{64}", key)]  # nor an address


def test_the_key_of_the_session_is_a_new_one_after_logging_in(client: Client, user: User) -> None:
    # Given a session that somebody else may have put in this browser
    client.get(LOGIN)
    session = client.session
    session["planted"] = True
    session.save()
    planted = session.session_key

    logs_in(client, user)

    assert client.session.session_key != planted
    assert not Session.objects.filter(session_key=planted).exists()


def test_logging_out_ends_the_session_on_the_server(client: Client, user: User) -> None:
    logs_in(client, user)
    stolen = client.cookies["naastu_staff"].value

    answer = client.post("/account/uitloggen/")

    assert answer.headers["Location"] == LOGIN
    thief = Client()
    thief.cookies["naastu_staff"] = stolen
    assert not is_in(thief)
    assert AuditEvent.objects.filter(action=AuditAction.LOGGED_OUT, actor=user).exists()


def test_opening_the_link_to_log_out_does_nothing_yet(client: Client, user: User) -> None:
    logs_in(client, user)

    assert heading(client.get("/account/uitloggen/")) == "Wilt u uitloggen?"
    assert is_in(client)


def test_a_new_password_ends_the_sessions_elsewhere(user: User) -> None:
    here, elsewhere = Client(), Client()
    with time_machine.travel("2026-11-23T12:00:00Z", tick=False) as clock:
        logs_in(here, user)
        clock.shift(31)  # the next code
        logs_in(elsewhere, user)
        fresh = "mijn hond eet graag stroopwafels"
        form = {"oldpassword": PASSWORD, "password1": fresh, "password2": fresh}
        assert here.post("/account/wachtwoord/", form).status_code == 302

        assert is_in(here)
        assert not is_in(elsewhere)


@pytest.mark.parametrize(
    ("password", "error"),
    [("kort", "te kort"), ("123456789987654321", "te algemeen"), ("ik@voorbeeld.example", "lijkt")],
)
def test_weak_passwords_are_refused(user: User, password: str, error: str) -> None:
    form = {"oldpassword": PASSWORD, "password1": password, "password2": password}

    assert error in words(signed_in(user).post("/account/wachtwoord/", form))


def test_signing_up_is_by_invitation_only(client: Client) -> None:
    assert heading(client.get("/account/aanmelden/")) == "U komt hier alleen op uitnodiging"
    client.post("/account/aanmelden/", {"email": "ik@voorbeeld.example", "password1": PASSWORD})
    assert not User.objects.exists()


# --- A forgotten password --------------------------------------------------------------------


def asks_for_mail(client: Client, email: str) -> Answer:
    return client.post(FORGOTTEN, {"email": email}, follow=True)


def link_in(mail: str) -> str:
    found = re.search(r"/account/wachtwoord-vergeten/\S+/", mail)
    assert found
    return found[0]


@pytest.fixture
def link(client: Client, user: User, mailoutbox: list[object]) -> str:
    asks_for_mail(client, user.email)
    run_jobs()
    (mail,) = mailoutbox
    return link_in(str(getattr(mail, "body", "")))


def test_the_answer_is_the_same_for_an_unknown_address(client: Client, user: User) -> None:
    known, unknown = (
        asks_for_mail(client, user.email),
        asks_for_mail(client, "wie@voorbeeld.example"),
    )

    assert heading(known) == "Kijk in uw e-mail"
    assert without_tokens(known) == without_tokens(unknown)
    assert waiting_jobs() == ["clientsupport.jobs.send_password_reset"]


def test_a_new_password_does_not_take_away_the_second_step(
    client: Client, user: User, link: str
) -> None:
    form_page = client.get(link, follow=True)
    where = form_page.redirect_chain[-1][0]
    fresh = "mijn hond eet graag stroopwafels"
    done = client.post(where, {"password1": fresh, "password2": fresh}, follow=True)

    assert heading(done) == "Uw wachtwoord is gewijzigd"
    assert not is_in(client)
    assert types_password(client, user.email, fresh).headers["Location"] == SECOND  # type: ignore[attr-defined]
    assert not is_in(client)


def test_the_link_works_once(client: Client, link: str) -> None:
    where = client.get(link, follow=True).redirect_chain[-1][0]
    fresh = "mijn hond eet graag stroopwafels"
    client.post(where, {"password1": fresh, "password2": fresh})

    assert heading(client.get(link, follow=True)) == "Deze link werkt niet meer"


def test_the_change_is_told_by_mail(
    client: Client, link: str, mailoutbox: list[object], settings: Settings
) -> None:
    where = client.get(link, follow=True).redirect_chain[-1][0]
    fresh = "mijn hond eet graag stroopwafels"
    client.post(where, {"password1": fresh, "password2": fresh})
    run_jobs()

    body = str(getattr(mailoutbox[-1], "body", ""))
    assert "Uw wachtwoord is opnieuw gekozen." in body
    assert "/account/mijn-account/" in body


def test_a_closed_account_gets_no_mail(client: Client, mailoutbox: list[object]) -> None:
    asks_for_mail(client, make_user(is_active=False).email)
    run_jobs()

    assert not mailoutbox
