"""Coming in with the code, and the visit that it begins."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError
from django.test import Client
from pytest_django import Settings

from clientsupport.templatetags.ui import phone_link
from intake.conversation.actions.visiting import begin_visit
from intake.conversation.views.visiting import COOKIE
from intake.models import Visit
from tests.factories.requests import Asked, ask
from tests.helpers.conversing import ENTRY, TALK
from tests.helpers.forms import filled_in
from tests.helpers.pages import Answer, heading, page, words

pytestmark = pytest.mark.usefixtures("monday")


def enter(client: Client, asked: Asked) -> Client:
    response = client.post(ENTRY, {"code": asked.code.written()})
    assert response.status_code == 302
    return client


def without_token(response: Answer) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", response.content)


# --- The code ------------------------------------------------------------------------------------


def test_right_code_opens_the_conversation(client: Client) -> None:
    asked = ask()

    response = client.post(ENTRY, {"code": asked.code.written()})

    assert response.headers["Location"] == TALK
    assert heading(client.get(TALK)) == "Uw gesprek"


def test_cookie_is_of_its_own_kind_and_goes_with_the_browser(client: Client) -> None:
    enter(client, ask())
    cookie = client.cookies[COOKIE.name]

    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert cookie["max-age"] == cookie["expires"] == ""
    assert COOKIE.name.endswith("naastu_gesprek")
    assert "naastu_staff" not in client.cookies


def test_what_to_do_without_the_code_is_said_plainly(client: Client) -> None:
    assert "Stel uw vraag opnieuw" in words(client.get(ENTRY))


# --- The visit -----------------------------------------------------------------------------------


def test_without_a_visit_there_is_nothing_to_see(client: Client) -> None:
    ask()

    response = client.get(TALK)

    assert response.status_code == 403
    assert heading(response) == "Uw bezoek is voorbij"
    assert response.headers["Cache-Control"] == "no-store"


def test_visit_ends_after_twenty_minutes_of_nothing(
    client: Client, monday: time_machine.Traveller
) -> None:
    enter(client, ask())
    monday.shift(timedelta(minutes=19))
    assert client.get(TALK).status_code == 200
    monday.shift(timedelta(minutes=19))
    assert client.get(TALK).status_code == 200
    monday.shift(timedelta(minutes=21))

    assert client.get(TALK).status_code == 403


def test_visit_ends_after_two_hours(client: Client, monday: time_machine.Traveller) -> None:
    enter(client, ask())
    for _ in range(7):
        monday.shift(timedelta(minutes=17))
        assert client.get(TALK).status_code == 200
    monday.shift(timedelta(minutes=2))

    assert client.get(TALK).status_code == 403


def test_what_was_typed_too_late_is_given_back(
    client: Client, monday: time_machine.Traveller
) -> None:
    asked = ask()
    form = filled_in(enter(client, asked).get(TALK), text="Ik ben er <nog>.")
    monday.shift(timedelta(minutes=21))

    response = client.post(f"{TALK}schrijf/", form)

    assert response.status_code == 403
    assert page(response).select_one("textarea").get_text().strip() == "Ik ben er <nog>."  # type: ignore[union-attr]
    assert len(asked.texts()) == 1


def test_cookie_of_somebody_else_that_was_planted_is_not_kept(client: Client) -> None:
    asked, other = ask(), ask()
    planted = begin_visit(other.uuid)
    client.cookies[COOKIE.name] = planted

    enter(client, asked)

    assert client.cookies[COOKIE.name].value != planted
    assert Visit.objects.count() == 1


def test_two_tabs_with_two_requests_do_not_mix(client: Client) -> None:
    # Given a conversation in one tab, and another that was opened after it in a second one
    first, second = ask(), ask()
    form = filled_in(enter(client, first).get(TALK), text="Dit is voor de eerste.")
    enter(client, second)

    # When somebody sends what they typed in the first tab
    response = client.post(f"{TALK}schrijf/", form)

    # Then it lands nowhere, and is not shown: who sits here now may be somebody else
    assert response.status_code == 403
    assert heading(response) == "Er is nu een ander gesprek open"
    assert "Dit is voor de eerste." not in response.content.decode()
    assert len(first.texts()) == len(second.texts()) == 1
    # And the second conversation is still open
    assert client.get(TALK).status_code == 200


@pytest.mark.parametrize("marker", [None, "", "0" * 16])
def test_deed_without_the_marker_of_the_visit_is_refused(
    client: Client, marker: str | None
) -> None:
    asked = ask()
    form = filled_in(enter(client, asked).get(TALK), text="Hallo", visit=marker)

    assert client.post(f"{TALK}schrijf/", form).status_code == 403
    assert len(asked.texts()) == 1


def test_closing_ends_the_visit_on_the_server(client: Client) -> None:
    enter(client, ask())
    token, form = client.cookies[COOKIE.name].value, filled_in(client.get(TALK))

    client.post(f"{TALK}uit/", form)
    client.cookies[COOKIE.name] = token

    assert client.get(TALK).status_code == 403
    assert not Visit.objects.exists()


def test_leaving_quickly_ends_the_visit_on_the_server(client: Client) -> None:
    enter(client, ask())
    token = client.cookies[COOKIE.name].value

    response = client.get("/verlaat/")
    assert response.cookies[COOKIE.name].value == ""
    client.cookies[COOKIE.name] = token

    assert client.get(TALK).status_code == 403
    assert not Visit.objects.exists()


def test_way_out_stays_open_when_the_visit_cannot_be_ended(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away(_token: str) -> None:
        raise OperationalError

    monkeypatch.setattr("intake.conversation.views.visiting.end_visit", away)
    client.cookies[COOKIE.name] = "a" * 43

    response = client.get("/verlaat/")

    assert response.status_code == 303
    assert response.cookies[COOKIE.name].value == ""


def test_nothing_of_the_visit_stands_in_a_session_or_leads_back(client: Client) -> None:
    asked = ask()
    enter(client, asked)
    kept = " ".join(cookie.value for cookie in client.cookies.values())

    assert asked.code.secret not in kept
    assert str(asked.uuid) not in kept
    assert client.cookies[COOKIE.name].value != Visit.objects.get().key


def test_page_about_safety_says_what_stays(client: Client) -> None:
    text = words(client.get("/hulpvraag/veilig/"))

    assert "De geschiedenis van uw browser blijft." in text
    assert "in welke plaats u zocht" in text
    assert "welke hulp u bekeek" in text
    assert "ziet de bladzijden die u daarvoor bekeek" in text
    assert "Staat JavaScript uit in uw browser?" in text
    assert "privévenster" in text
    assert "Zo wist u de geschiedenis" in text


def test_page_about_safety_names_whom_to_call(client: Client) -> None:
    links = [str(a["href"]) for a in page(client.get("/hulpvraag/veilig/")).select("main a")]

    assert "tel:112" in links
    assert phone_link("0800-2000") in links


@pytest.mark.parametrize("address", ["/", "/hulpvraag/"])
def test_safety_is_within_reach_before_the_first_question(client: Client, address: str) -> None:
    main = page(client.get(address)).select_one("main")
    assert main
    assert main.select("a[href='/hulpvraag/veilig/']")


@pytest.mark.parametrize("within", ["main", "footer"])
def test_answer_is_within_reach_from_home_and_from_every_footer(
    client: Client, within: str
) -> None:
    (link,) = page(client.get("/")).select(f"{within} a[href='{ENTRY}']")

    assert link.get_text(strip=True) == "Lees uw antwoord"


def test_page_about_privacy_names_every_cookie_of_asking(
    client: Client, settings: Settings
) -> None:
    text = words(client.get("/privacy/"))

    for name in ("naastu_vraag", COOKIE.name, settings.CSRF_COOKIE_NAME):
        assert name in text
