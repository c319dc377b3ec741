"""Which rows a unit of work may touch: the database's own wall behind `visible_to`.

A model with `row_rules` names for each role the condition that its rows must meet
(`clientsupport.database.row_rules` puts them in force). The conditions ask for settings, and those
are set here, for one transaction: a connection that goes back to the pool knows nothing any more.

Put the block around the whole unit of work, the making of the page included.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

PREFIX = "naastu."


@contextmanager
def seeing(**facts: str) -> Iterator[None]:
    """Let the rules see these facts meanwhile, and nothing else that was set before by name.

    Opens a transaction; after an error everything in it is undone, as always.
    """
    with transaction.atomic():
        before = {name: _current(name) for name in facts}
        _set(facts)
        yield
        _set(before)


@contextmanager
def all_rows() -> Iterator[None]:
    """Let the role of the jobs see every row; it changes nothing for any other role."""
    with seeing(all_rows="on"):
        yield


def _current(name: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s, true)", [PREFIX + name])
        (value,) = cursor.fetchone()
    return value or ""


def _set(facts: dict[str, str]) -> None:
    with connection.cursor() as cursor:
        for name, value in facts.items():
            cursor.execute("SELECT set_config(%s, %s, true)", [PREFIX + name, value])
