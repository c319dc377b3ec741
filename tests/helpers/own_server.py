"""A PostgreSQL server of one's own, as docs/deploy/README.md prepares it, for as long as needed.

The tests on the server that another machine has: `python -m tests.helpers.own_server 15 COMMAND …`
runs a command beside Debian's PostgreSQL 15 (any version below /usr/lib/postgresql), with the four
addresses in its environment.
"""

import base64
import contextlib
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clientsupport.demo.embedded import machine
from tests.helpers.processes import (
    ROOT,
    directory_for_servers,
    environment,
    free_port,
    manage,
    run_to_end,
)

INSTALLED = Path("/usr/lib/postgresql")  # where Debian's packages put each version
SUPERUSER_PASSWORD = "s-upper"
KEYS = [base64.b64encode(secrets.token_bytes(32)).decode() for _ in range(3)]
PASSWORDS = {"owner": "o-pass", "app": "a-pass", "jobs": "j-pass", "stats": "s-pass"}
# What the test suite needs on top: docs/deploy/roles.sql says so, too.
FOR_TESTS = ["--command=ALTER ROLE owner CREATEDB", "--command=GRANT app, jobs TO owner"]


@dataclass(frozen=True)
class Server:
    """A server that listens on the loopback only."""

    port: int
    log: Path = Path(os.devnull)

    def address(self, user: str, password: str) -> str:
        """Return what DATABASE_URL and its sisters say."""
        return f"postgres://{user}:{password}@127.0.0.1:{self.port}/naastu"

    def addresses(self) -> dict[str, str]:
        """Return the variables with the addresses of all roles but the owner."""
        return {
            "DATABASE_URL": self.address("app", PASSWORDS["app"]),
            "DATABASE_JOBS_URL": self.address("jobs", PASSWORDS["jobs"]),
            "DATABASE_STATS_URL": self.address("stats_ro", PASSWORDS["stats"]),
        }

    def owner_address(self) -> dict[str, str]:
        """Return the variable that only `migrate` and the test suite get."""
        return {"DATABASE_OWNER_URL": self.address("owner", PASSWORDS["owner"])}

    def production(self, var: Path, **variables: str) -> dict[str, str]:
        """Return the environment of a production machine, without the secrets of this one."""
        return environment(
            var,
            NAASTU_MODE="production",
            NAASTU_SECRET_KEY="0123456789abcdefghij" * 3,
            NAASTU_KEYS=f"a:{KEYS[0]}",
            NAASTU_PEPPERS=f"a:{KEYS[1]}",
            NAASTU_ROUNDING=f"a:{KEYS[2]}",
            NAASTU_HOSTS="naastu.example",
            NAASTU_CONTROLLER="Stichting Voorbeeld",
            NAASTU_CONTACT_EMAIL="post@naastu.example",
            NAASTU_CONTACT_PHONE="030 000 00 00",
            NAASTU_URL="https://naastu.example",
            NAASTU_MAIL_HOST="localhost",
            NAASTU_MAIL_FROM="post@naastu.example",
            NAASTU_PROXIES="1",
            **self.addresses(),
            **variables,
        )

    def migrate(self, var: Path) -> str:
        """Make the tables as a production machine does, and return what it said."""
        done = manage("migrate", "--no-input", env=self.production(var, **self.owner_address()))
        assert done.returncode == 0, done.stdout
        return done.stdout

    def as_superuser(self, *arguments: str) -> None:
        """Run psql as the administrator of the machine would."""
        to_server = ["-X", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        psql = machine.binaries() / "psql"
        done = run_to_end(psql, *to_server, *arguments, env={"PGPASSWORD": SUPERUSER_PASSWORD})
        assert done.returncode == 0, done.stdout


@contextlib.contextmanager
def own_server(binaries: Path, place: Path) -> Iterator[Server]:
    """Run a server with passwords, prepared by docs/deploy/roles.sql; end it in any case."""
    data, port = place / "data", free_port()
    data.mkdir(mode=0o700)
    as_user = machine.server_user()
    os.chown(data, as_user.get("user", -1), as_user.get("group", -1))
    password = place / "password"
    password.write_text(f"{SUPERUSER_PASSWORD}\n")
    password.chmod(0o644)

    def pg(program: str, *arguments: str | Path) -> None:
        command = [binaries / program, "-D", data, *arguments]
        done = run_to_end(*command, stdout=subprocess.DEVNULL, stderr=None, cwd="/", **as_user)
        assert done.returncode == 0

    in_unicode = ("--encoding=UTF8", "--locale=C.UTF-8")
    pg("initdb", "-U", "postgres", "--auth=scram-sha-256", "--pwfile", password, *in_unicode)
    options = f"-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories= -c fsync=off"
    try:
        pg("pg_ctl", "-w", "-l", data / "server.log", "-o", options, "start")
        server = Server(port, data / "server.log")
        roles = [f"--set={role}_password={word}" for role, word in PASSWORDS.items()]
        server.as_superuser(*roles, "-f", str(ROOT / "docs" / "deploy" / "roles.sql"), "postgres")
        yield server
    finally:
        if (data / "postmaster.pid").exists():
            pg("pg_ctl", "-w", "-m", "immediate", "stop")


def main(version: str, *command: str) -> int:
    """Run a command beside the installed server of a version, and return how it ended."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # else the server would stay
    binaries = INSTALLED / version / "bin"
    if not (binaries / "initdb").exists():
        sys.exit(f"There is no {binaries} (Debian: apt-get install postgresql-{version}).")
    with directory_for_servers() as place, own_server(binaries, place) as server:
        server.as_superuser(*FOR_TESTS, "postgres")
        env = {**os.environ, **server.addresses(), **server.owner_address()}
        return subprocess.run(command, env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
