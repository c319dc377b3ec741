"""The session in which somebody asks: a form without its cookie is worth nothing."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from pytest_django import Settings

from directory.models import Offer
from intake.asking.views.session import COOKIE
from intake.models import SubmittedForm
from tests.factories.directory import make_offer
from tests.helpers.asking import (
    ADDRESS,
    SEND,
    TEXT,
    code_of,
    onward,
    opened,
    sent,
    step_of,
    up_to,
)
from tests.helpers.conversing import ENTRY, TALK, form_of
from tests.helpers.forms import filled_in
from tests.helpers.pages import Reply, page

pytestmark = pytest.mark.usefixtures("monday_in_march", "offer")


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(slug="hier", municipalities=["GM0344"], takes_requests=True)


def is_blank(response: Reply) -> bool:
    """Tell whether the page is a first question with nothing in it."""
    (field,) = page(response).select("#id_text")
    words = response.content.decode()
    assert response.headers["Cache-Control"] == "no-store"
    return (
        step_of(response) == "Stap 1"
        and not field.get_text().strip()
        and TEXT not in words
        and "utrecht" not in words.lower()
        and not page(response).select("[data-cs-code]")
    )


def leaves(client: Client, _shown: Reply) -> None:
    client.get("/verlaat/")


def loses_the_cookie(client: Client, _shown: Reply) -> None:
    del client.cookies[COOKIE.name]


def begins_anew(client: Client, shown: Reply) -> None:
    leaves(client, shown)
    opened(client)


def another_comes(client: Client, shown: Reply) -> None:
    """Leave; then somebody else asks on the same machine, and sends."""
    leaves(client, shown)
    sent(client, up_to(client, 6, text="Iets anders."))


ENDS = pytest.mark.parametrize("ends", [leaves, loses_the_cookie, begins_anew, another_comes])


def test_cookie_is_of_its_own_kind_and_goes_with_the_browser(client: Client) -> None:
    cookie = opened(client).cookies[COOKIE.name]

    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert cookie["max-age"] == cookie["expires"] == ""


def test_second_tab_keeps_the_session_of_the_first(client: Client) -> None:
    second = up_to(client, 2)
    opened(client)

    assert step_of(onward(client, second)) == "Stap 3"


@ENDS
@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_every_step_sent_again_after_the_end_is_an_empty_first_question(
    client: Client, number: int, ends: Any
) -> None:
    shown = up_to(client, number)
    form = filled_in(shown, naar="nakijken", text=TEXT, plaats="Utrecht")
    ends(client, shown)

    assert is_blank(client.post(ADDRESS, form))


@ENDS
@pytest.mark.parametrize("was_sent", [True, False])
def test_check_page_sent_again_after_the_end_shows_and_stores_nothing(
    client: Client, ends: Any, *, was_sent: bool
) -> None:
    checked = up_to(client, 6)
    if was_sent:
        sent(client, checked)
    form = filled_in(checked)
    ends(client, checked)
    before = SubmittedForm.objects.count()

    assert is_blank(client.post(SEND, form))
    assert SubmittedForm.objects.count() == before


@ENDS
def test_mistyped_group_sent_again_after_the_end_shows_no_code(client: Client, ends: Any) -> None:
    shown = sent(client, up_to(client, 6))
    form = filled_in(shown, group="00000")
    ends(client, shown)

    assert client.post(SEND, form).headers["Location"] == ENTRY


def test_after_sending_no_step_before_it_shows_a_word(client: Client) -> None:
    fifth = up_to(client, 5)
    checked = onward(client, fifth)
    sent(client, checked)

    assert is_blank(onward(client, fifth))
    assert is_blank(client.post(ADDRESS, filled_in(checked, naar="woorden")))


def test_reloading_the_page_with_the_code_shows_it_until_its_last_group_was_typed(
    client: Client,
) -> None:
    checked = up_to(client, 6)
    shown = sent(client, checked)
    assert code_of(sent(client, checked)) == code_of(shown)

    client.post(SEND, filled_in(shown, group=code_of(shown)[-5:]))

    assert is_blank(sent(client, checked))


def test_next_question_leaves_the_code_of_the_one_before_alone(client: Client) -> None:
    first = sent(client, up_to(client, 6))
    sent(client, up_to(client, 6))

    again = client.post(SEND, filled_in(first, group="00000"))

    assert code_of(again) == code_of(first)


def test_session_is_over_after_a_day(
    client: Client, monday_in_march: time_machine.Traveller
) -> None:
    second = up_to(client, 2)
    monday_in_march.shift(timedelta(days=1, minutes=2))

    assert is_blank(onward(client, second))


def test_marker_of_somebodys_own_making_is_worth_nothing(client: Client) -> None:
    second = up_to(client, 2)
    client.cookies[COOKIE.name] = "verzonnen"

    assert is_blank(onward(client, second))


@pytest.mark.parametrize("holds_session", [True, False])
def test_words_without_a_token_come_back_in_their_own_session_only(
    settings: Settings, *, holds_session: bool
) -> None:
    client = Client(enforce_csrf_checks=True)
    checked = up_to(client, 6)
    del client.cookies[settings.CSRF_COOKIE_NAME]
    if not holds_session:
        del client.cookies[COOKIE.name]

    response = sent(client, checked)

    assert (TEXT in response.content.decode()) is holds_session


def test_paper_says_where_to_type_the_code(client: Client) -> None:
    (paper,) = page(sent(client, up_to(client, 6))).select(".c-code-card__how")

    assert paper.get_text(" ", strip=True) == "Ga naar testserver/antwoord/ en typ daar deze code."


@pytest.mark.parametrize("deed", ["uit", "wissen"])
def test_closing_and_deleting_end_the_session_and_the_form_cookie(
    client: Client, settings: Settings, deed: str
) -> None:
    shown = sent(client, up_to(client, 6))
    client.post(SEND, filled_in(shown, group=code_of(shown)[-5:]))
    other = up_to(client, 2)

    response = client.post(f"{TALK}{deed}/", form_of(client.get(TALK)))

    for name in (COOKIE.name, settings.CSRF_COOKIE_NAME):
        assert response.cookies[name].value == ""
    assert is_blank(onward(client, other))
