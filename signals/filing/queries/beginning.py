"""With what the form of a signal begins: facts of a case, and no text of it unless it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from clientsupport.models import User
from intake.cases.queries.case import find_case, running
from intake.enums import PRESSURE, IncidentKind
from intake.models import Case, CaseNote
from intake.permissions import access_of
from signals.enums import SignalKind

MOST_NOTES = 20  # of a case that can be chosen, the newest


@dataclass(frozen=True)
class Note:
    """A note of a case that may be taken over."""

    key: str
    on: date
    text: str


@dataclass(frozen=True)
class Beginning:
    """What the form shows beforehand."""

    case: Case | None = None
    initial: dict[str, Any] = field(default_factory=dict)
    notes: Sequence[Note] = ()


def beginning(user: User, case: UUID | None, incident: str = "") -> Beginning | None:
    """Return what is known when a signal is filed from a case; None: it is not theirs to open."""
    if case is None:
        return Beginning()
    found = find_case(user, case)
    if found is None or not access_of(user).can_open_case(found):
        return None
    return Beginning(found, _facts(found, incident), _notes(found))


def _facts(case: Case, incident: str) -> dict[str, Any]:
    period = running(case)
    return {
        "municipality": case.municipality_id,
        "laws": [period.law.code] if period else [],
        "domains": case.domains,
        "groups": case.groups,
        "kind": _kind(incident),
    }


def _kind(incident: str) -> str:
    if incident in PRESSURE:
        return SignalKind.INDEPENDENCE
    return SignalKind.TO_AND_FRO if incident == IncidentKind.TO_AND_FRO else ""


def _notes(case: Case) -> Sequence[Note]:
    rows = CaseNote.objects.filter(case=case, provider=case.provider_id).order_by("-on", "uuid")
    return [Note(str(row.pk), row.on, row.decrypt("text") or "") for row in rows[:MOST_NOTES]]
