"""The second step: making one, using one, losing one."""

import json
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.usersessions.models import UserSession
from bs4 import Tag
from django.contrib.sessions.models import Session
from django.test import Client
from pytest_django import DjangoCaptureOnCommitCallbacks

from clientsupport.accounts.jobs import forget_ended_sessions
from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from tests.factories.people import PASSWORD, make_user
from tests.helpers.accounts import SECOND, code_now, is_in, logs_in, types_password, with_app
from tests.helpers.forms import filled_in
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
APP = "/account/tweede-stap/app/"
CODES = "/account/herstelcodes/"
NEW_CODES = "/account/herstelcodes/nieuw/"


@pytest.fixture
def user() -> User:
    return with_app(make_user(email="ik@voorbeeld.example"))


def codes_on(client: Client) -> list[str]:
    return [code.text for code in page(client.get(CODES)).select("[data-cs-codes] code")]


def test_setting_up_an_app_shows_a_square_and_the_key_as_text() -> None:
    client = signed_in(make_user(), second_factor=False)

    found = page(client.get(APP))

    picture = found.select_one(".c-totp__code[role=img]")
    assert isinstance(picture, Tag)
    assert picture.get("aria-label")
    assert picture.select_one("svg")
    assert "<?xml" not in str(found)
    assert not found.select("[style]")
    key = found.select_one(".c-code")
    assert key
    assert key.text.replace(" ", "") == client.session["mfa.totp.secret"]


def test_the_app_works_from_then_on_and_gives_recovery_codes_once() -> None:
    user = make_user()
    client = signed_in(user, second_factor=False)
    client.get(APP)
    session = client.session
    session["mfa.totp.secret"] = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    session.save()

    answer = client.post(APP, {"code": as_pasted(code_now())})

    assert answer.headers["Location"] == CODES
    assert len(codes_on(client)) == 10
    assert codes_on(client) == []
    assert "Wij kunnen ze niet nog een keer tonen" in words(client.get(CODES))


def test_a_wrong_code_sets_up_nothing() -> None:
    client = signed_in(make_user(), second_factor=False)
    client.get(APP)

    answer = client.post(APP, {"code": "000000"})

    assert "Deze code klopt niet" in words(answer)
    assert not Authenticator.objects.exists()


def test_its_secret_lies_encrypted(user: User) -> None:
    stored = json.dumps(Authenticator.objects.get(user=user).data)

    assert "JBSWY3DP" not in stored
    assert "pv1." in stored


def test_a_code_works_once(client: Client, user: User) -> None:
    with time_machine.travel("2026-11-23T12:00:00Z", tick=False):
        logs_in(client, user)
        thief = Client()
        logs_in(thief, user)

        assert is_in(client)
        assert not is_in(thief)


def as_pasted(code: str) -> str:
    """Return a code as it comes along with a sentence, in digits of another script."""
    digits = "".join(chr(0x0660 + int(digit)) for digit in code)
    return f"\u202aUw code: \u201c{digits[:3]}\u2011{digits[3:]}\u201d.\u200b"


def test_a_code_is_read_as_it_was_pasted(client: Client, user: User) -> None:
    types_password(client, user.email)
    client.post(SECOND, {"code": as_pasted(code_now())})

    assert is_in(client)


def test_a_code_works_once_however_it_is_typed(client: Client, user: User) -> None:
    with time_machine.travel("2026-11-23T12:00:00Z", tick=False):
        logs_in(client, user)
        thief = Client()
        types_password(thief, user.email)
        thief.post(SECOND, {"code": as_pasted(code_now())})

        assert not is_in(thief)


def test_codes_cannot_be_tried_for_ever(client: Client, user: User) -> None:
    types_password(client, user.email)
    for number in range(5):
        client.post(SECOND, {"code": f"00000{number}"})

    answer = client.post(SECOND, {"code": code_now()})

    assert "te vaak geprobeerd" in words(answer)
    assert not is_in(client)


def test_a_recovery_code_works_once(user: User) -> None:
    codes = RecoveryCodes.activate(user).generate_codes()
    first, second = Client(), Client()

    types_password(first, user.email)
    first.post(SECOND, {"code": codes[0]})
    assert is_in(first)
    types_password(second, user.email)
    second.post(SECOND, {"code": codes[0]})
    assert not is_in(second)
    second.post(SECOND, {"code": as_pasted(codes[1])})
    assert is_in(second)


def test_new_recovery_codes_replace_the_old_ones(user: User) -> None:
    old = RecoveryCodes.activate(user).generate_codes()
    client = signed_in(user)

    client.post(NEW_CODES)

    assert not set(codes_on(client)) & set(old)


@pytest.mark.parametrize("address", [APP, NEW_CODES, "/account/passkeys/nieuw/"])
def test_changes_ask_who_one_is(address: str) -> None:
    client = signed_in(make_user(), second_factor=False, confirmed=False)
    if address == NEW_CODES:
        client = signed_in(make_user(), confirmed=False)

    assert client.get(address).headers["Location"].startswith("/account/bevestigen/?next=")


def test_five_minutes_later_it_asks_again() -> None:
    with time_machine.travel("2026-11-23T12:00:00Z", tick=False) as clock:
        client = signed_in(make_user())
        assert client.get(NEW_CODES).status_code == 200
        clock.shift(301)
        assert client.get(NEW_CODES).status_code == 302


def test_the_password_confirms_and_leads_on() -> None:
    client = signed_in(make_user(), confirmed=False)
    form = {"password": PASSWORD, "next": NEW_CODES}

    assert client.post("/account/bevestigen/", form).headers["Location"] == NEW_CODES
    assert client.get(NEW_CODES).status_code == 200


@pytest.mark.parametrize("way", ["/account/bevestigen/", "/account/tweede-stap/bevestigen/"])
@pytest.mark.parametrize(
    ("came_from", "goes_to"),
    [
        ("http://testserver/account/tweede-stap/?a=1", "/account/tweede-stap/?a=1"),
        ("http://testserver" + NEW_CODES, "/vandaag/"),  # the deed itself would ask again
        ("http://testserver/account/bevestigen/", "/vandaag/"),
        ("http://testserver/nergens/", "/vandaag/"),
        ("https://elders.example/account/tweede-stap/", "/vandaag/"),
        ("javascript:alert(1)", "/vandaag/"),
        ("", "/vandaag/"),
    ],
)
def test_who_does_not_confirm_goes_back_to_where_they_came_from(
    user: User, way: str, came_from: str, goes_to: str
) -> None:
    client = signed_in(user, confirmed=False)
    answer = client.get(f"{way}?next={NEW_CODES}", headers={"Referer": came_from})
    assert hrefs(answer)[0] == goes_to
    # and after a wrong code, too
    answer = client.post(way, filled_in(answer, password="verkeerd", code="000000"))
    assert answer.status_code == 200
    assert hrefs(answer)[0] == goes_to


def hrefs(answer: Any) -> list[str]:
    return [str(link["href"]) for link in page(answer).select("main a.link-alone")]


def test_the_last_second_factor_stays(user: User) -> None:
    client = signed_in(user)
    address = "/account/tweede-stap/app/weghalen/"

    assert "uw enige tweede stap" in words(client.get(address))
    client.post(address)
    assert Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()


def test_the_last_passkey_stays() -> None:
    user = make_user()
    data = {"name": "Laptop", "credential": {}}
    passkey = Authenticator.objects.create(user=user, type=Authenticator.Type.WEBAUTHN, data=data)
    client = signed_in(user, second_factor=False)
    address = f"/account/passkeys/{passkey.pk}/weghalen/"

    assert "uw enige tweede stap" in words(client.get(address))
    assert "uw enige tweede stap" in words(client.post(address))
    assert Authenticator.objects.filter(pk=passkey.pk).exists()
    # Beside another one it can go
    with_app(user)
    assert client.post(address).headers["Location"] == "/account/passkeys/"
    assert not Authenticator.objects.filter(pk=passkey.pk).exists()


def test_a_passkey_of_somebody_else_is_not_there(user: User) -> None:
    data = {"name": "Laptop", "credential": {}}
    other = Authenticator.objects.create(
        user=make_user(), type=Authenticator.Type.WEBAUTHN, data=data
    )

    for deed in ["naam", "weghalen"]:
        assert signed_in(user).get(f"/account/passkeys/{other.pk}/{deed}/").status_code == 404


def test_every_change_is_told_by_mail_and_written_down(
    user: User,
    mailoutbox: list[object],
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        signed_in(user).post(NEW_CODES)
    run_jobs()

    (mail,) = mailoutbox
    assert getattr(mail, "to", None) == [user.email]
    assert "nieuwe herstelcodes" in getattr(mail, "body", "")
    event = AuditEvent.objects.get(action=AuditAction.FACTOR_CHANGED)
    assert (event.actor, event.reason) == (user, "recovery_codes_generated")


# --- Sessions ------------------------------------------------------------------------------------


def test_one_ends_a_session_elsewhere(user: User) -> None:
    elsewhere = signed_in(user)
    here = signed_in(user)
    buttons = page(here.get("/account/sessies/")).select("form[action*=beeindigen]")
    (button,) = buttons

    here.post(str(button["action"]))

    assert not is_in(elsewhere)
    assert is_in(here)
    assert AuditEvent.objects.filter(action=AuditAction.SESSION_ENDED, actor=user).exists()


def test_nobody_ends_a_session_of_somebody_else(user: User) -> None:
    other = make_user()
    theirs = signed_in(other)
    key = UserSession.objects.get(user=other).pk

    assert signed_in(user).post(f"/account/sessies/{key}/beeindigen/").status_code == 404
    assert is_in(theirs)


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge op Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1", "Safari op iPhone"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0", "Firefox op Linux"),
        ("curl/8", "Onbekende browser"),
    ],
)
def test_browsers_are_called_as_people_call_them(user: User, agent: str, name: str) -> None:
    client = signed_in(user)
    UserSession.objects.update(user_agent=agent)

    assert name in words(client.get("/account/sessies/"))


def test_nothing_stays_of_a_session_that_ended(client: Client, user: User) -> None:
    with time_machine.travel("2026-11-23T12:00:00Z", tick=False) as clock:
        logs_in(client, user)
        clock.shift(13 * 60 * 60)
        with acting_as(Role.JOBS):
            forget_ended_sessions(timestamp=0)

    assert not Session.objects.exists()
    assert not UserSession.objects.exists()


# --- Every page ----------------------------------------------------------------------------------

PAGES = [
    "/account/mijn-account/",
    "/account/uitloggen/",
    "/account/bevestigen/",
    "/account/tweede-stap/bevestigen/",
    "/account/wachtwoord/",
    "/account/tweede-stap/",
    "/account/tweede-stap/app/weghalen/",
    "/account/passkeys/",
    "/account/passkeys/nieuw/",
    NEW_CODES,
    "/account/sessies/",
]
FOR_ALL = [
    "/account/inloggen/",
    "/account/aanmelden/",
    "/account/gesloten/",
    "/account/adres/",
    "/account/wachtwoord-vergeten/",
    "/account/wachtwoord-vergeten/verstuurd/",
    "/account/wachtwoord-vergeten/klaar/",
    "/account/wachtwoord-vergeten/1-x/",
    "/account/sso/geannuleerd/",
    "/account/sso/mislukt/",
]


@pytest.mark.parametrize("address", PAGES + FOR_ALL)
def test_every_page_is_in_our_own_look(user: User, address: str) -> None:
    client = signed_in(user) if address in PAGES else Client()

    answer = client.get(address)

    assert answer.status_code in {200, 401}
    assert heading(answer)
    found = page(answer)
    assert found.title
    assert found.title.text.endswith(" – Naast u")
    assert found.select_one(".c-rail" if address in PAGES else ".c-masthead--staff")
    assert not found.select("[style], style, [onclick], [placeholder]")
    assert "allauth" not in answer.content.decode()
