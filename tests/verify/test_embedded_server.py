"""The embedded server, proven with processes that start at once, are killed, or are other users."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from clientsupport.demo.embedded import reaper, relocation, server
from clientsupport.demo.embedded.machine import SYSTEM_USER
from tests.helpers.processes import ROOT, directory_for_servers, running, until

PACKAGES = sysconfig.get_path("purelib")
# Joins the server, tells where it is and when it was started, and stays until its input closes.
CLIENT = """
import sys, pathlib, psycopg
from clientsupport.demo.embedded.server import ensure_running
host = ensure_running(pathlib.Path(sys.argv[1]))
with psycopg.connect(host=str(host), user="app", dbname="naastu") as connection:
    print(connection.execute("SELECT pg_postmaster_start_time()::text").fetchone()[0])
print(host, flush=True)
sys.stdin.read()
"""
NO_WHEEL = """
import importlib.util
importlib.util.find_spec = lambda name: None
"""


@pytest.fixture
def directory() -> Iterator[Path]:
    with directory_for_servers() as path:
        yield path / "pg"
        until_stopped(path / "pg")


def is_reaped(directory: Path) -> bool:
    """Tell whether a reaper looks after this directory."""
    return directory.exists() and is_locked(directory, "reaper")


def is_locked(directory: Path, name: str) -> bool:
    lock = reaper.open_lock(directory, name)
    try:
        return not reaper.lock_if_free(lock)
    finally:
        os.close(lock)


@contextlib.contextmanager
def client(
    directory: Path, *, python: str = sys.executable, first: str = "", **options: Any
) -> Iterator[subprocess.Popen[str]]:
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{PACKAGES}"}
    env |= options.pop("env", {})
    with running([python, "-c", first + CLIENT, directory], env=env, cwd="/", **options) as process:
        yield process


def told_by(process: subprocess.Popen[str]) -> tuple[str, Path]:
    """Return when the server was started and where its socket is, once the client joined."""
    assert process.stdout
    lines = [process.stdout.readline().strip() for _ in range(2)]
    assert lines[1].startswith("/"), "\n".join(lines) + process.stdout.read()
    return lines[0], Path(lines[1])


def refusal(process: subprocess.Popen[str]) -> str:
    """Return the last line of a client that could not join."""
    output, _ = process.communicate(timeout=90)
    assert process.returncode == 1, output
    return output.strip().splitlines()[-1]


def postmaster(directory: Path) -> int:
    return int((directory / "data" / "postmaster.pid").read_text().splitlines()[0])


def stop(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=30)


def until_stopped(directory: Path) -> None:
    until(lambda: not reaper.server_processes(directory), what="the server ends")
    until(lambda: not is_reaped(directory), what="the reaper ends")


# --- Starting and stopping -----------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 6])
def test_processes_that_start_at_once_share_one_server(directory: Path, count: int) -> None:
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(client(directory)) for _ in range(count)]
        assert len({told_by(process) for process in clients}) == 1


def test_server_is_claimed_until_its_last_user_is_gone(directory: Path) -> None:
    with client(directory) as first, client(directory) as second:
        started, _ = told_by(first)
        assert told_by(second)[0] == started
        stop(first)
        assert is_locked(directory, "lease")
        stop(second)
        assert not is_locked(directory, "lease")
        with client(directory) as third:  # within the grace
            assert told_by(third)[0] == started


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_server_stops_when_its_last_user_is_killed(directory: Path, number: signal.Signals) -> None:
    with client(directory) as process:
        told_by(process)
        assert reaper.server_processes(directory)
        process.send_signal(number)
        until_stopped(directory)


def test_orphaned_server_is_adopted_and_stopped(directory: Path) -> None:
    with client(directory) as process:
        started, _ = told_by(process)
        os.kill(reaper_of(directory), signal.SIGKILL)
        until(lambda: not is_reaped(directory))
    with client(directory) as process:
        assert told_by(process)[0] == started
    until_stopped(directory)


def reaper_of(directory: Path) -> int:
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (entry / "cmdline").read_bytes().split(b"\0")
            if words[-2:] == [os.fsencode(directory), b""] and b"reaper.py" in words[-3]:
                return int(entry.name)
    raise AssertionError("no reaper")


# --- Recovery ------------------------------------------------------------------------------------


def test_killed_server_recovers_what_was_committed(directory: Path) -> None:
    with client(directory) as process:
        started, host = told_by(process)
        with psycopg.connect(host=str(host), user="owner", dbname="naastu") as connection:
            connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        os.kill(postmaster(directory), signal.SIGKILL)
        with client(directory) as second:
            assert told_by(second)[0] != started
            with psycopg.connect(host=str(host), user="owner", dbname="naastu") as connection:
                assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)


def test_number_of_a_dead_server_may_belong_to_another_program(directory: Path) -> None:
    with client(directory) as process:
        told_by(process)
    until_stopped(directory)
    owner = (directory / "data").stat().st_uid
    with running(["sleep", "60"], user=owner) as other:
        left_over = directory / "data" / "postmaster.pid"
        left_over.write_text(f"{other.pid}\n{directory}/data\n0\n5432\n{directory}/run\n\n0 0\n")
        os.chown(left_over, owner, -1)
        with client(directory) as process:
            told_by(process)
            assert other.poll() is None
    until_stopped(directory)


def test_half_made_database_is_made_anew(directory: Path) -> None:
    (directory / "data.new" / "base").mkdir(parents=True)
    (directory / "data.new" / "PG_VERSION").write_text("18\n")
    with client(directory) as process:
        told_by(process)
    assert not (directory / "data.new").exists()


def test_long_log_is_shortened_at_the_start(directory: Path) -> None:
    with client(directory) as process:
        told_by(process)
    until_stopped(directory)
    log = directory / "data" / "server.log"
    log.write_bytes(b"x" * (server.LOG_LIMIT + 1))
    with client(directory) as process:
        told_by(process)
        assert log.stat().st_size < 10_000
        assert b"ready to accept connections" in log.read_bytes()


# --- Language and rights -------------------------------------------------------------------------


def test_accents_are_right_whatever_the_locale_of_the_machine(directory: Path) -> None:
    with client(directory, env={"LC_ALL": "C"}) as process:
        _, host = told_by(process)
        with psycopg.connect(host=str(host), user="owner", dbname="naastu") as connection:
            connection.execute("CREATE EXTENSION pg_trgm")
            answer = connection.execute(
                "SELECT lower('É'), 'éé' ILIKE 'ÉÉ', similarity('één', 'ÉÉN'), "
                "       similarity('één', 'óón')"  # alike where accents count as no letters
            ).fetchone()
    assert answer
    assert answer[:3] == ("é", True, 1.0)
    assert answer[3] < 0.5


def test_only_the_servers_user_reaches_the_socket_and_the_data(directory: Path) -> None:
    with client(directory) as process:
        _, host = told_by(process)
        for path in (host, directory / "data"):
            assert path.stat().st_mode & 0o777 == 0o700
        assert host.stat().st_uid == (directory / "data").stat().st_uid
        assert b"listen_addresses=\0" in Path(f"/proc/{postmaster(directory)}/cmdline").read_bytes()


def test_socket_of_a_long_path_is_as_private_elsewhere(directory: Path) -> None:
    directory = directory / ("long" * 20)
    directory.parent.mkdir(mode=0o711)
    with client(directory) as process:
        _, host = told_by(process)
        assert not host.is_relative_to(directory)
        assert host.stat().st_mode & 0o777 == 0o700
    until_stopped(directory)
    host.rmdir()


def test_roles_are_what_they_must_be(directory: Path) -> None:
    with client(directory) as process:
        _, host = told_by(process)
        with psycopg.connect(host=str(host), user="app", dbname="naastu") as connection:
            roles = connection.execute(
                "SELECT rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole "
                "  FROM pg_roles WHERE rolname !~ '^(pg_|postgres$)' ORDER BY 1"
            ).fetchall()
            member = connection.execute(
                "SELECT pg_has_role('owner', 'app', 'SET'), pg_has_role('app', 'owner', 'MEMBER')"
            ).fetchone()
    assert roles == [
        ("app", True, False, False, False, False),
        ("jobs", True, False, False, False, False),
        ("owner", True, False, False, True, False),
        ("stats_ro", True, False, False, False, False),
    ]
    assert member == (True, False)


# --- Refusals ------------------------------------------------------------------------------------


def test_database_of_another_version_is_refused(directory: Path) -> None:
    with client(directory) as process:
        told_by(process)
    until_stopped(directory)
    (directory / "data" / "PG_VERSION").write_text("17\n")
    with client(directory) as process:
        sentence = refusal(process)
    assert "was made by PostgreSQL 17" in sentence
    assert "pg_dump" in sentence


def test_machine_without_a_wheel_is_told_about_database_url(directory: Path) -> None:
    with client(directory, first=NO_WHEEL) as process:
        assert "DATABASE_URL" in refusal(process)


def test_directory_of_another_user_is_refused(directory: Path) -> None:
    other = Path("/usr")  # root's; when we are root, a directory of somebody else
    if os.geteuid() == 0:
        other = directory
        other.mkdir()
        os.chown(other, 65534, 65534)
    before = other.stat()
    with client(other) as process:
        sentence = refusal(process)
    assert f"{other} belongs to the user {pwd.getpwuid(before.st_uid).pw_name}" in sentence
    assert (other.stat().st_mode, other.stat().st_uid) == (before.st_mode, before.st_uid)


# --- Users ---------------------------------------------------------------------------------------


def python_for_everybody() -> str | None:
    """Return an interpreter of our version that an ordinary user may start too."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for path in (Path(sys.executable), *(Path(place) / name for place in os.get_exec_path())):
        program = path.resolve()
        if program.exists() and all(p.stat().st_mode & 1 for p in (program, *program.parents)):
            return str(path)
    return None


def users() -> list[str]:
    """Return as whom the server can be tried here: only root can act as somebody else."""
    return ["ourselves", *(["another"] if os.geteuid() == 0 and python_for_everybody() else [])]


@contextlib.contextmanager
def user_for_test(name: str) -> Iterator[dict[str, Any]]:
    """Return Popen's arguments for this user; another one is made, and removed afterwards."""
    if name == "ourselves":
        yield {}
        return
    login = f"naastu-test-{os.getpid()}"
    subprocess.run(["useradd", "--system", "--no-create-home", login], check=True)
    try:
        account = pwd.getpwnam(login)
        ids = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        yield ids | {"python": python_for_everybody()}
    finally:
        subprocess.run(["userdel", login], check=True)


@pytest.mark.parametrize("name", users())
def test_server_runs_as_root_and_as_an_ordinary_user(directory: Path, name: str) -> None:
    with user_for_test(name) as options:
        user = options.get("user", os.geteuid())
        os.chown(directory.parent, user, -1)
        with client(directory, **options) as process:
            _, host = told_by(process)
            as_user = Path(f"/proc/{postmaster(directory)}").stat().st_uid
        until_stopped(directory)
    assert as_user == host.stat().st_uid
    assert as_user == (user or pwd.getpwnam(SYSTEM_USER).pw_uid)


def test_server_runs_in_a_directory_closed_to_others(directory: Path) -> None:
    closed = directory.parent / "closed"
    closed.mkdir(mode=0o700)
    home = relocation.home_of(closed / "pg") if os.geteuid() == 0 else closed / "pg"
    try:
        with client(closed / "pg") as process:
            _, host = told_by(process)
            assert host == home / "run"
        until_stopped(home)
        assert closed.stat().st_mode & 0o777 == 0o700
    finally:
        shutil.rmtree(home)
