"""Ten thousand data keys and second factors go over to a new key, killed on the way five times."""

import base64
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.processes import (
    directory_for_servers,
    environment,
    manage,
    run_to_end,
    running,
    until,
)

ROWS = 10_000
OLD = f"old:{base64.b64encode(bytes(range(32))).decode()}"
NEW = f"new:{base64.b64encode(bytes(range(100, 132))).decode()}"
KILLED_AFTER = [
    7,
    15,
    25,
    20,
    10,
]  # batches of 200: three times in the one table, twice in the other


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    with directory_for_servers() as place:
        migrated = manage("migrate", "--no-input", env=portal(place, OLD))
        assert migrated.returncode == 0, migrated.stdout
        assert command(place, OLD, "fill", str(ROWS)) == (0, "")
        yield place


def portal(place: Path, keys: str) -> dict[str, str]:
    module = "clientsupport.settings"
    return environment(
        place / "var", NAASTU_KEYS=keys, NAASTU_PG_UNSAFE="1", DJANGO_SETTINGS_MODULE=module
    )


def arguments(*words: str) -> list[str]:
    return [sys.executable, "-m", "tests.verify.with_letters", *words]


def command(place: Path, keys: str, *words: str) -> tuple[int, str]:
    done = run_to_end(*arguments(*words), env=portal(place, keys))
    return done.returncode, done.stdout


def rotate_until_killed(place: Path, batches: int) -> None:
    """Start a rotation and kill it while it works on the batch after these."""
    rotation = arguments("rotate_keys", "--batch", "200")
    with running(rotation, env=portal(place, f"{NEW},{OLD}")) as process:
        assert process.stdout
        for _ in range(batches):
            assert "200 rotated" in process.stdout.readline()
        process.kill()
        assert process.wait(30) == -9


def test_rotation_that_is_killed_five_times_loses_nothing(place: Path) -> None:
    for batches in KILLED_AFTER:
        rotate_until_killed(place, batches)
        code, report = command(place, f"{NEW},{OLD}", "verify_encryption")
        assert code == 0, report
        assert "mfa_authenticator: " in report
        assert "with key old" in report  # it was killed before its end

    # The database may hold the rows of the killed one a moment longer; then it is run again.
    until(lambda: command(place, f"{NEW},{OLD}", "rotate_keys")[0] == 0, within=120)

    code, report = command(place, NEW, "verify_encryption")  # the old key is gone
    assert code == 0, report
    assert f"clientsupport_letter: {ROWS} with key new" in report
    assert f"mfa_authenticator: {ROWS} with key new" in report
    assert "old" not in report


def test_lost_key_is_a_clear_failure_without_content(place: Path) -> None:
    lost = NEW.replace("new", "other").replace("ZGVm", "ZGVn")
    code, report = command(place, lost, "verify_encryption", "--sample", "3")

    assert code == 1
    # which of the two, is decided by whether the rotation of the other test came first
    assert "the key 'new' is missing" in report or "the key 'old' is missing" in report
    assert "brief" not in report
    assert "@naastu" not in report
