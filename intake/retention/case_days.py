"""On which day closed cases go: named at closing, and anew when the organisation chooses."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.db import connection

from clientsupport.database.rows import all_rows
from directory.models import Provider
from intake.models import Case, CasePolicy
from intake.rules.case_keeping import USUAL_MONTHS, WARNED_BEFORE

# `delete_on` of intake.rules.case_keeping, for as many as an organisation has. No deed in the case:
# its version stays, so that nobody who is typing in it is told that somebody changed it.
NAME_ANEW = """
UPDATE intake_case AS kept SET delete_on = CASE
       WHEN day >= %(nearest)s THEN day
       ELSE LEAST(kept.delete_on, %(nearest)s) END
  FROM (SELECT uuid, (closed_on + make_interval(months => %(months)s))::date AS day
          FROM intake_case WHERE provider_id = %(provider)s AND state = 'closed') AS named
 WHERE named.uuid = kept.uuid
"""


def months_of(providers: Collection[int]) -> Mapping[int, int]:
    """Return for how many months each of these organisations keeps its closed cases."""
    chosen = CasePolicy.objects.filter(provider__in=providers)
    return dict.fromkeys(providers, USUAL_MONTHS) | dict(chosen.values_list("provider", "months"))


def name_days_anew(provider: Provider, months: int, *, today: date) -> int:
    """Give every closed case of an organisation its day; return how many there are.

    The unit of work sees them. One statement, also for twenty thousand.
    """
    facts: dict[str, Any] = {
        "provider": provider.pk,
        "months": months,
        "nearest": today + WARNED_BEFORE,
    }
    with connection.cursor() as cursor:
        cursor.execute(NAME_ANEW, facts)
        number: int = cursor.rowcount
    return number


def name_missing_days(today: date) -> int:
    """Give closed cases that came in without a day theirs, and return how many. For the jobs."""
    with all_rows():
        without = Case.objects.closed().filter(delete_on=None).order_by()
        found = list(Provider.objects.filter(pk__in=without.values("provider")))
        months = months_of([provider.pk for provider in found])
        return sum(name_days_anew(provider, months[provider.pk], today=today) for provider in found)
