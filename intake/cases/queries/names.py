"""What the rows of a list of cases name: read in one statement, each name once.

Joining them to the cases costs several times what finding the cases does, and letting the ORM write
this statement more than answering it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from intake.models import Case
from intake.workplace.queries.names import in_language

# By field of a case: the table, and what its rows are called.
NAMED = {
    "municipality": ("directory_municipality", "name"),
    "provider": ("directory_provider", "name"),
    "supporter": ("clientsupport_user", "coalesce(nullif(name, ''), email)"),
}
# The law that runs, or ran last; and the first field of life of each case.
OF_CASES = """
SELECT 'law', case_id::text, {name} FROM (
    SELECT DISTINCT ON (case_id) case_id, law_id FROM intake_lawperiod
     WHERE case_id = ANY (%(cases)s) AND NOT is_mistake ORDER BY case_id, starts_on DESC
) last JOIN directory_law ON id = law_id
UNION ALL SELECT 'domain', code, {name} FROM directory_lifedomain WHERE code = ANY (%(domains)s)
"""


@dataclass(frozen=True)
class CaseNames:
    """Names by field and key; a law by the uuid of its case, a field of life by its code."""

    found: Mapping[tuple[str, str], str]

    def of(self, field: str, key: UUID | int | str | None) -> str:
        """Return what something is called; empty when it is nothing."""
        return self.found.get((field, str(key)), "")


def names_of_cases(cases: Iterable[Case]) -> CaseNames:
    """Return what these cases name, in the language of the page."""
    rows = list(cases)
    if not rows:
        return CaseNames({})
    values: dict[str, list[UUID] | list[int] | list[str]] = {
        field: list({getattr(case, f"{field}_id") for case in rows} - {None}) for field in NAMED
    }
    values["cases"] = [case.pk for case in rows]
    values["domains"] = list({case.domains[0] for case in rows if case.domains})
    with connection.cursor() as cursor:
        cursor.execute(_statement(), values)
        return CaseNames({(field, key): name for field, key, name in cursor.fetchall()})


def _statement() -> str:
    parts = [
        f"SELECT '{field}', id::text, {called} FROM {table}"  # noqa: S608 (our own names)
        f" WHERE id = ANY (%({field})s::bigint[])"
        for field, (table, called) in NAMED.items()
    ]
    return " UNION ALL ".join([*parts, OF_CASES.format(name=in_language("name"))])
