"""The portal as it is served in production, with the bare views beside it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measure import Page, Visitor, per_second
from tests.helpers.processes import ROOT, free_port, until

WARMING = ["/zoeken/?gemeente=utrecht", "/gemeente/utrecht/", "/", "/antwoord/"]
PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)


@dataclass(frozen=True)
class Server:
    """A running portal; `pid` is the process that starts the workers."""

    port: int
    pid: int

    def peak_memory(self) -> list[float]:
        """Return the most memory that each worker ever held, in MB (resident; Linux only)."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/children")
        workers = [pid for task in tasks for pid in task.read_text().split()]
        return [int(PEAK.findall(_status(pid))[0]) * 1024 / 1_000_000 for pid in workers]


@contextmanager
def server() -> Iterator[Server]:
    """Serve with the settings of production's web server; warm every worker."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "-c", "python:clientsupport.gunicorn_conf"]
    process = subprocess.Popen(
        [*command, "--bind", f"127.0.0.1:{port}", "tests.bench.wsgi:application"],
        cwd=ROOT,
    )
    try:
        until(lambda: answers(port), within=60)
        per_second(port, [Page(address) for address in WARMING])
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(timeout=30)


def answers(port: int) -> bool:
    try:
        return Visitor(port).get(Page("/healthz")).status == 200
    except OSError:
        return False


def _status(pid: str) -> str:
    return Path(f"/proc/{pid}/status").read_text()
