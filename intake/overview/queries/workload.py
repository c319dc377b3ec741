"""How much everybody has at hand now. What it counts by day, it counts up to `MOST`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from clientsupport.models import User
from directory.models import Provider
from intake.models.case import QUIET_AFTER
from intake.overview.queries.tallies import running
from intake.rules.case_counts import EVERYBODY, NOBODY
from intake.workplace.queries.team import colleagues

MOST = 100  # stands for as many or more: shown as "99+"
COUNT = """
SELECT who, (SELECT count(*) FROM (
    SELECT FROM intake_case WHERE provider_id = %(provider)s AND state = 'open'
       AND supporter_id = who AND next_step_on < %(today)s LIMIT %(most)s) late),
  (SELECT count(*) FROM (
    SELECT FROM intake_case WHERE provider_id = %(provider)s AND state = 'open'
       AND supporter_id = who AND last_contact_on <= %(quiet)s LIMIT %(most)s) still)
FROM unnest(%(people)s::bigint[]) who
"""


@dataclass(frozen=True)
class Load:
    """What somebody has at hand; `person` is None for what nobody has."""

    person: User | None
    running: int
    quiet: int
    overdue: int
    length: int  # of its bar, in percents of the longest


def workload(provider: Provider, today: date) -> list[Load]:
    """Return the load of each supporter; and of nobody, when there is any."""
    numbers = running(provider)
    people = list(colleagues(provider).distinct())
    by_day = _by_day(provider, [person.pk for person in people], today)
    longest = max([1, *(number for who, number in numbers.items() if who != EVERYBODY)])
    loads = [
        _load(person, numbers.get(person.pk, 0), longest, *by_day[person.pk]) for person in people
    ]
    if unheld := numbers.get(NOBODY, 0):
        loads.append(_load(None, unheld, longest, 0, 0))
    return loads


def _by_day(provider: Provider, people: Sequence[int], today: date) -> dict[int, tuple[int, int]]:
    values: dict[str, Any] = {
        "provider": provider.pk,
        "people": list(people),
        "today": today,
        "quiet": today - QUIET_AFTER,
        "most": MOST,
    }
    with connection.cursor() as cursor:
        cursor.execute(COUNT, values)
        return {who: (quiet, late) for who, late, quiet in cursor.fetchall()}


def _load(person: User | None, number: int, longest: int, quiet: int, overdue: int) -> Load:
    length = max(1, round(100 * number / longest)) if number else 0
    return Load(person, number, quiet, overdue, length)
