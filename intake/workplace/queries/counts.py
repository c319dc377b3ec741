"""How many requests lie in each list: one statement, and no number beyond `MOST`.

It says in SQL what `piles` says in QuerySets: made by the ORM, this statement takes longer to write
than to answer, and each page of the inbox asks it. `tests/intake/test_role_lists_requests.py` holds
that numbers and lists agree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.utils import timezone

from clientsupport.database.rows import number_seen
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.permissions import places_of
from intake.models.facts import PROVIDERS
from intake.permissions import Access
from intake.workplace.queries.wanted import Pile

MOST = 100  # that is counted: shown as "99+"

COUNT = """(SELECT count(*) FROM (
    SELECT FROM {table} WHERE {provider} = ANY ({providers}::bigint[]) AND {condition}
    LIMIT %(most)s
) counted)"""
TOLD = "%(providers)s"
OPEN, WAITS, LATE = "state <> 'closed'", "due_on IS NOT NULL", "due_on < %(today)s"
UNCLAIMED, HELD = "supporter_id IS NULL", "supporter_id IS NOT NULL"
PASSED_ON = """state = 'accepted' AND proposed_by_id = %(me)s AND NOT EXISTS (
    SELECT FROM intake_helprequest own WHERE own.uuid = request_id
       AND own.provider_id = ANY (%(providers)s::bigint[]))"""


REMINDED = """due_on IS NULL AND EXISTS (
    SELECT FROM intake_reminder WHERE request_id = intake_helprequest.uuid
       AND user_id = %(me)s AND "on" <= %(today)s)"""
ABSENT_COLLEAGUES = """(provider_id, supporter_id) IN (
    SELECT provider_id, user_id FROM intake_absence WHERE replacement_id = %(me)s
       AND first_day <= %(today)s AND last_day >= %(today)s)"""


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
    return {
        Pile.TO_DO: _to_do([UNCLAIMED, *own]),
        Pile.NEW: [f"{OPEN} AND {UNCLAIMED}"],
        Pile.MINE: [f"{OPEN} AND {whose}" for whose in own],
        Pile.FOR_US: [f"{OPEN} AND {WAITS} AND {HELD}"],
        Pile.FOR_RESIDENT: [f"{OPEN} AND due_on IS NULL"],
        Pile.CLOSED: ["state = 'closed'"],
    }


def number_to_do(user: User) -> int:
    """Return how many there are to do for somebody, as their inbox counts it. One statement.

    For the menu, on pages that see no request: it says itself where this person works.
    """
    parts = _to_do([UNCLAIMED, "supporter_id = %(me)s", ABSENT_COLLEAGUES])
    places = [str(place.provider_id) for place in places_of(user) if place.role in PROVIDER_ROLES]
    found = number_seen(
        PROVIDERS,
        f"{{{','.join(places)}}}",
        _sum(parts, "said.seen"),
        {"me": user.pk, "today": timezone.localdate(), "most": MOST},
    )
    return min(found, MOST)


def _to_do(theirs: Sequence[str]) -> list[str]:
    """Return what is to do of whose it may be: what waits, and what somebody is reminded of."""
    whose = " OR ".join(f"({one})" for one in theirs)
    return [
        *(f"{OPEN} AND {WAITS} AND {one}" for one in theirs),
        f"{OPEN} AND {REMINDED} AND ({whose})",
    ]


def _replaced(access: Access) -> list[str]:
    return [
        f"provider_id = {provider:d} AND supporter_id = {colleague:d}"
        for provider, colleague in sorted(access.replaced)
    ]


def _sum(parts: Iterable[str], providers: str = TOLD) -> str:
    return " + ".join(
        _count("intake_helprequest", "provider_id", part, providers) for part in parts
    )


def _count(table: str, provider: str, condition: str, providers: str = TOLD) -> str:
    return COUNT.format(table=table, provider=provider, condition=condition, providers=providers)


def _passed_on() -> str:
    return _count("intake_passing", "from_provider_id", PASSED_ON)
