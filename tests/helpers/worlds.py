"""Rows that a whole module of tests shares: made once, and gone after the last of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import transaction
from pytest_django import DjangoDbBlocker


@contextmanager
def shared_world(blocker: DjangoDbBlocker, make: Callable[[], object]) -> Iterator[None]:
    """Make rows that stay for all tests in between; what a test does itself, it takes back."""
    around = transaction.atomic()
    with blocker.unblock():
        around.__enter__()
        make()
    yield
    with blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)
