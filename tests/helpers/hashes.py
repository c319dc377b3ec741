"""The gate before slow hashes, as it is when it is busy."""

import pytest

from clientsupport import slow_hashes


def nobody_gets_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everybody who needs a hash hear that it is busy."""
    monkeypatch.setattr(slow_hashes, "gate", slow_hashes.Gate(waiting=-1, patience=0))
