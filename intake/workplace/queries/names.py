"""What the rows of a list name: read in one statement, each name once.

Joining them to the requests costs several times what finding the requests does, and letting the ORM
write this statement more than answering it.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import connection
from django.utils.translation import get_language
from modeltranslation.settings import DEFAULT_LANGUAGE
from modeltranslation.utils import build_localized_fieldname

from intake.models import HelpRequest

# By field of a request: the table, and what its rows are called; {} is a column in every language.
NAMED = {
    "municipality": ("directory_municipality", "name"),
    "domain": ("directory_lifedomain", "{name}"),
    "offer": ("directory_offer", "{title}"),
    "provider": ("directory_provider", "name"),
    "supporter": ("clientsupport_user", "coalesce(nullif(name, ''), email)"),
}
LABELS = """
SELECT request_id, string_agg(name, ', ' ORDER BY name) FROM intake_labelling
  JOIN intake_label ON intake_label.id = label_id
 WHERE request_id = ANY (%s) GROUP BY request_id"""
Names = Mapping[str, Mapping[int, str]]  # by field of a request, then by key


def names_of(requests: Iterable[HelpRequest]) -> Names:
    """Return what these requests are about, by key; in the language of the page."""
    found: dict[str, dict[int, str]] = {field: {} for field in NAMED}
    keys = {
        field: list({getattr(request, f"{field}_id") for request in requests} - {None})
        for field in NAMED
    }
    if any(keys.values()):
        with connection.cursor() as cursor:
            cursor.execute(_statement(), keys)
            for field, key, name in cursor.fetchall():
                found[field][key] = name
    return found


def labels_of(requests: Iterable[HelpRequest]) -> Mapping[UUID, str]:
    """Return which labels these requests have, by key of the request; what has none is missing."""
    keys = [request.pk for request in requests]
    if not keys:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(LABELS, [keys])
        return dict(cursor.fetchall())


def _statement() -> str:
    here = {column: in_language(column) for column in ("name", "title")}
    return " UNION ALL ".join(
        f"SELECT '{field}', id, {called.format(**here)} FROM {table}"  # noqa: S608 (our own names)
        f" WHERE id = ANY (%({field})s::bigint[])"
        for field, (table, called) in NAMED.items()
    )


def in_language(column: str) -> str:
    """Return a translated column in SQL: as the page reads it, else in Dutch."""
    here = build_localized_fieldname(column, get_language() or DEFAULT_LANGUAGE)
    return f"coalesce(nullif({here}, ''), {build_localized_fieldname(column, DEFAULT_LANGUAGE)})"
