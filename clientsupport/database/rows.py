"""Which rows a unit of work may touch: the database's own wall behind `visible_to`.

A model with `row_rules` names for each role the condition that its rows must meet
(`clientsupport.database.row_rules` puts them in force). The conditions ask for facts that the unit
of work says of itself; a `Fact` is named once, and both the setting and the condition come from it.
They are set for one transaction: a connection that goes back to the pool knows nothing any more.

Put the block around the whole unit of work, the making of the page included.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction


@dataclass(frozen=True)
class Fact:
    """Something that a unit of work can say of itself."""

    name: str
    type: str = "boolean"  # of PostgreSQL

    @property
    def setting(self) -> str:
        """The setting of PostgreSQL that holds it."""
        return f"naastu.{self.name}"

    @property
    def sql(self) -> str:
        """What was said, for a condition; NULL, which meets no row, as long as nothing was."""
        return f"NULLIF(current_setting('{self.setting}', true), '')::{self.type}"


ALL_ROWS = Fact("all_rows")


@contextmanager
def seeing(facts: Mapping[Fact, str]) -> Iterator[None]:
    """Let the rules see these facts meanwhile, and nothing else that these said before.

    Opens a transaction; after an error everything in it is undone, as always. What was said before
    is said again when a transaction goes on; where one ends, nothing that was said outlives it.
    """
    if unknown := [fact for fact in facts if not isinstance(fact, Fact)]:
        raise TypeError(f"No rule asks for {unknown}: a fact is defined once, and named by that.")
    goes_on = connection.in_atomic_block
    with transaction.atomic():
        before = {fact: _set(fact, value) for fact, value in facts.items()}
        yield
        if goes_on:
            for fact, value in before.items():
                _set(fact, value)


def number_seen(fact: Fact, value: str, number: str, facts: Mapping[str, Any]) -> int:
    """Return what a statement counts in a unit of work of its own. One statement, for a menu.

    `number` is an expression that takes the value of the fact from `said.seen`, so that nothing is
    counted before it is said; were it counted too early, the rules would show no row.
    """
    names = {"fact_setting": fact.setting, "fact_value": value}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT number, set_config(%(fact_setting)s, before, true) FROM ("  # noqa: S608 (ours)
            f"SELECT before, {number} AS number FROM ("
            "SELECT before, set_config(%(fact_setting)s, %(fact_value)s, true) AS seen FROM ("
            "SELECT coalesce(current_setting(%(fact_setting)s, true), '') AS before OFFSET 0) was"
            " OFFSET 0) said OFFSET 0) counted",
            {**facts, **names},
        )
        found, _before = cursor.fetchone()
    return int(found)


@contextmanager
def all_rows() -> Iterator[None]:
    """Let the role of the jobs see every row; it changes nothing for any other role."""
    with seeing({ALL_ROWS: "on"}):
        yield


def _set(fact: Fact, value: str) -> str:
    """Say this of the unit of work, and return what was said before it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT before, set_config(%s, %s, true)"
            " FROM (SELECT current_setting(%s, true) AS before OFFSET 0) said",
            [fact.setting, value, fact.setting],
        )
        before, _now = cursor.fetchone()
    return before or ""
