"""`manage.py serve` as one whole: what is killed comes back, and nothing stays behind."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from clientsupport.demo.embedded import reaper
from tests.helpers.processes import (
    ROOT,
    START_WITHIN,
    STOP_WITHIN,
    directory_for_servers,
    environment,
    fetch,
    free_port,
    manage,
    running,
    until,
)

FAILING_CHILD = """
from clientsupport.demo import supervisor
supervisor.PAUSE = 0.01
try:
    supervisor.supervise([supervisor.Child(["false"])])
except supervisor.GaveUp as error:
    print(error)
"""


@dataclass(frozen=True)
class Portal:
    process: subprocess.Popen[str]
    port: int
    var: Path

    def answers(self) -> bool:
        """Tell whether a page is there, and not the one that says that the database is away."""
        return fetch(f"http://127.0.0.1:{self.port}/")[0] == 200

    def gunicorns(self) -> list[int]:
        """Return the ids of the master and its workers."""
        return [pid for pid in self.processes() if b"-m\0gunicorn\0" in told(pid, "cmdline")]

    def processes(self) -> list[int]:
        """Return the ids of all processes that got this portal's directory, and of its server."""
        directory = os.fsencode(self.var)
        everything = [int(entry.name) for entry in Path("/proc").glob("[0-9]*")]
        ours = [p for p in everything if directory in told(p, "environ") + told(p, "cmdline")]
        return sorted({*ours, *reaper.server_processes(self.var / "pg")})


def told(pid: int, what: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{what}").read_bytes()
    except OSError:  # it ended meanwhile, or is another user's
        return b""


def parent(pid: int) -> int:
    return int(told(pid, "stat").rpartition(b") ")[2].split()[1])


@pytest.fixture(scope="module")
def var() -> Iterator[Path]:
    """The directory of all these starts: the first one fills it, the others are quick."""
    with directory_for_servers() as place:
        yield place / "var"


@pytest.fixture
def portal(var: Path) -> Iterator[Portal]:
    port = free_port()
    command = [sys.executable, str(ROOT / "manage.py"), "serve"]
    env = environment(var, PORT=str(port))
    with running(command, env=env, stdout=subprocess.DEVNULL) as process:
        portal = Portal(process, port, var)
        until(portal.answers, within=120, what="the portal answers")
        yield portal
    until(lambda: not portal.processes(), what="nothing is left")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_everything_stops_together(portal: Portal, number: signal.Signals) -> None:
    assert len(portal.gunicorns()) == 3
    portal.process.send_signal(number)
    portal.process.wait(20)
    assert portal.process.returncode == (-number if number is signal.SIGKILL else 0)
    until(lambda: not portal.processes(), what="nothing is left")


def test_killed_parts_come_back_while_the_port_stays_open(portal: Portal) -> None:
    (master,) = [pid for pid in portal.gunicorns() if parent(pid) == portal.process.pid]
    os.kill(master, signal.SIGKILL)
    assert portal.answers()  # waits in the open socket for the next gunicorn
    until(lambda: len(portal.gunicorns()) == 3 and master not in portal.gunicorns())

    postmaster = int((portal.var / "pg" / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(postmaster, signal.SIGKILL)
    until(portal.answers, what="the portal answers with a new database server")
    assert postmaster not in reaper.server_processes(portal.var / "pg")

    for pid in portal.gunicorns():
        if pid != master and parent(pid) != portal.process.pid:
            os.kill(pid, signal.SIGKILL)
    until(portal.answers, what="the portal answers with new workers")


def test_server_returns_without_a_visitor(portal: Portal) -> None:
    postmaster = int((portal.var / "pg" / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(postmaster, signal.SIGKILL)
    until(lambda: set(reaper.server_processes(portal.var / "pg")) - {postmaster})


def test_two_first_starts_in_one_folder() -> None:
    """The second one waits, says so, and then serves too."""
    with directory_for_servers() as place, ExitStack() as started:
        ports = [free_port(), free_port()]
        command = [sys.executable, str(ROOT / "manage.py"), "serve"]
        logs = [place / f"{port}.log" for port in ports]
        processes = [
            started.enter_context(
                running(
                    command,
                    env=environment(place / "var", PORT=str(port)),
                    stdout=started.enter_context(log.open("w")),
                )
            )
            for port, log in zip(ports, logs, strict=True)
        ]
        portals = [
            Portal(process, port, place / "var")
            for process, port in zip(processes, ports, strict=True)
        ]
        until(
            lambda: all(portal.answers() for portal in portals) or any(p.poll() for p in processes),
            within=START_WITHIN,
        )
        said = [log.read_text() for log in logs]
        assert all(portal.answers() for portal in portals), said
        for process in processes:
            process.terminate()
            process.wait(STOP_WITHIN)
        until(lambda: not portals[0].processes(), what="nothing is left")

    waited = [text.count("Waiting: another start is preparing") for text in said]
    assert sorted(waited) == [0, 1]
    assert not [text for text in said if "Error" in text]


def test_second_start_on_the_same_port_gets_a_sentence(portal: Portal) -> None:
    second = manage("serve", env=environment(portal.var, PORT=str(portal.port)))
    assert second.returncode == 1
    assert second.stdout.startswith("CommandError: The portal cannot use port")
    assert len(second.stdout.splitlines()) == 1
    assert portal.answers()


@pytest.mark.parametrize(
    ("port", "sentence"),
    [
        ("eighty", "PORT must be a whole number, not 'eighty'."),
        ("0", "PORT must lie between 1 and 65535, not 0."),
        ("65536", "PORT must lie between 1 and 65535, not 65536."),
    ],
)
def test_wrong_port_gets_a_sentence(tmp_path: Path, port: str, sentence: str) -> None:
    refused = manage("serve", env=environment(tmp_path, PORT=port))
    assert refused.returncode == 1
    assert refused.stdout.strip() == f"CommandError: {sentence}"


def test_supervisor_gives_up_a_child_that_always_fails(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FAILING_CHILD]
    with running(command, env=environment(tmp_path), cwd=ROOT) as process:
        output, _ = process.communicate(timeout=30)
    assert output.splitlines()[-1] == "This ended 5 times in a row: false"
    assert output.count("Started again: false") == 4
