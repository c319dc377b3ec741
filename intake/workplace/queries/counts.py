"""How many requests lie in each list: one statement, and no number beyond `MOST`.

It says in SQL what `piles` says in QuerySets: made by the ORM, this statement takes longer to write
than to answer, and each page of the inbox asks it. `tests/intake/test_role_lists_requests.py` holds
that numbers and lists agree.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from intake.permissions import Access
from intake.workplace.queries.wanted import Pile

MOST = 100  # that is counted: shown as "99+"

COUNT = """(SELECT count(*) FROM (
    SELECT FROM {table} WHERE {provider} = ANY (%(providers)s::bigint[]) AND {condition}
    LIMIT %(most)s
) counted)"""
OPEN, WAITS, LATE = "state <> 'closed'", "due_on IS NOT NULL", "due_on < %(today)s"
UNCLAIMED, HELD = "supporter_id IS NULL", "supporter_id IS NOT NULL"
PASSED_ON = """state = 'accepted' AND proposed_by_id = %(me)s AND NOT EXISTS (
    SELECT FROM intake_helprequest own WHERE own.uuid = request_id
       AND own.provider_id = ANY (%(providers)s::bigint[]))"""


REMINDED = """due_on IS NULL AND EXISTS (
    SELECT FROM intake_reminder WHERE request_id = intake_helprequest.uuid
       AND user_id = %(me)s AND "on" <= %(today)s)"""


@dataclass(frozen=True)
class Counts:
    """How many lie in each list, and how many should have been answered before today."""

    piles: Mapping[Pile, int]
    late: int


def counts(access: Access, today: date) -> Counts:
    """Return the numbers beside the lists of this person; `MOST` stands for as many or more."""
    conditions = _conditions(access)
    late = [f"{OPEN} AND {LATE} AND {whose}" for whose in (UNCLAIMED, HELD)]
    numbers = [*(_sum(parts) for parts in conditions.values()), _passed_on(), _sum(late)]
    values: dict[str, Any] = {
        "providers": list(access.roles),
        "me": access.user.pk,
        "today": today,
        "most": MOST,
    }
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(numbers)}", values)
        *found, number_late = (min(number, MOST) for number in cursor.fetchone())
    return Counts(dict(zip([*conditions, Pile.PASSED_ON], found, strict=True)), number_late)


def _conditions(access: Access) -> Mapping[Pile, list[str]]:
    own = ["supporter_id = %(me)s", *_replaced(access)]
    theirs = [UNCLAIMED, *own]
    return {
        Pile.TO_DO: [
            *(f"{OPEN} AND {WAITS} AND {whose}" for whose in theirs),
            f"{OPEN} AND {REMINDED} AND ({' OR '.join(f'({whose})' for whose in theirs)})",
        ],
        Pile.NEW: [f"{OPEN} AND {UNCLAIMED}"],
        Pile.MINE: [f"{OPEN} AND {whose}" for whose in own],
        Pile.FOR_US: [f"{OPEN} AND {WAITS} AND {HELD}"],
        Pile.FOR_RESIDENT: [f"{OPEN} AND due_on IS NULL"],
        Pile.CLOSED: ["state = 'closed'"],
    }


def _replaced(access: Access) -> list[str]:
    return [
        f"provider_id = {provider:d} AND supporter_id = {colleague:d}"
        for provider, colleague in sorted(access.replaced)
    ]


def _sum(parts: Iterable[str]) -> str:
    return " + ".join(
        COUNT.format(table="intake_helprequest", provider="provider_id", condition=part)
        for part in parts
    )


def _passed_on() -> str:
    return COUNT.format(table="intake_passing", provider="from_provider_id", condition=PASSED_ON)
