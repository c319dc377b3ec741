"""Mending the facts with which a case began."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Municipality
from intake.cases.actions.holding import checked_case, store
from intake.cases.actions.opening import ReferenceTaken
from intake.cases.events import note_event
from intake.enums import AgeBand, ContactForm, FirstTime, Referrer
from intake.models import Case
from intake.permissions import Access

STORED = (
    *("municipality", "domains", "groups", "referrer", "contact_form", "channel", "language"),
    *("first_time", "age_band", "reference"),
)


@dataclass(frozen=True, kw_only=True)
class CaseFacts:
    """Everything that can be mended; codes of domains and groups in their order."""

    municipality: Municipality | None
    domains: Sequence[str]
    groups: Sequence[str]
    referrer: Referrer
    contact_form: ContactForm
    channel: str
    language: str
    first_time: FirstTime
    age_band: AgeBand
    reference: str
    alias: str


@transaction.atomic
def change_facts(*, case: Case, facts: CaseFacts, by: User, seen: int | None = None) -> None:
    """Store the facts as they are now; ReferenceTaken when another case has that reference."""
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    for name in STORED:
        setattr(row, name, getattr(facts, name))
    row.encrypt(alias=facts.alias or None)
    try:
        with transaction.atomic():
            store(row, *STORED, "alias")
    except IntegrityError as error:
        if "case_reference_once" in str(error):
            raise ReferenceTaken from error
        raise
    note_event(AuditAction.CHANGED, row, by=by, reason="facts")
