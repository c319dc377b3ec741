"""Who guesses codes has to wait, and whoever has the right one comes in all the same."""

import logging
from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from clientsupport.http import limits
from clientsupport.privacy.codes import Code, proof
from tests.factories.requests import ask
from tests.helpers.conversing import ENTRY, UNKNOWN, busy
from tests.helpers.forms import filled_in
from tests.helpers.pages import Answer, words

pytestmark = pytest.mark.usefixtures("monday")


def guess(client: Client, times: int, **sender: str) -> Answer:
    for _ in range(times):
        answer = client.post(ENTRY, {"code": UNKNOWN}, **sender)  # type: ignore[arg-type]
    return answer


def waited(
    client: Client, code: str, monday: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> Answer:
    """Guess, then try this code, wait as asked, and return the page that asked it."""
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", lambda *_given: bytes(32))
        guess(client, 10)
    waiting = client.post(ENTRY, {"code": code})
    monday.shift(timedelta(seconds=20))
    return waiting


def test_who_guesses_waits_longer_each_time(
    client: Client, hashes: list[Code], monday: time_machine.Traveller
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
    monday.shift(timedelta(seconds=40))
    assert client.post(ENTRY, filled_in(again, code=UNKNOWN)).status_code == 200
    assert client.post(ENTRY, filled_in(again, code=UNKNOWN)).status_code == 429
    assert len(hashes) == 11


def test_who_waited_comes_in_with_the_right_code(
    client: Client, monday: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask()
    waiting = waited(client, asked.code.written(), monday, monkeypatch)

    response = client.post(ENTRY, filled_in(waiting, code=asked.code.written()))

    assert response.status_code == 302
    assert asked.code.written() not in waiting.content.decode()


def test_who_waited_and_met_a_crowd_need_not_wait_once_more(
    client: Client, monday: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask()
    waiting = waited(client, asked.code.written(), monday, monkeypatch)
    with monkeypatch.context() as patched:
        patched.setattr("intake.conversation.views.entry.find_request", busy)
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
        limits.count("answer-all", "", timedelta(minutes=10))

    with caplog.at_level(logging.ERROR):
        guess(client, 3)
        assert not caplog.records
        guess(client, 7)

    assert len([r for r in caplog.records if "wrong codes" in r.getMessage()]) == 1
    assert UNKNOWN not in caplog.text
