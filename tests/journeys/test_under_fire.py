"""What is acknowledged is never lost: requests are sent while parts of the portal are killed."""

import json
import sys
from typing import Any

from tests.helpers.processes import ROOT, environment, run_to_end

NUMBER = 200  # forms; `make verify` sends ten times as many


def under_fire(number: int, *, within: float) -> dict[str, Any]:
    """Send so many forms in a process of its own, and return what became of them."""
    command = [sys.executable, "-m", "tests.helpers.under_fire", "send", str(number)]
    env = environment(ROOT / "var")
    done = run_to_end(*command, env=env, cwd=ROOT, stderr=None, timeout=within)
    assert done.returncode == 0
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def assert_nothing_was_lost(told: dict[str, Any], number: int) -> None:
    """Every code opens the own question, a resend made nothing twice, and parts were killed."""
    assert told["shown"] + told["unanswered"] == number, told
    assert told["opened"] == told["shown"], told
    assert told["changed"] == 0, told
    assert told["shown"] <= told["stored"] <= number, told
    assert told["messages"] == told["stored"], told
    assert told["kills"]["pages"] >= number // 40, told
    assert told["kills"]["database"] >= 1, told


def test_every_code_that_was_shown_opens_its_conversation() -> None:
    assert_nothing_was_lost(under_fire(NUMBER, within=600), NUMBER)
