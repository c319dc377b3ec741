"""The embedded PostgreSQL server: for the demo, for development and for the tests. Linux only.

Every process that connects first takes a lease; the first one starts the server, and a small
process (reaper.py) stops it when the last lease is gone. Nobody but the user who runs the server
(and root) can reach its socket, so it asks for no password.

    var/pg/data/         the database; data/server.log
    var/pg/run/          the socket (in the directory for temporary files when the path is too long)
    var/pg/*.lock        lease: who uses the server; start: one at a time; reaper: one only

For root, in a checkout that other users may not enter, it lives elsewhere: see relocation.py.
"""

import contextlib
import fcntl
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.pq import PGconn, Ping

from clientsupport import environment
from clientsupport.database.connections import DATABASE_NAME, Role
from clientsupport.demo.embedded import reaper, relocation
from clientsupport.demo.embedded.machine import EmbeddedServerError, claim, is_root, run

SOCKET_PATH_LIMIT = 100  # bytes; the kernel's own limit is 107
LOG_LIMIT = 5_000_000  # bytes; PostgreSQL never shortens this file itself
START_WITHIN = 60  # seconds, recovery after a crash included
MAX_CONNECTIONS = 200  # two web processes with a connection per thread, the worker, a few beside
ROLES_EDITION = 2  # one more when the roles change: servers that exist then change them, too
ROLE_RIGHTS = {
    Role.OWNER: "LOGIN NOSUPERUSER NOBYPASSRLS CREATEDB",  # CREATEDB: the tests make databases
    Role.APP: "LOGIN NOSUPERUSER NOBYPASSRLS",
    Role.JOBS: "LOGIN NOSUPERUSER NOBYPASSRLS",
    Role.STATS: "LOGIN NOSUPERUSER NOBYPASSRLS",
}

_leases: dict[tuple[int, Path], int] = {}  # (process, directory) → descriptor; forks take their own


def ensure_running(directory: Path) -> Path:
    """Start or join the server of this directory, and return the directory of its socket.

    The server stays at least until this process ends. Raises EmbeddedServerError.
    """
    directory = relocation.home_of(directory.resolve()) if is_root() else directory.resolve()
    claim(directory, mode=0o711 if is_root() else 0o700)  # root's server user passes through it
    with _one_at_a_time(directory):
        _take_lease(directory)
        _bring_up(directory)
        _create_roles_once(directory)
        _start_reaper(directory)
    return socket_directory(directory)


def socket_directory(directory: Path) -> Path:
    """Return where the socket is; a path that the kernel finds too long moves to /tmp."""
    path = directory / "run"
    if len(os.fsencode(path / ".s.PGSQL.5432")) <= SOCKET_PATH_LIMIT:
        return path
    digest = hashlib.sha256(os.fsencode(directory)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"naastu-{os.geteuid()}-{digest}"


# --- Locks ---------------------------------------------------------------------------------------


@contextlib.contextmanager
def _one_at_a_time(directory: Path) -> Iterator[None]:
    descriptor = reaper.open_lock(directory, "start")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _take_lease(directory: Path) -> None:
    holder = (os.getpid(), directory)
    if holder not in _leases:
        _leases[holder] = reaper.open_lock(directory, "lease")
    fcntl.flock(_leases[holder], fcntl.LOCK_SH)  # kept open: the kernel drops it when we end


def _start_reaper(directory: Path) -> None:
    """Return when a reaper is there: it goes to the background once it has its lock."""
    lock = reaper.open_lock(directory, "reaper")
    is_free = reaper.lock_if_free(lock)
    os.close(lock)
    if not is_free:
        return
    command = [sys.executable, "-I", "-S", reaper.__file__, str(directory)]
    quiet: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    subprocess.run(command, check=True, cwd="/", **quiet)  # noqa: S603 (our own file)


# --- The server ----------------------------------------------------------------------------------


def _status(directory: Path) -> Ping:
    return Ping(PGconn.ping(_address(directory).encode()))


def _address(directory: Path) -> str:
    host = str(socket_directory(directory))
    return psycopg.conninfo.make_conninfo(
        host=host, user="postgres", dbname="postgres", connect_timeout=5
    )


def _bring_up(directory: Path) -> None:
    """Return when the server answers. It may be up, starting, recovering, dying or not there."""
    deadline, was_started = time.monotonic() + START_WITHIN, False
    while (status := _status(directory)) is not Ping.OK:
        is_gone = status is Ping.NO_RESPONSE and not reaper.server_processes(directory)
        if (is_gone and was_started) or time.monotonic() > deadline:
            raise EmbeddedServerError(_failure(directory))
        if is_gone:
            _start(directory)
            was_started = True
        time.sleep(0.02)


def _failure(directory: Path) -> str:
    log = directory / "data" / "server.log"
    lines = log.read_text(errors="replace").splitlines()[-3:] if log.exists() else []
    return f"The embedded database does not answer; {log} ends with: {' / '.join(lines)}"


def _start(directory: Path) -> None:
    data = directory / "data"
    claim(socket_directory(directory), by_server=True)
    _drop_left_overs(directory)
    if not (data / "PG_VERSION").exists():
        _initialise(directory)
    _check_version(data)
    log = data / "server.log"
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        os.truncate(log, 0)
    run("pg_ctl", "-D", data, "-W", "-l", log, "-o", _options(directory), "start")


def _options(directory: Path) -> str:
    socket = str(socket_directory(directory)).replace('"', '""')
    options = {
        "listen_addresses": "",  # the socket only
        "unix_socket_directories": f'"{socket}"',
        "unix_socket_permissions": "0700",
        "cluster_name": reaper.cluster_name(directory),
        "max_connections": MAX_CONNECTIONS,
        "log_min_messages": "log",  # no errors: they quote statements and rows
        "random_page_cost": 1.1,  # disks without moving parts: an index pays off sooner
    }
    if environment.text("NAASTU_PG_UNSAFE") == "1":  # faster; a power cut may lose the database
        options |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        # Of rows that are rolled back it would note that there are none, and plans follow that.
        options |= {"autovacuum": "off"}
    return " ".join(f"-c {name}={shlex.quote(str(value))}" for name, value in options.items())


def _drop_left_overs(directory: Path) -> None:
    """Drop the files by which a killed server blocks a start, now that no process is left of it.

    PostgreSQL itself looks only whether the process number in them exists: that of a killed server
    may linger, and after a crash of the machine it may have become another program's.
    """
    (directory / "data" / "postmaster.pid").unlink(missing_ok=True)
    (socket_directory(directory) / ".s.PGSQL.5432.lock").unlink(missing_ok=True)


def _initialise(directory: Path) -> None:
    """Make the database beside its place and then rename it: never half of one."""
    data, new = directory / "data", directory / "data.new"
    shutil.rmtree(new, ignore_errors=True)
    claim(new, by_server=True)
    run(
        *("initdb", "-D", new, "-U", "postgres", "--encoding=UTF8"),
        *("--auth-local=trust", "--auth-host=reject"),
        # Both, the built-in provider and the C library's locale: otherwise accents go wrong.
        *("--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
    )
    new.rename(data)


def _check_version(data: Path) -> None:
    made_by = (data / "PG_VERSION").read_text().strip()
    ours = run("postgres", "--version").split()[-1].partition(".")[0]
    if made_by != ours:
        raise EmbeddedServerError(
            f"The database in {data} was made by PostgreSQL {made_by}, and this portal brings "
            f"version {ours}: move the directory away, or carry its content over with pg_dump."
        )


def _create_roles_once(directory: Path) -> None:
    """Create the roles and the database as superuser; nothing else ever connects as superuser."""
    done = directory / "data" / f"naastu.created.{ROLES_EDITION}"
    if done.exists():
        return
    with psycopg.connect(_address(directory), autocommit=True) as connection:
        roles = {name for (name,) in connection.execute("SELECT rolname FROM pg_roles")}
        for role, rights in ROLE_RIGHTS.items():
            verb = "ALTER" if role in roles else "CREATE"
            statement = sql.SQL(f"{verb} ROLE {{}} {rights}")
            connection.execute(statement.format(sql.Identifier(role)))
        connection.execute(sql.SQL("GRANT app, jobs TO owner"))  # the test suite acts as both
        databases = {name for (name,) in connection.execute("SELECT datname FROM pg_database")}
        if DATABASE_NAME not in databases:
            connection.execute(sql.SQL("CREATE DATABASE naastu OWNER owner"))
    done.touch()
