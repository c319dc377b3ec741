"""Who guesses codes has to wait, and whoever has the right one comes in all the same."""

import logging
from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from clientsupport.http import limits
from clientsupport.privacy.codes import Code, guessing, proof
from tests.helpers.coded import CARDS, CORRECTIONS, REQUESTS, Coded
from tests.helpers.conversing import UNKNOWN, busy
from tests.helpers.forms import filled_in
from tests.helpers.pages import Reply

pytestmark = pytest.mark.usefixtures("monday", "hashed")


def guess(client: Client, coded: Coded, times: int) -> Reply:
    for _ in range(times):
        answer = coded.typed(client, UNKNOWN)
    return answer


def again(client: Client, coded: Coded, answer: Reply, code: Code | str) -> Reply:
    """Type a code on a page that asks for it once more."""
    written = code.written() if isinstance(code, Code) else code
    return client.post(coded.address, filled_in(answer, code=written))


def waited(client: Client, coded: Coded, code: Code, monday: time_machine.Traveller) -> Reply:
    """Guess, then try this code, wait as asked, and return the page that asked it."""
    guess(client, coded, 10)
    waiting = coded.typed(client, code)
    monday.shift(timedelta(seconds=20))
    return waiting


def test_who_guesses_waits_longer_each_time(
    client: Client, coded: Coded, hashed: list[Code], monday: time_machine.Traveller
) -> None:
    # Given ten wrong codes from one network
    assert guess(client, coded, 10).status_code == 200
    # When the next one comes, then nothing is looked up, and one has to wait
    waiting = coded.typed(client, UNKNOWN)
    assert waiting.status_code == 429
    assert waiting.headers["Retry-After"] == "20"
    assert len(hashed) == 10
    # When they do not wait, then they wait longer
    longer = again(client, coded, waiting, UNKNOWN)
    assert longer.headers["Retry-After"] == "40"
    # When they wait as long as they should, then they get one try, and not a second one
    monday.shift(timedelta(seconds=40))
    assert again(client, coded, longer, UNKNOWN).status_code == 200
    assert again(client, coded, longer, UNKNOWN).status_code == 429
    assert len(hashed) == 11


def test_who_waited_comes_in_with_the_right_code(
    client: Client, coded: Coded, monday: time_machine.Traveller
) -> None:
    code = coded.code()
    waiting = waited(client, coded, code, monday)

    assert code.written() not in waiting.content.decode()
    assert coded.opens(client, again(client, coded, waiting, code))


def test_who_waited_and_met_a_crowd_need_not_wait_once_more(
    client: Client,
    coded: Coded,
    monday: time_machine.Traveller,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    code = coded.code()
    waiting = waited(client, coded, code, monday)
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", busy)
        crowded = again(client, coded, waiting, code)

    assert crowded.status_code == 503
    assert coded.opens(client, again(client, coded, crowded, code))


def test_strangers_on_the_same_network_lock_nobody_out(
    client: Client, coded: Coded, monday: time_machine.Traveller
) -> None:
    # Given somebody who guesses from a library, more often than anybody could wait for
    guess(client, coded, 41)
    code = coded.code()
    # When somebody else there types the right code, then the wait is bounded
    waiting = coded.typed(client, code)
    assert waiting.headers["Retry-After"] == str(guessing.LONGEST_WAIT)
    # When they wait, while the guessing goes on, then they come in
    monday.shift(timedelta(seconds=guessing.LONGEST_WAIT))
    guess(client, coded, 20)
    assert coded.opens(client, again(client, coded, waiting, code))


def test_other_networks_notice_nothing(client: Client, coded: Coded) -> None:
    guess(client, coded, 12)

    assert coded.typed(client, UNKNOWN, REMOTE_ADDR="198.51.100.7").status_code == 200


def test_forged_address_of_the_sender_does_not_help(client: Client, coded: Coded) -> None:
    guess(client, coded, 10)

    forged = coded.typed(client, UNKNOWN, headers={"X-Forwarded-For": "198.51.100.7"})

    assert forged.status_code == 429


def test_who_comes_in_counts_for_nobody(client: Client, coded: Coded) -> None:
    code = coded.code()

    for _ in range(31):  # a library, where everybody reads their answer
        assert coded.opens(client, coded.typed(client, code))


def test_what_went_wrong_at_one_page_closes_no_other_and_its_pass_opens_none(
    client: Client, monday: time_machine.Traveller
) -> None:
    guess(client, CORRECTIONS, 10)
    waiting = CORRECTIONS.typed(client, UNKNOWN)
    monday.shift(timedelta(seconds=20))

    assert guess(client, REQUESTS, 10).status_code == 200
    assert again(client, REQUESTS, waiting, UNKNOWN).status_code == 429


def test_many_wrong_codes_everywhere_are_logged_once(
    client: Client, coded: Coded, caplog: pytest.LogCaptureFixture
) -> None:
    pages = {
        CORRECTIONS.name: "correction-code",
        REQUESTS.name: "answer",
        CARDS.name: "appreciation",
    }
    counted = f"{pages[coded.name]}-all"
    for _elsewhere in range(196):
        limits.count(counted, "", timedelta(minutes=10))

    with caplog.at_level(logging.ERROR):
        guess(client, coded, 3)
        assert not caplog.records
        guess(client, coded, 7)

    assert len([r for r in caplog.records if "wrong codes" in r.getMessage()]) == 1
    assert UNKNOWN not in caplog.text
