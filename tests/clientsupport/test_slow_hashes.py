"""Slow hashes come one at a time, and who would wait for long is told to come back."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytest_django import Settings

from clientsupport import slow_hashes
from clientsupport.slow_hashes import Busy, Gate


@pytest.fixture
def occupied() -> Iterator[tuple[Gate, threading.Event]]:
    """A gate with room for two in the queue, and somebody at work until the event."""
    gate, done, at_work = Gate(waiting=2, patience=30), threading.Event(), threading.Event()

    def work() -> None:
        with gate.turn():
            at_work.set()
            done.wait(30)

    worker = threading.Thread(target=work)
    worker.start()
    assert at_work.wait(30)
    yield gate, done
    done.set()
    worker.join(30)


def test_queue_that_is_full_sends_away_and_the_others_come_to_their_turn(
    occupied: tuple[Gate, threading.Event],
) -> None:
    gate, done = occupied
    inside, most = 0, 0
    results: list[str] = []
    may_enter = threading.Barrier(6)

    def visit() -> None:
        nonlocal inside, most
        may_enter.wait(30)
        try:
            with gate.turn():
                inside += 1
                most = max(most, inside)
                inside -= 1
            results.append("served")
        except Busy:
            results.append("busy")
            if results.count("busy") == 4:
                done.set()  # only now does the one at work make room

    visitors = [threading.Thread(target=visit) for _ in range(6)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join(30)

    assert Counter(results) == {"busy": 4, "served": 2}
    assert most == 1
    with gate.turn():  # and there is room again
        pass


def test_patience_ends(occupied: tuple[Gate, threading.Event]) -> None:
    gate, _done = occupied
    gate._patience = 0.01
    with pytest.raises(Busy), gate.turn():
        pass  # pragma: no cover


def test_gate_opens_again_after_an_error() -> None:
    gate = Gate(waiting=0, patience=1)
    for _ in range(3):
        with pytest.raises(OSError), gate.turn():  # noqa: PT011
            raise OSError


def test_within_a_turn_there_is_no_second_queue() -> None:
    gate = Gate(waiting=0, patience=0.01)

    with gate.turn(), gate.turn(), pytest.raises(Busy), ThreadPoolExecutor(1) as pool:
        pool.submit(gate.turn().__enter__).result(30)
    with gate.turn():
        pass


def test_gate_of_the_portal_follows_the_settings(settings: Settings) -> None:
    assert settings.HASHES_WAITING == 64
    assert slow_hashes.gate._places._value == 64 + 1
    assert slow_hashes.gate._patience == settings.HASH_PATIENCE == 3
