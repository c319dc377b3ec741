"""A migrated database, made once and copied by every process of the tests, of later runs too.

Running all migrations takes many times longer than copying what they made. It stands beside the
databases of the tests, under a name that says by which migrations it was made: when one of them
changes, the next run makes it anew. Each copy is migrated once more, so rights and rules on rows
are those of today in any case.
"""

import hashlib
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.backends.utils import CursorWrapper
from psycopg import sql

from tests.helpers.processes import ROOT

MADE, HALF = "migrated_{}", "migrated_half"
PACKAGES = ROOT / "requirements" / "dev.txt"  # some bring migrations of their own
OURS = re.compile(r"^\s*(?:from|import) ((?:clientsupport|directory|intake|signals)[\w.]*)", re.M)


def migrated_database() -> str:
    """Return the name of a database with today's migrations. Whoever comes first makes it."""
    name = MADE.format(_edition())
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext('migrated'))")  # until it disconnects
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE 'migrated%'")
        there = {found for (found,) in cursor.fetchall()}
        if name not in there:
            for earlier in there:
                _run(cursor, "DROP DATABASE {} WITH (FORCE)", earlier)
            _run(cursor, "CREATE DATABASE {}", HALF)
            _migrate(HALF)
            _run(cursor, "ALTER DATABASE {} RENAME TO {}", HALF, name)
    return name


def _run(cursor: CursorWrapper, statement: str, *names: str) -> None:
    cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _migrate(name: str) -> None:
    before = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        call_command("migrate", interactive=False, verbosity=0)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before


def _edition() -> str:
    """Return what tells these migrations from others: their texts, and of what they import."""
    digest = hashlib.sha256(PACKAGES.read_bytes())
    for path in sorted({*_migrations(), *(p for m in _migrations() for p in _imported(m))}):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _migrations() -> Iterator[Path]:
    return ROOT.glob("[a-z]*/migrations/*.py")


def _imported(migration: Path) -> Iterator[Path]:
    """Yield the modules of ours that a migration imports: some make its statements."""
    for module in OURS.findall(migration.read_text()):
        if (spec := find_spec(module)) and spec.origin:
            yield Path(spec.origin)
