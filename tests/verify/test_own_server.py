"""The same portal on a PostgreSQL server of one's own, reached by DATABASE_URL, in production."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from clientsupport.demo.embedded import machine
from tests.helpers.own_server import INSTALLED, Server, own_server
from tests.helpers.processes import ROOT, directory_for_servers, free_port, manage, running, until

# The one that the portal brings, and those that Debian's packages put on this machine.
SERVERS = [machine.binaries(), *sorted(INSTALLED.glob("*/bin"))]


@pytest.fixture(scope="module", params=SERVERS, ids=lambda path: path.parent.name)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with directory_for_servers() as place, own_server(request.param, place) as server:
        assert "OK" in server.migrate(place / "var")
        yield server


def refused(*arguments: str, env: dict[str, str]) -> str:
    done = manage(*arguments, env=env)
    assert done.returncode != 0, done.stdout
    return done.stdout.strip().splitlines()[-1]


def test_migrate_makes_the_tables_as_owner_and_twice_changes_nothing(
    server: Server, tmp_path: Path
) -> None:
    assert "No migrations to apply" in server.migrate(tmp_path)
    with psycopg.connect(server.address("owner", "o-pass")) as connection:
        owners = connection.execute(
            "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"
        ).fetchall()
    assert owners == [("owner",)]


@pytest.mark.parametrize(("user", "password"), [("app", "a-pass"), ("jobs", "j-pass")])
@pytest.mark.parametrize(
    "deed",
    [
        "CREATE TABLE mine ()",
        "CREATE TEMPORARY TABLE mine ()",
        "TRUNCATE directory_provider",
        "ALTER TABLE directory_provider ADD COLUMN mine text",
        "DROP TABLE directory_provider",
        "UPDATE clientsupport_auditevent SET reason = ''",
        "DELETE FROM clientsupport_auditevent",
        "DELETE FROM clientsupport_auditseal",
        "DELETE FROM django_migrations",
        "SET ROLE owner",
    ],
)
def test_app_and_jobs_may_not(server: Server, user: str, password: str, deed: str) -> None:
    with (
        psycopg.connect(server.address(user, password)) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(deed)


@pytest.mark.parametrize(("user", "password"), [("app", "a-pass"), ("jobs", "j-pass")])
def test_log_of_the_server_quotes_nothing(
    server: Server, tmp_path: Path, user: str, password: str
) -> None:
    secret = f"geheim-van-{user}-{tmp_path.name}"
    with (
        psycopg.connect(server.address(user, password)) as connection,
        pytest.raises(psycopg.errors.InvalidTextRepresentation),
    ):
        connection.execute(f"SELECT '{secret}'::int")

    assert secret not in server.log.read_text()


def test_figures_may_connect_and_read_nothing(server: Server) -> None:
    with (
        psycopg.connect(server.address("stats_ro", "s-pass")) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("SELECT FROM directory_provider")


def test_worker_listens_and_seals(server: Server, tmp_path: Path) -> None:
    add = "INSERT INTO clientsupport_auditevent (at, action, object_type, object_id, organisation, "
    add += "reason) VALUES (now(), 'added', 'a.b', '', '', '')"
    with psycopg.connect(server.address("app", "a-pass")) as connection:
        connection.execute(add)
    env = server.production(tmp_path)
    with running([sys.executable, ROOT / "manage.py", "work"], env=env) as worker:
        until((tmp_path / "audit" / "checkpoint.jsonl").exists, within=90)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(20) == 0
    assert manage("verify_audit", env=env).stdout == "Every seal fits.\n"


def test_worker_refuses_without_rights(server: Server, tmp_path: Path) -> None:
    env = server.production(tmp_path)
    env["DATABASE_JOBS_URL"] = server.address("stats_ro", "s-pass")
    assert "The role of the jobs has no rights yet" in refused("work", env=env)


def test_migrate_refuses_without_an_owner_and_as_app(server: Server, tmp_path: Path) -> None:
    assert "DATABASE_OWNER_URL is missing" in refused("migrate", env=server.production(tmp_path))
    as_app = server.production(tmp_path, DATABASE_OWNER_URL=server.address("app", "a-pass"))
    assert "DATABASE_OWNER_URL names the role of DATABASE_URL" in refused("migrate", env=as_app)


@pytest.mark.parametrize(
    ("user", "password", "reason"),
    [("owner", "o-pass", "owns tables"), ("postgres", "s-upper", "is superuser")],
)
def test_pages_refuse_a_role_that_may_more_than_app(
    server: Server, tmp_path: Path, user: str, password: str, reason: str
) -> None:
    check = ("shell", "--no-imports", "-c", "import clientsupport.wsgi")
    env = server.production(tmp_path)
    assert manage(*check, env=env).returncode == 0
    env["DATABASE_URL"] = server.address(user, password)
    assert f"must not connect as {user}, which {reason}" in refused(*check, env=env)


def test_pages_start_while_the_server_is_away(tmp_path: Path) -> None:
    check = ("shell", "--no-imports", "-c", "import clientsupport.wsgi")
    started = manage(*check, env=Server(free_port()).production(tmp_path))
    assert started.returncode == 0
    assert "The database cannot be reached" in started.stdout
