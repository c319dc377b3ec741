"""What the stored rows of cases add up to, to count anew. Sees all rows: for the jobs only."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django.conf import settings

from clientsupport.database.rows import all_rows
from intake.models import Case, ContactMoment, Incident, LawPeriod
from intake.rules.case_counts import Place, counted
from intake.rules.case_sums import NOTHING, Sum, case_of, summed

# By kind, as the triggers of migration 0011_cases write it down: the rows, and their facts.
FACTS: Mapping[str, tuple[Any, tuple[str, ...]]] = {
    "case": (
        Case,
        (
            *("uuid", "provider_id", "supporter_id", "municipality_id", "state", "opened_on"),
            *("closed_on", "first_response_on", "close_reason", "contact_form", "referrer"),
            *("channel", "language", "first_time", "age_band", "domains", "groups"),
            "follow_on",
        ),
    ),
    "contact": (
        ContactMoment,
        (
            *("uuid", "case_id", "provider_id", "supporter_id"),
            *("on", "activity", "minutes", "is_mistake"),
        ),
    ),
    "period": (
        LawPeriod,
        (
            *("uuid", "case_id", "provider_id", "supporter_id", "law_id", "starts_on", "reason"),
            *("kept_supporter", "why_not_kept", "is_mistake"),
        ),
    ),
    "incident": (Incident, ("uuid", "case_id", "provider_id", "by_id", "kind", "on", "is_mistake")),
}
AT_ONCE = 2000  # rows


def found_in_rows() -> Mapping[Place, Sum]:
    """Return what each number of the overviews is by the rows that are stored now."""
    found = defaultdict[Place, Sum](lambda: NOTHING)
    with all_rows():
        for kind, facts in _rows():
            case = case_of(kind, facts["uuid"], facts)
            for place, part in summed(counted(kind, facts), case, settings.ROUNDING_KEY).items():
                found[place] += part
    return found


def _rows() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for kind, (model, names) in FACTS.items():
        for row in model.objects.order_by().values(*names).iterator(AT_ONCE):
            yield kind, {name: _told(value) for name, value in row.items()}


def _told(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
