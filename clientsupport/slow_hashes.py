"""One gate for everything that is slow on purpose: the hashes of passwords and of codes.

It keeps the memory and the processors free: one hash at a time in a process, and a short queue
before it. So a page never waits for more than that, whoever asks for how many hashes.
"""

import contextlib
import threading
from collections.abc import Iterator

from django.conf import settings


class Busy(Exception):
    """Too many are waiting, or one waited too long: show a page that asks to come back."""


class Gate:
    """Lets one through at a time. `waiting` may stand in the queue, each for `patience` seconds."""

    def __init__(self, *, waiting: int, patience: float) -> None:
        self._patience = patience
        self._places = threading.BoundedSemaphore(waiting + 1)  # with the one inside
        self._turn = threading.BoundedSemaphore(1)  # wakes who waits longest
        self._inside: int | None = None  # thread

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for a turn; Busy when the queue is full or the patience is over.

        Within one's turn there is no second queue.
        """
        if self._inside == threading.get_ident():
            yield
            return
        with _held(self._places, patience=0), _held(self._turn, patience=self._patience):
            self._inside = threading.get_ident()
            try:
                yield
            finally:
                self._inside = None


@contextlib.contextmanager
def _held(places: threading.Semaphore, *, patience: float) -> Iterator[None]:
    if not places.acquire(timeout=patience):
        raise Busy
    try:
        yield
    finally:
        places.release()


gate = Gate(waiting=settings.HASHES_WAITING, patience=settings.HASH_PATIENCE)
