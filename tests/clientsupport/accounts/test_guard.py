"""Nobody comes to a page for staff without a login, a second factor, and having been there."""

from datetime import timedelta

import pytest
import time_machine
from django.conf import settings
from django.contrib import admin
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from clientsupport.models import User
from clientsupport.site.areas import is_account_area, is_staff_area
from tests.addresses import ADDRESSES, Kind
from tests.factories.people import PASSWORD, make_coordinator, make_editor, make_user
from tests.helpers.accounts import LOGIN, is_in, logs_in, with_app
from tests.helpers.pages import page
from tests.helpers.staff import signed_in

NOON = "2026-11-23T12:00:00Z"
MADE_UP = [f"{area}bestaat-niet/" for area in settings.STAFF_AREAS]
ADMIN = [
    "/beheer/",
    "/beheer/login/",
    "/beheer/password_change/",
    *(
        reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        for model in admin.site._registry
    ),
]
FOR_STAFF = [address for kind, address in ADDRESSES.values() if is_staff_area(address)]
EVERY = [*FOR_STAFF, *(f"/en{address}" for address in FOR_STAFF), *ADMIN]

pytestmark = pytest.mark.django_db


def test_pages_for_staff_say_so() -> None:
    assert FOR_STAFF
    for kind, address in ADDRESSES.values():
        assert is_staff_area(address) == (kind is Kind.STAFF and not is_account_area(address))
        assert kind in {Kind.FORM, Kind.STAFF} or not is_account_area(address)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("address", EVERY)
def test_a_stranger_is_sent_to_the_login(client: Client, address: str, method: str) -> None:
    response = getattr(client, method)(address)

    assert response.status_code == 302
    prefix = "/en" if address.startswith("/en/") else ""
    assert response.headers["Location"].startswith(f"{prefix}{LOGIN}?next=")
    assert response.headers["Cache-Control"] == "no-store"


FROM_A_MAIL = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
FROM_A_MAIL |= {"Sec-Fetch-Dest": "document"}


@pytest.mark.parametrize(
    "address", ["/werkplek/", "/organisatiebeheer/?pagina='2'", "/en/werkplek/"]
)
def test_link_in_a_mail_asks_once_more_from_a_page_of_ours(client: Client, address: str) -> None:
    response = client.get(address, headers=FROM_A_MAIL)

    (refresh,) = page(response).select("meta[http-equiv=refresh]")
    assert refresh["content"] == f"0;URL={address}"
    assert [str(link["href"]) for link in page(response).select("main a")] == [address]
    assert response.headers["Cache-Control"] == "no-store"
    assert (
        client.get(address, headers=FROM_A_MAIL | {"Sec-Fetch-Site": "same-origin"}).status_code
        == 302
    )


@pytest.mark.parametrize("dest", ["image", "iframe", "empty"])
def test_picture_of_another_site_gets_no_page(client: Client, dest: str) -> None:
    response = client.get("/werkplek/", headers=FROM_A_MAIL | {"Sec-Fetch-Dest": dest})

    assert response.status_code == 302


@pytest.mark.parametrize("address", EVERY)
def test_without_a_second_factor_one_makes_it_first(address: str) -> None:
    client = signed_in(make_editor(), second_factor=False)

    response = client.get(address)

    assert response.status_code == 302
    assert response.headers["Location"].removeprefix("/en") == "/account/tweede-stap/"


def test_making_one_is_possible_and_explained() -> None:
    client = signed_in(make_editor(), second_factor=False)

    assert "Waarom?" in client.get("/account/tweede-stap/").content.decode()
    assert client.get("/account/tweede-stap/app/").status_code == 200
    assert client.get("/account/passkeys/nieuw/").status_code == 200


@pytest.mark.parametrize("address", ["/account/mijn-account/", "/account/sessies/"])
def test_nothing_else_of_the_account_is(address: str) -> None:
    client = signed_in(make_editor(), second_factor=False)

    assert client.get(address).headers["Location"] == "/account/tweede-stap/"


def test_who_has_no_role_for_the_portal_sees_no_admin() -> None:
    assert signed_in(make_coordinator()).get("/beheer/").status_code == 404


def test_the_admin_lets_nobody_in_by_itself() -> None:
    """An editor who posts somebody else's password there does not become them."""
    other = make_editor()
    client = signed_in(make_editor())

    response = client.post("/beheer/login/", {"username": other.email, "password": PASSWORD})

    assert response.headers["Location"] == "/account/"
    assert client.session["_auth_user_id"] != str(other.pk)


def test_the_admin_logs_out_and_changes_passwords_as_everywhere() -> None:
    client = signed_in(make_editor())

    assert client.get("/beheer/password_change/").headers["Location"] == "/account/wachtwoord/"
    client.post("/beheer/logout/")
    assert not is_in(client)


@pytest.mark.parametrize("address", MADE_UP)
def test_what_does_not_exist_is_not_there_for_staff_either(address: str) -> None:
    assert signed_in(make_editor()).get(address).status_code == 404


@pytest.fixture
def clock() -> time_machine.Traveller:  # type: ignore[misc]
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


def away(clock: time_machine.Traveller, **time: int) -> None:
    clock.shift(timedelta(**time))


def test_half_an_hour_away_ends_the_session(clock: time_machine.Traveller) -> None:
    client = signed_in(make_user())
    away(clock, minutes=29)
    assert is_in(client)
    away(clock, minutes=31)

    assert not is_in(client)
    assert not Session.objects.filter(session_data__contains="_auth_user_id").exists()
    assert "_auth_user_id" not in client.session


def test_twelve_hours_end_it_however_busy(clock: time_machine.Traveller) -> None:
    client = signed_in(make_user())
    for _ in range(12 * 3):
        assert is_in(client)
        away(clock, minutes=20)
    away(clock, seconds=1)

    assert not is_in(client)


def test_a_page_that_asks_by_itself_is_no_sign_of_life(clock: time_machine.Traveller) -> None:
    client = signed_in(make_user())
    for _ in range(3):
        away(clock, minutes=11)
        client.get("/account/mijn-account/", headers={"X-Poll": "1"})

    assert not is_in(client)


def test_the_end_is_told_at_the_login(clock: time_machine.Traveller, client: Client) -> None:
    user = with_app(make_user())
    logs_in(client, user)
    away(clock, minutes=31)

    response = client.get("/account/mijn-account/", follow=True)

    assert "U was een tijd weg. Log opnieuw in." in response.content.decode()


def test_no_answer_is_kept_by_anybody() -> None:
    client = signed_in(make_editor())

    for address in ["/account/mijn-account/", "/beheer/", "/organisatiebeheer/mensen/"]:
        assert client.get(address).headers["Cache-Control"] == "no-store"


def test_who_is_closed_meanwhile_is_out_at_once() -> None:
    user = make_user()
    client = signed_in(user)
    assert is_in(client)

    User.objects.filter(pk=user.pk).update(is_active=False)

    assert not is_in(client)
