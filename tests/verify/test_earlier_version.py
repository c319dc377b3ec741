"""The data of an earlier version, in the hands of today's code: nothing is lost.

`tests/data/earlier/` holds a database that the code of 30 November 2026 filled: docs/testing.md.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import psycopg
import pytest
from psycopg import sql

from clientsupport.demo.embedded import machine
from tests.helpers.own_server import INSTALLED, SUPERUSER_PASSWORD, Server, own_server
from tests.helpers.processes import ROOT, directory_for_servers, environment, manage, run_to_end

EARLIER = ROOT / "tests" / "data" / "earlier"
DUMP, FOUND = EARLIER / "2026-11-30.sql", EARLIER / "2026-11-30.json"
TOLD = json.loads(FOUND.read_text())
SERVERS = [machine.binaries(), *sorted(INSTALLED.glob("*/bin"))]
MODULE = "clientsupport.settings"
Rows = dict[str, Counter[str]]  # by table; each row as JSON
Done = CompletedProcess[str]

# What later versions do without on purpose; everything else must be as it was.
TAKEN_AWAY = {
    "clientsupport_networkbucket": ["id"],  # it told in which order networks came
    "directory_listingimport": ["rows"],  # they are a table of their own: the job below does them
}


@dataclass(repr=False)
class Carried:
    """A database of the earlier version with today's code; what was done is kept, in that order."""

    server: Server
    env: dict[str, str]
    loaded: dict[str, int] = field(default_factory=dict)  # rows by table
    lost: Rows = field(default_factory=dict)  # by `migrate`
    hidden: dict[str, list[int]] = field(default_factory=dict)  # rows that app and jobs see
    done: dict[str, Done] = field(default_factory=dict)

    def manages(self, name: str, *words: str, **variables: str) -> None:
        self.done[name] = manage(*words, env=self.env | variables)

    def looks(self, deed: str, user: str, password: str) -> None:
        """Let today's code look, as this role of the database."""
        command = [sys.executable, "-m", "tests.verify.with_earlier", deed, str(FOUND)]
        env = self.env | {"DATABASE_URL": self.server.address(user, password)}
        self.done[deed] = run_to_end(*command, env=env, cwd=ROOT)

    def says(self, name: str) -> str:
        """Return what a command said that went well."""
        assert self.done[name].returncode == 0, self.done[name].stdout
        return self.done[name].stdout

    def finds(self, deed: str) -> Any:
        """Return what today's code found."""
        return json.loads(self.says(deed).splitlines()[-1])

    def asks(
        self, question: str, user: str = "postgres", password: str = SUPERUSER_PASSWORD
    ) -> Any:
        """Return the first value that the database answers."""
        with psycopg.connect(self.server.address(user, password)) as connection:
            row = connection.execute(question.encode()).fetchone()
        return row and row[0]

    def rows(self, columns: dict[str, list[str]]) -> Rows:
        """Return all rows of these tables, in these columns."""
        with psycopg.connect(self.server.address("postgres", SUPERUSER_PASSWORD)) as connection:
            return {table: _rows(connection, table, names) for table, names in columns.items()}

    def columns(self) -> dict[str, list[str]]:
        """Return the tables, and the columns of each."""
        question = """SELECT table_name, array_agg(column_name::text ORDER BY column_name::text)
                        FROM information_schema.tables JOIN information_schema.columns
                       USING (table_schema, table_name)
                       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                       GROUP BY table_name"""
        with psycopg.connect(self.server.address("postgres", SUPERUSER_PASSWORD)) as connection:
            return dict(connection.execute(question.encode()).fetchall())


def _rows(connection: psycopg.Connection[Any], table: str, columns: list[str]) -> Counter[str]:
    listed = sql.SQL(", ").join(map(sql.Identifier, columns))
    question = sql.SQL("SELECT to_jsonb(r)::text FROM (SELECT {} FROM {}) r")
    return Counter(
        row for (row,) in connection.execute(question.format(listed, sql.Identifier(table)))
    )


@pytest.fixture(scope="module", params=SERVERS, ids=lambda path: path.parent.name)
def carried(request: pytest.FixtureRequest) -> Iterator[Carried]:
    with directory_for_servers() as place, own_server(request.param, place) as server:
        carried = Carried(server, _environment(server, place))
        _load(carried)
        _migrate(carried)
        carried.hidden = {
            table: [
                carried.asks(f"SELECT count(*) FROM {table}", *who)  # noqa: S608 (our own names)
                for who in (("app", "a-pass"), ("jobs", "j-pass"))
            ]
            for table in TOLD["guarded"]
        }
        carried.looks("names", "postgres", SUPERUSER_PASSWORD)
        carried.looks("texts", "postgres", SUPERUSER_PASSWORD)
        carried.manages("encryption", "verify_encryption")
        carried.manages("seals", "verify_audit")
        carried.looks("pages", "app", "a-pass")
        carried.manages("replayed", "replay_deletions")
        carried.looks("work", "jobs", "j-pass")
        carried.manages("seals later", "verify_audit")
        yield carried


def _environment(server: Server, place: Path) -> dict[str, str]:
    """Write down what the portal keeps outside the database, and return where that stands."""
    kept = {"NAASTU_AUDIT_CHECKPOINT": "checkpoint", "NAASTU_DELETIONS": "deletions"}
    for name in kept.values():
        (place / name).write_text("".join(f"{line}\n" for line in TOLD[name]))
    files = {variable: str(place / name) for variable, name in kept.items()}
    return environment(
        place / "var",
        NAASTU_MODE="develop",
        DJANGO_SETTINGS_MODULE=MODULE,
        **TOLD["secrets"],
        **server.addresses(),
        **files,
    )


def _load(carried: Carried) -> None:
    quietly = ("-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null")
    carried.server.as_superuser(*quietly, "-d", "naastu", "-f", str(DUMP))
    carried.loaded = {
        table: rows.total() for table, rows in carried.rows(carried.columns()).items()
    }


def _migrate(carried: Carried) -> None:
    columns = {
        table: [name for name in names if name not in TAKEN_AWAY.get(table, ())]
        for table, names in carried.columns().items()
    }
    before = carried.rows(columns)
    carried.manages("migrate", "migrate", "--no-input", **carried.server.owner_address())
    carried.manages("migrated", "migrate", "--check", **carried.server.owner_address())
    carried.manages("described", "makemigrations", "--check", "--dry-run")
    after = carried.rows(columns)
    carried.lost = {table: rows - after[table] for table, rows in before.items()}


def test_whole_dump_was_loaded(carried: Carried) -> None:
    assert carried.loaded == TOLD["counts"]


def test_migrate_leaves_every_row_as_it_was_and_nothing_to_do(carried: Carried) -> None:
    carried.says("migrate")
    assert {table: [*rows] for table, rows in carried.lost.items() if rows} == {}
    carried.says("migrated")
    assert "No changes detected" in carried.says("described")


def test_names_of_models_and_values_of_choices_are_known(carried: Carried) -> None:
    assert carried.finds("names") == []


def test_every_encrypted_text_reads_as_it_was_written(carried: Carried) -> None:
    assert carried.finds("texts") == []
    assert "All that was looked at can be read." in carried.says("encryption")


def test_seals_fit_and_go_on(carried: Carried) -> None:
    assert "Every seal fits." in carried.says("seals")
    seals = carried.asks("SELECT count(*) FROM clientsupport_auditseal")
    assert seals > TOLD["counts"]["clientsupport_auditseal"]
    assert "Every seal fits." in carried.says("seals later")


def test_rows_of_requests_stay_behind_their_rules(carried: Carried) -> None:
    assert all(TOLD["counts"][table] for table in TOLD["guarded"])
    assert carried.hidden == {table: [0, 0] for table in TOLD["guarded"]}


def test_codes_cookies_links_and_drafts_still_open(carried: Carried) -> None:
    assert len(TOLD["conversations"]) >= 10
    assert carried.finds("pages") == []


def test_what_was_deleted_after_the_dump_is_deleted_again(carried: Carried) -> None:
    assert "Deleted once more: 1.\n" in carried.says("replayed")
    assert _requests(carried, TOLD["deleted_later"]) == 0


def test_every_job_that_waited_is_known_and_done(carried: Carried) -> None:
    done = carried.finds("work")

    assert done["waiting"] == TOLD["jobs"]
    assert done["unknown"] == []
    assert done["not done"] == []
    assert done["left"] == []
    assert {*done["mailed"], *done["away"]} == {*TOLD["mailed"]}
    assert _requests(carried, TOLD["expired"]) == 0
    imported = "SELECT title_nl FROM directory_offer WHERE slug = 'zuid-overal'"
    assert carried.asks(imported) == "Uit het rekenblad"


def _requests(carried: Carried, uuid: str) -> int:
    question = f"SELECT count(*) FROM intake_helprequest WHERE uuid = '{uuid}'"  # noqa: S608
    return int(carried.asks(question))
