"""Coming in with the code, and the visit that it begins."""

import hashlib
import logging
import re
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError
from django.test import Client

from clientsupport import codes, networks
from clientsupport.codes import Busy, Code, proof
from intake.actions.deleting import delete_request
from intake.actions.visiting import begin_visit
from intake.enums import DeletionReason
from intake.models import Visit
from intake.views.visiting import COOKIE
from tests.factories.requests import Asked, ask
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.pages import Answer, heading, page, words

ENTRY = "/antwoord/"
TALK = "/antwoord/gesprek/"
UNKNOWN = codes.make(b"1" * 16).written()


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> list[Code]:
    """The codes that were hashed, without the work of it."""
    done: list[Code] = []

    def hashed(code: Code, salt: bytes) -> bytes:
        done.append(code)
        return hashlib.sha256(code.secret.encode() + salt).digest()

    monkeypatch.setattr(proof, "_hash", hashed)
    return done


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
    cookie = client.cookies[COOKIE]

    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert cookie["max-age"] == cookie["expires"] == ""
    assert COOKIE.endswith("naastu_gesprek")
    assert "naastu_staff" not in client.cookies


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: f"  {code} ",
    ],
)
def test_code_may_be_typed_in_many_ways(client: Client, change: Callable[[str], str]) -> None:
    asked = ask()

    assert client.post(ENTRY, {"code": change(asked.code.written())}).status_code == 302


@pytest.mark.parametrize("typo", ["", "7KQ2M", "7KQ2M-3F8XA-7KQ2M-3F8XA-7", "7" * 5000, "7KQ2!"])
def test_typing_error_is_told_without_a_look(client: Client, hashes: list[Code], typo: str) -> None:
    response = client.post(ENTRY, {"code": typo})

    assert errors(response)
    assert typed(response, "code") == typo.strip()
    assert not hashes


def test_wrong_unknown_and_deleted_look_the_same_and_cost_the_same(
    client: Client, hashes: list[Code]
) -> None:
    # Given a request that is there, and one that was deleted
    there, gone = ask(), ask()
    delete_request(request=gone.uuid, reason=DeletionReason.RESIDENT)
    wrong = Code(there.code.locator, there.code.secret[::-1]).written()
    hashes.clear()

    # When somebody tries a wrong code for the first, one that never was, and the second
    answers = [client.post(ENTRY, {"code": code}) for code in (wrong, UNKNOWN, gone.code.written())]

    # Then they read the same, and each took one hash
    assert {without_token(answer) for answer in answers} == {without_token(answers[0])}
    assert {answer.status_code for answer in answers} == {200}
    assert len(hashes) == 3


def test_refused_code_is_not_shown_again(client: Client) -> None:
    response = client.post(ENTRY, {"code": UNKNOWN})

    assert UNKNOWN not in response.content.decode()
    assert typed(response, "code") == ""
    assert page(response).title.string.startswith("Fout: ")  # type: ignore[union-attr]


def test_what_to_do_without_the_code_is_said_plainly(client: Client) -> None:
    assert "Stel uw vraag opnieuw" in words(client.get(ENTRY))


def test_needs_its_token() -> None:
    client = Client(enforce_csrf_checks=True)

    assert client.post(ENTRY, {"code": UNKNOWN}).status_code == 403


def busy(*_given: object) -> bytes:
    raise Busy


def test_too_busy_asks_to_come_back(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "_hash", busy)
    response = client.post(ENTRY, {"code": UNKNOWN})

    assert response.status_code == 503
    assert response.headers["Retry-After"]
    assert UNKNOWN not in response.content.decode()


# --- Limits --------------------------------------------------------------------------------------


def guess(client: Client, times: int, **sender: str) -> Answer:
    for _ in range(times):
        answer = client.post(ENTRY, {"code": UNKNOWN}, **sender)  # type: ignore[arg-type]
    return answer


def waited(
    client: Client, code: str, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> Answer:
    """Guess, then try this code, wait as asked, and return the page that asked it."""
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", lambda *_given: bytes(32))
        guess(client, 10)
    waiting = client.post(ENTRY, {"code": code})
    clock.shift(timedelta(seconds=20))
    return waiting


def test_who_guesses_waits_longer_each_time(
    client: Client, hashes: list[Code], clock: time_machine.Traveller
) -> None:
    # Given ten wrong codes from one network
    assert guess(client, 10).status_code == 200  # type: ignore[attr-defined]
    # When the next one comes, then nothing is looked up, and one has to wait
    waiting = client.post(ENTRY, {"code": UNKNOWN})
    assert waiting.status_code == 429
    assert waiting.headers["Retry-After"] == "20"
    assert len(hashes) == 10
    # When they do not wait, then they wait longer
    again = client.post(ENTRY, filled_in(waiting, code=UNKNOWN))
    assert again.headers["Retry-After"] == "40"
    # When they wait as long as they should, then they get one try, and not a second one
    clock.shift(timedelta(seconds=40))
    assert client.post(ENTRY, filled_in(again, code=UNKNOWN)).status_code == 200
    assert client.post(ENTRY, filled_in(again, code=UNKNOWN)).status_code == 429
    assert len(hashes) == 11


def test_who_waited_comes_in_with_the_right_code(
    client: Client, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask()
    waiting = waited(client, asked.code.written(), clock, monkeypatch)

    response = client.post(ENTRY, filled_in(waiting, code=asked.code.written()))

    assert response.status_code == 302
    assert asked.code.written() not in waiting.content.decode()


def test_who_waited_and_met_a_crowd_need_not_wait_once_more(
    client: Client, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask()
    waiting = waited(client, asked.code.written(), clock, monkeypatch)
    with monkeypatch.context() as patched:
        patched.setattr("intake.views.conversation_entry.find_request", busy)
        crowded = client.post(ENTRY, filled_in(waiting, code=asked.code.written()))

    response = client.post(ENTRY, filled_in(crowded, code=asked.code.written()))

    assert (crowded.status_code, response.status_code) == (503, 302)


def test_who_would_wait_for_too_long_is_told_to_come_back(
    client: Client, hashes: list[Code]
) -> None:
    last = guess(client, 41)

    assert last.status_code == 429  # type: ignore[attr-defined]
    assert "Kom over 10 minuten terug" in words(last)


def test_other_networks_notice_nothing(client: Client, hashes: list[Code]) -> None:
    guess(client, 12)

    assert client.post(ENTRY, {"code": UNKNOWN}, REMOTE_ADDR="198.51.100.7").status_code == 200


def test_forged_address_of_the_sender_does_not_help(client: Client, hashes: list[Code]) -> None:
    guess(client, 10)

    forged = client.post(ENTRY, {"code": UNKNOWN}, headers={"X-Forwarded-For": "198.51.100.7"})

    assert forged.status_code == 429


def test_many_wrong_codes_everywhere_are_logged_once(
    client: Client, hashes: list[Code], caplog: pytest.LogCaptureFixture
) -> None:
    for _elsewhere in range(196):
        networks.count("answer-all", "", timedelta(minutes=10))

    with caplog.at_level(logging.ERROR):
        guess(client, 3)
        assert not caplog.records
        guess(client, 7)

    assert len([r for r in caplog.records if "wrong codes" in r.getMessage()]) == 1
    assert UNKNOWN not in caplog.text


# --- The visit -----------------------------------------------------------------------------------


def test_without_a_visit_there_is_nothing_to_see(client: Client) -> None:
    ask()

    response = client.get(TALK)

    assert response.status_code == 403
    assert heading(response) == "Uw bezoek is voorbij"
    assert response.headers["Cache-Control"] == "no-store"


def test_visit_ends_after_twenty_minutes_of_nothing(
    client: Client, clock: time_machine.Traveller
) -> None:
    enter(client, ask())
    clock.shift(timedelta(minutes=19))
    assert client.get(TALK).status_code == 200
    clock.shift(timedelta(minutes=19))
    assert client.get(TALK).status_code == 200
    clock.shift(timedelta(minutes=21))

    assert client.get(TALK).status_code == 403


def test_visit_ends_after_two_hours(client: Client, clock: time_machine.Traveller) -> None:
    enter(client, ask())
    for _ in range(7):
        clock.shift(timedelta(minutes=17))
        assert client.get(TALK).status_code == 200
    clock.shift(timedelta(minutes=2))

    assert client.get(TALK).status_code == 403


def test_what_was_typed_too_late_is_given_back(
    client: Client, clock: time_machine.Traveller
) -> None:
    asked = ask()
    form = filled_in(enter(client, asked).get(TALK), text="Ik ben er <nog>.")
    clock.shift(timedelta(minutes=21))

    response = client.post(f"{TALK}schrijf/", form)

    assert response.status_code == 403
    assert page(response).select_one("textarea").get_text().strip() == "Ik ben er <nog>."  # type: ignore[union-attr]
    assert len(asked.texts()) == 1


def test_cookie_of_somebody_else_that_was_planted_is_not_kept(client: Client) -> None:
    asked, other = ask(), ask()
    planted = begin_visit(other.uuid)
    client.cookies[COOKIE] = planted

    enter(client, asked)

    assert client.cookies[COOKIE].value != planted
    assert Visit.objects.count() == 1


def test_two_tabs_with_two_requests_do_not_mix(client: Client) -> None:
    # Given a conversation in one tab, and another that was opened after it in a second one
    first, second = ask(), ask()
    form = filled_in(enter(client, first).get(TALK), text="Dit is voor de eerste.")
    enter(client, second)

    # When somebody sends what they typed in the first tab
    response = client.post(f"{TALK}schrijf/", form)

    # Then it lands nowhere, and they get it back
    assert response.status_code == 403
    assert heading(response) == "Er is nu een ander gesprek open"
    assert "Dit is voor de eerste." in response.content.decode()
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
    token, form = client.cookies[COOKIE].value, filled_in(client.get(TALK))

    client.post(f"{TALK}uit/", form)
    client.cookies[COOKIE] = token

    assert client.get(TALK).status_code == 403
    assert not Visit.objects.exists()


def test_leaving_quickly_ends_the_visit_on_the_server(client: Client) -> None:
    enter(client, ask())
    token = client.cookies[COOKIE].value

    response = client.get("/verlaat/")
    assert response.cookies[COOKIE].value == ""
    client.cookies[COOKIE] = token

    assert client.get(TALK).status_code == 403
    assert not Visit.objects.exists()


def test_way_out_stays_open_when_the_visit_cannot_be_ended(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away(_token: str) -> None:
        raise OperationalError

    monkeypatch.setattr("intake.views.visiting.end_visit", away)
    client.cookies[COOKIE] = "a" * 43

    response = client.get("/verlaat/")

    assert response.status_code == 303
    assert response.cookies[COOKIE].value == ""


def test_nothing_of_the_visit_stands_in_a_session_or_leads_back(client: Client) -> None:
    asked = ask()
    enter(client, asked)
    kept = " ".join(cookie.value for cookie in client.cookies.values())

    assert asked.code.secret not in kept
    assert str(asked.uuid) not in kept
    assert client.cookies[COOKIE].value != Visit.objects.get().key


def test_page_about_safety_says_what_stays(client: Client) -> None:
    text = words(client.get("/hulpvraag/veilig/"))

    assert "De geschiedenis van uw browser blijft." in text
    assert "privévenster" in text
