"""Child processes for tests: started, watched until a deadline, and ended by their own id."""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
DEADLINE = 30  # seconds
START_WITHIN = 240  # seconds: the database is made, filled, and the static files collected
STOP_WITHIN = 60  # seconds
FREE_PORT = "import socket as s; x = s.create_server(('127.0.0.1', 0)); print(x.getsockname()[1])"
FETCH = """
import sys, urllib.error, urllib.request
try:
    answer = urllib.request.urlopen(sys.argv[1], timeout=20)
except urllib.error.HTTPError as error:
    answer = error
except OSError:
    sys.exit("0")
print(answer.status, answer.read().decode())
"""
ANSWERS = """
import sys, time, urllib.error, urllib.request
while True:
    try:
        urllib.request.urlopen(sys.argv[1], timeout=20)
        break
    except OSError:
        time.sleep(0.1)
"""


def until(condition: Callable[[], T], *, within: float = DEADLINE, what: str = "") -> T:
    """Return the condition's value as soon as it is true; AssertionError at the deadline."""
    end = time.monotonic() + within
    while not (value := condition()):
        assert time.monotonic() < end, f"not within {within} s: {what or condition}"
        time.sleep(0.02)
    return value


def environment(var: Path, **variables: str) -> dict[str, str]:
    """Return what a process gets that runs the portal in demo mode under a directory of its own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return (
        kept | {"PYTHONPATH": str(ROOT), "NAASTU_MODE": "demo", "NAASTU_VAR": str(var)} | variables
    )


def manage(*arguments: str, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run `manage.py` to its end; standard error is joined to standard output."""
    return run_to_end(sys.executable, ROOT / "manage.py", *arguments, env=env)


def run_to_end(*command: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the command to its end; standard error is joined to standard output."""
    joined = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "timeout": 300}
    return subprocess.run([str(part) for part in command], check=False, **(joined | options))


@contextlib.contextmanager
def running(command: Sequence[str | Path], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run the command beside the test, its output in a pipe, and kill it at the end."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    command = [str(part) for part in command]
    with subprocess.Popen(command, text=True, **(pipes | options)) as process:
        try:
            yield process
        finally:
            process.kill()


@contextlib.contextmanager
def serving(command: Sequence[str | Path], *, port: int, env: Mapping[str, str]) -> Iterator[str]:
    """Return the address of a portal on this port as soon as it answers; end it in good order.

    What the server says goes where pytest keeps the output of the test that runs.
    """
    with running(command, env=env, cwd=ROOT, stdout=None, stderr=None) as process:
        address = f"http://127.0.0.1:{port}"
        # One child that asks again and again: a new one each time would keep a whole core busy.
        with running([sys.executable, "-c", ANSWERS, f"{address}/healthz"]) as asking:
            until(
                lambda: process.poll() is not None or asking.poll() is not None,
                within=START_WITHIN,
                what="it starts",
            )
        assert process.poll() is None, "the portal did not start; its output is shown"
        yield address
        process.terminate()
        process.wait(STOP_WITHIN)


@contextlib.contextmanager
def directory_for_servers() -> Iterator[Path]:
    """Return a new directory that other users may pass through: PostgreSQL never runs as root."""
    with tempfile.TemporaryDirectory(prefix="naastu-") as name:
        path = Path(name).resolve()
        path.chmod(0o711)
        yield path


def free_port() -> int:
    """Return a port of the loopback that is free. A child asks: the tests have no network."""
    return int(run_to_end(sys.executable, "-c", FREE_PORT).stdout)


def fetch(url: str) -> tuple[int, str]:
    """Return status and text of a page; status 0 when nobody answers. A child asks."""
    status, _, body = run_to_end(sys.executable, "-c", FETCH, url).stdout.partition(" ")
    return int(status), body
