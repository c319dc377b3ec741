"""Choosing the same thing each time. Pure."""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

Thing = TypeVar("Thing")


def number(what: str, slug: str, below: int) -> int:
    """Return a number that looks random and is always the same for this fact of this example."""
    return crc32(f"{what} {slug}".encode()) % below


def one(things: Sequence[Thing], what: str, slug: str) -> Thing:
    """Return one of these things."""
    return things[number(what, slug, len(things))]


def some(things: Sequence[Thing], share: int, what: str, slug: str) -> list[Thing]:
    """Return about `share` percent of these things, in their order."""
    return [t for n, t in enumerate(things) if number(f"{what} {n}", slug, 100) < share]


def maybe(what: str, slug: str) -> bool | None:
    """Return yes, no or unknown."""
    return one([True, True, False, None], what, slug)
