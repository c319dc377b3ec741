"""Keeps the memory and the processors free: one hash at a time, and a short queue before it."""

import contextlib
import threading
from collections.abc import Iterator


class Busy(Exception):
    """Too many are waiting, or one waited too long: show a page that asks to come back."""


class Gate:
    """Lets one through at a time. `waiting` may stand in the queue, each for `patience` seconds."""

    def __init__(self, *, waiting: int, patience: float) -> None:
        self._patience = patience
        self._places = threading.BoundedSemaphore(waiting + 1)  # with the one at work
        self._turn = threading.Lock()

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for a turn; Busy when the queue is full or the patience is over."""
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            if not self._turn.acquire(timeout=self._patience):
                raise Busy
            try:
                yield
            finally:
                self._turn.release()
        finally:
            self._places.release()
