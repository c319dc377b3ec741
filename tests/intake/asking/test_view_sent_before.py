"""A form that was sent: what it shows again, and what it leads to when its code is not the code."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.privacy.codes import proof
from directory.models import Offer
from intake.asking.jobs import forget_old_forms
from intake.conversation.views.visiting import COOKIE
from intake.models import HelpRequest, SubmittedForm, Visit
from tests.factories.directory import make_offer
from tests.helpers.asking import SEND, TEXT, answers_lost, code_of, sent, step_of, up_to
from tests.helpers.conversing import ENTRY, TALK, busy, form_of
from tests.helpers.forms import filled_in
from tests.helpers.pages import Reply, heading, page, words
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("monday_in_march", "offer")
TYPED_SINCE = "Het is nog erger dan ik schreef."


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(slug="hier", municipalities=["GM0344"], takes_requests=True)


def requests() -> int:
    with acting_as(Role.JOBS), all_rows():
        return HelpRequest.objects.count()


def last_group(shown: Reply) -> str:
    return code_of(shown)[-5:]


def types(client: Client, shown: Reply, group: str) -> Reply:
    """Type the last group on the page that shows the code."""
    return client.post(SEND, filled_in(shown, group=group))


def comes_in(client: Client, shown: Reply) -> None:
    client.post(ENTRY, {"code": code_of(shown)})


def makes_new_code(client: Client, shown: Reply) -> None:
    """Come in, and take another code."""
    comes_in(client, shown)
    address = f"{TALK}nieuwe-code/"
    new = client.post(address, form_of(client.get(address)))
    client.post(address, form_of(new) | {"group": last_group(new)})


def deletes(client: Client, shown: Reply) -> None:
    """Come in, and delete everything."""
    comes_in(client, shown)
    client.post(f"{TALK}wissen/", form_of(client.get(f"{TALK}wissen/")))


def is_blank(response: Reply) -> bool:
    """Tell whether the page is an empty first question."""
    said = response.content.decode()
    return step_of(response) == "Stap 1" and TEXT not in said and TYPED_SINCE not in said


def is_used_up(response: Reply) -> bool:
    """Tell whether the page gives everything back, and shows no code."""
    assert not page(response).select(".c-secret-code__code")
    return "Deze vraag was al verstuurd." in words(response)


@pytest.mark.parametrize("ends", [makes_new_code, deletes])
def test_end_of_a_code_that_is_no_more_leads_to_the_page_that_asks_for_one(ends: object) -> None:
    # Given somebody who left the page with the code open, and ended that code elsewhere
    asker = Client()
    shown = sent(asker, up_to(asker, 6))
    ends(Client(), shown)  # type: ignore[operator]

    # When the last group of it is typed on that page
    there = Client()
    response = types(there, shown, last_group(shown))

    # Then it opens nothing
    assert (response.status_code, response.headers["Location"]) == (302, ENTRY)
    assert COOKIE.name not in there.cookies
    assert there.get(TALK).status_code == 403


@pytest.mark.parametrize(("ends", "left"), [(makes_new_code, 1), (deletes, 0)])
def test_form_whose_code_is_no_more_shows_it_no_more_and_makes_nothing(
    client: Client, ends: object, left: int
) -> None:
    checked = up_to(client, 6)
    with answers_lost(client):
        ends(Client(), sent(client, checked))  # type: ignore[operator]
    assert requests() == left

    response = sent(client, checked, text=TYPED_SINCE)

    assert is_used_up(response)
    assert TYPED_SINCE in words(response)
    assert requests() == left


@pytest.mark.parametrize(("ends", "left"), [(makes_new_code, 1), (deletes, 0)])
def test_where_the_code_was_shown_such_a_form_leads_to_an_empty_question(
    client: Client, ends: object, left: int
) -> None:
    checked = up_to(client, 6)
    ends(Client(), sent(client, checked))  # type: ignore[operator]

    assert is_blank(sent(client, checked))
    assert requests() == left


def test_what_was_used_up_can_be_asked_anew(client: Client) -> None:
    checked = up_to(client, 6)
    with answers_lost(client):
        deletes(Client(), sent(client, checked))

    anew = sent(client, sent(client, checked))

    assert heading(anew) == "Uw vraag is verstuurd"
    assert requests() == 1


def test_code_is_not_shown_again_once_its_last_group_was_typed(client: Client) -> None:
    checked = up_to(client, 6)
    shown = sent(client, checked)
    types(client, shown, last_group(shown))

    assert is_blank(sent(client, checked))
    assert types(client, shown, "00000").headers["Location"] == ENTRY
    assert requests() == 1


def test_last_group_pressed_twice_opens_the_conversation(client: Client) -> None:
    shown = sent(client, up_to(client, 6))

    for _press in range(2):
        assert types(client, shown, last_group(shown)).headers["Location"] == TALK

    assert client.get(TALK).status_code == 200
    assert Visit.objects.count() == 1  # the first one is over


def test_crowd_at_the_last_group_shows_the_code_again(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = sent(client, up_to(client, 6))
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", busy)
        response = types(client, shown, last_group(shown))

    assert (response.status_code, response.headers["Retry-After"]) == (503, "10")
    assert code_of(response) == code_of(shown)
    assert types(client, response, last_group(shown)).headers["Location"] == TALK


def test_of_a_deleted_request_nothing_but_the_hash_of_its_number_is_left(
    client: Client, monday_in_march: time_machine.Traveller
) -> None:
    shown = sent(client, up_to(client, 6))
    deletes(Client(), shown)

    (left,) = SubmittedForm.objects.values()
    assert set(left) == {"key", "draw", "request_id", "expires_at"}
    assert not left["request_id"]
    assert left["draw"] == 0
    monday_in_march.shift(timedelta(hours=2, seconds=1))
    forget_old_forms(0)
    assert not SubmittedForm.objects.exists()
