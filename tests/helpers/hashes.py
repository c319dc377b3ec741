"""The gate before slow hashes, as it is when it is busy."""

from typing import NamedTuple

import pytest

from clientsupport import slow_hashes

LITTLE_MEMORY = 64  # KiB of a hash in the tests


class RealMemory(NamedTuple):
    """What a hash takes outside the tests, in KiB."""

    code: int
    password: int


def nobody_gets_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everybody who needs a hash hear that it is busy."""
    monkeypatch.setattr(slow_hashes, "gate", slow_hashes.Gate(waiting=-1, patience=0))
