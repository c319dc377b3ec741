"""Keeps the memory and the processors free: one hash at a time, and a short queue before it."""

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

STEPS_BACK = 10  # in niceness, of the thread that hashes: whoever asks for a page goes before it
MOST = 19  # as nice as a thread can be


class Busy(Exception):
    """Too many are waiting, or one waited too long: show a page that asks to come back."""


class Gate:
    """Does one thing at a time, first come, first served.

    `waiting` may stand in the queue, each for `patience` seconds.
    """

    def __init__(self, *, waiting: int, patience: float) -> None:
        self._patience = patience
        self._places = threading.BoundedSemaphore(waiting + 1)  # with the one at work
        self._worker = ThreadPoolExecutor(1, "gate", initializer=_step_back)

    def do(self, work: Callable[[], T]) -> T:
        """Return what `work` returns; Busy when the queue is full or the patience is over."""
        if not self._places.acquire(blocking=False):
            raise Busy
        turn = self._worker.submit(work)
        turn.add_done_callback(lambda _turn: self._places.release())
        try:
            return turn.result(self._patience)
        except TimeoutError:
            if turn.cancel():
                raise Busy from None
            return turn.result()  # it is at work already


def _step_back() -> None:
    """Let the other threads go first; Linux alone knows the niceness of one thread."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        niceness = os.getpriority(os.PRIO_PROCESS, thread) + STEPS_BACK
        os.setpriority(os.PRIO_PROCESS, thread, min(niceness, MOST))
