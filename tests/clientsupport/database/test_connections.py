from pathlib import Path

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection, models
from django.test.utils import isolate_apps

from clientsupport.database import grants, role_check
from clientsupport.database.connections import Role, connection_settings, user_name
from clientsupport.environment import Mode
from clientsupport.models import AuditEvent, AuditSeal
from tests.helpers.processes import environment, manage

NAMES = ("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_JOBS_URL", "DATABASE_STATS_URL")
DIRECTORY = Path("/nowhere/pg")
ROLES_AND_NAMES = list(zip((Role.APP, Role.OWNER, Role.JOBS, Role.STATS), NAMES, strict=True))


@pytest.fixture(autouse=True)
def no_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


# --- Which server, and as whom -------------------------------------------------------------------


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("mode", [Mode.DEMO, Mode.DEVELOP, Mode.TEST])
def test_embedded_server_outside_production(role: Role, mode: Mode) -> None:
    settings = connection_settings(role, mode=mode, directory=DIRECTORY)
    assert settings["ENGINE"] == "clientsupport.demo.embedded.backend"
    assert settings["EMBEDDED_DIRECTORY"] == "/nowhere/pg"
    assert (settings["NAME"], settings["USER"]) == ("naastu", role.value)
    assert (settings["CONN_MAX_AGE"], settings["CONN_HEALTH_CHECKS"]) == (600, True)
    assert user_name(role) == role.value


def test_embedded_server_refused_in_production() -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL is missing"):
        connection_settings(Role.APP, mode=Mode.PRODUCTION, directory=DIRECTORY)


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(("role", "name"), ROLES_AND_NAMES)
def test_own_server_by_the_address_of_the_role(
    monkeypatch: pytest.MonkeyPatch, mode: Mode, role: Role, name: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://web:one@db.example/portal")
    monkeypatch.setenv(name, f"postgresql://u_{role}:p%40ss@db.example:5433/portal?sslmode=require")
    settings = connection_settings(role, mode=mode, directory=DIRECTORY)
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    assert (settings["USER"], settings["PASSWORD"]) == (f"u_{role}", "p@ss")
    assert (settings["HOST"], settings["PORT"]) == ("db.example", 5433)
    assert (settings["NAME"], settings["OPTIONS"]) == ("portal", {"sslmode": "require"})
    assert (settings["CONN_MAX_AGE"], settings["CONN_HEALTH_CHECKS"]) == (600, True)
    assert user_name(role) == f"u_{role}"


@pytest.mark.parametrize(("role", "name"), ROLES_AND_NAMES[1:])
def test_own_server_without_the_address_of_a_role(
    monkeypatch: pytest.MonkeyPatch, role: Role, name: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://web:one@db.example/portal")
    with pytest.raises(ImproperlyConfigured, match=f"^{name} is missing"):
        connection_settings(role, mode=Mode.PRODUCTION, directory=DIRECTORY)
    assert user_name(role) is None


@pytest.mark.parametrize(
    "address",
    [
        "sqlite:////tmp/secret.db",
        "mysql://web:secret@db.example/portal",
        "postgis://web:secret@db.example/portal",
        "postgres://web:secret@db.example",  # no database
        "postgres://db.example/portal?password=secret",  # no user
        "postgres://web:secret@db.example:port/portal",
        "secret",
    ],
)
def test_other_addresses_refused_without_repeating_them(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", address)
    with pytest.raises(ImproperlyConfigured, match=r"^DATABASE_URL must look like") as caught:
        connection_settings(Role.APP, mode=Mode.PRODUCTION, directory=DIRECTORY)
    assert "secret" not in str(caught.value)


def test_loading_the_settings_starts_no_server(tmp_path: Path) -> None:
    checked = manage("check", env=environment(tmp_path))
    assert checked.returncode == 0, checked.stdout
    assert not (tmp_path / "pg").exists()


# --- Rights --------------------------------------------------------------------------------------


def rights(role: Role) -> dict[str, set[str]]:
    """Return what a role may do with each table."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tablename, privilege FROM pg_tables, "
            "       unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', "
            "                    'REFERENCES']) AS privilege "
            " WHERE schemaname = 'public' "
            "   AND has_table_privilege(%s, quote_ident(tablename), privilege)",
            [role.value],
        )
        found: dict[str, set[str]] = {}
        for table, privilege in cursor.fetchall():
            found.setdefault(table, set()).add(privilege)
    return found


@pytest.mark.django_db
@pytest.mark.parametrize("role", [Role.APP, Role.JOBS])
def test_ordinary_tables_may_be_written_and_none_truncated(role: Role) -> None:
    held = rights(role)

    assert held["directory_provider"] == {"SELECT", "INSERT", "UPDATE", "DELETE"}
    assert {table for table in held if held[table] - {*grants.FULL_RIGHTS.split(", ")}} == set()


@pytest.mark.django_db
def test_roles_have_exactly_the_rights_that_a_model_declares() -> None:
    app, jobs = rights(Role.APP), rights(Role.JOBS)
    events, seals = AuditEvent._meta.db_table, AuditSeal._meta.db_table

    assert app[events] == jobs[events] == {*AuditEvent.app_rights.split(", ")}
    assert app[seals] == {*AuditSeal.app_rights.split(", ")}
    assert jobs[seals] == {*AuditSeal.jobs_rights.split(", ")}
    assert app["django_migrations"] == jobs["django_migrations"] == {"SELECT"}


@pytest.mark.django_db
def test_the_web_may_only_add_to_the_queue() -> None:
    queue = {
        table: held for table, held in rights(Role.APP).items() if table[:13] == "procrastinate"
    }

    assert len(queue) == 4
    assert not {right for held in queue.values() for right in held} - {"SELECT", "INSERT"}
    assert queue["procrastinate_workers"] == {"SELECT"}


@pytest.mark.parametrize("role", [Role.APP, Role.JOBS])
def test_declared_rights_may_only_be_fewer(monkeypatch: pytest.MonkeyPatch, role: Role) -> None:
    monkeypatch.setattr(AuditEvent, "app_rights", "SELECT, TRUNCATE")
    with pytest.raises(ImproperlyConfigured, match=r"rights of AuditEvent may be"):
        grants._declared_rights(role)


@pytest.mark.django_db
def test_figures_may_connect_and_see_no_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT has_database_privilege(%(role)s, current_database(), 'CONNECT'), "
            "       has_schema_privilege(%(role)s, 'public', 'USAGE'), "
            "       has_schema_privilege(%(role)s, 'public', 'CREATE'), "
            "       count(*) FILTER (WHERE has_table_privilege(%(role)s, c.oid, 'SELECT')), "
            "       count(*) > 10"
            "  FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
            {"role": "stats_ro"},
        )
        assert cursor.fetchone() == (True, True, False, 0, True)


with isolate_apps("clientsupport"):

    class Figure(models.Model):
        """A table of figures, unknown to the project."""

        stats_rights = "SELECT"

        class Meta:
            app_label = "clientsupport"

        def __str__(self) -> str:
            return str(self.pk)


@pytest.fixture
def figure(db: None, monkeypatch: pytest.MonkeyPatch) -> type[Figure]:
    """Its table, in a transaction of the owner that the test takes back."""
    known = apps.get_models(include_auto_created=True)
    monkeypatch.setattr(apps, "get_models", lambda **_options: [*known, Figure])
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
    with connection.schema_editor() as editor:
        editor.create_model(Figure)
    return Figure


def test_figures_read_the_tables_that_are_declared_theirs_and_no_other(
    figure: type[Figure],
) -> None:
    grants.apply_grants(connection)

    assert rights(Role.STATS) == {figure._meta.db_table: {"SELECT"}}
    assert rights(Role.APP)[figure._meta.db_table] == {*grants.FULL_RIGHTS.split(", ")}


def test_table_that_is_no_longer_theirs_is_closed_to_figures(
    figure: type[Figure], monkeypatch: pytest.MonkeyPatch
) -> None:
    grants.apply_grants(connection)
    monkeypatch.delattr(figure, "stats_rights")
    grants.apply_grants(connection)

    assert rights(Role.STATS) == {}


def test_figures_never_write(figure: type[Figure], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figure, "stats_rights", "SELECT, INSERT")
    with pytest.raises(ImproperlyConfigured, match=r"rights of Figure may be: SELECT\."):
        grants.apply_grants(connection)


# --- The role that serves pages ------------------------------------------------------------------


@pytest.mark.django_db
def test_role_check_accepts_app() -> None:
    role_check.check_role()


@pytest.mark.django_db
def test_role_check_refuses_the_owner() -> None:
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
    with pytest.raises(ImproperlyConfigured, match="must not connect as owner, which owns tables"):
        role_check.check_role()


def test_role_check_lets_the_start_go_on_without_a_database(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away() -> None:
        raise OperationalError("connection refused\nby nobody")

    monkeypatch.setattr(connection, "cursor", away)
    role_check.check_role()
    assert [record.getMessage() for record in caplog.records] == [
        "The database cannot be reached: connection refused"
    ]
