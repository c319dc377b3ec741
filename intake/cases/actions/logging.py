"""What is written down in a case that runs: contact, the next step, what should not happen."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import after
from intake.cases.actions.drafting import forget_case_draft
from intake.cases.actions.holding import checked_case, store
from intake.cases.events import note_event
from intake.enums import Activity, CaseDraftOf, CaseState, IncidentKind
from intake.lifecycle.cases import CASE_MOVES, CaseDeed
from intake.models import Case, CaseNote, ContactMoment, Incident, LawPeriod
from intake.permissions import Access
from intake.rules.case_days import check_in_case, check_next_step
from intake.workplace.drafts import Known


@dataclass(frozen=True)
class Contact:
    """One contact moment as it is entered: a day, a code of Channel, minutes, and a note."""

    on: date
    channel: str
    activity: Activity
    minutes: int
    text: str = ""


@transaction.atomic
def add_contact(*, case: Case, contact: Contact, by: User, draft: Known | None = None) -> Case:
    """Write down a contact, with its note; NotPossible for a day outside the case."""
    row = checked_case(case, by, Access.can_work_on_case)
    write_contact(row, contact, by=by)
    store(row, "last_contact_on", "first_response_on")
    forget_case_draft(case=row, of=CaseDraftOf.CONTACT, by=by, known=draft)
    note_event(AuditAction.ADDED, row, by=by, reason="contact")
    return row


def write_contact(row: Case, contact: Contact, *, by: User) -> None:
    """Add a contact to a case that is held, and set its days, without storing these."""
    today = timezone.localdate()
    check_in_case(contact.on, opened=row.opened_on, closed=row.closed_on, today=today)
    moment = ContactMoment.objects.create(
        case=row,
        provider=row.provider,
        supporter=by,
        on=contact.on,
        channel=contact.channel,
        activity=contact.activity,
        minutes=contact.minutes,
    )
    if contact.text:
        note = CaseNote(case=row, contact=moment, provider=row.provider, author=by, on=contact.on)
        note.encrypt(text=contact.text)
        note.save(force_insert=True)
    row.last_contact_on = max(row.last_contact_on, contact.on)
    row.first_response_on = min(row.first_response_on or contact.on, contact.on)


@transaction.atomic
def set_next_step(
    *,
    case: Case,
    on: date | None,
    text: str,
    by: User,
    seen: int | None = None,
    draft: Known | None = None,
) -> None:
    """Say what is to be done next and when; no day: nothing is. NotPossible, WrongState."""
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    after(CASE_MOVES, CaseDeed.WORK, CaseState(row.state))
    if on:
        check_next_step(on, today=timezone.localdate())
    row.next_step_on = on
    row.encrypt(next_step=text if on and text else None)
    store(row, "next_step_on", "next_step")
    forget_case_draft(case=row, of=CaseDraftOf.STEP, by=by, known=draft)
    note_event(AuditAction.CHANGED, row, by=by, reason="next step")


@transaction.atomic
def note_incident(*, case: Case, kind: IncidentKind, by: User) -> Incident:
    """Register that somebody was sent to and fro, or that independence was under pressure."""
    row = checked_case(case, by, Access.can_work_on_case)
    incident = Incident.objects.create(case=row, provider=row.provider, kind=kind, by=by)
    store(row)
    note_event(AuditAction.ADDED, row, by=by, reason=f"incident {kind}")
    return incident


@transaction.atomic
def strike_out(*, case: Case, line: ContactMoment | LawPeriod | Incident, by: User) -> None:
    """Say that a line of the case was entered by mistake: it stays, and counts no longer."""
    row = checked_case(case, by, Access.can_work_on_case)
    line.is_mistake = True
    line.save(update_fields=["is_mistake"])
    if isinstance(line, LawPeriod):
        _give_back(line)
    days = row.contacts.filter(is_mistake=False).aggregate(last=Max("on"))
    row.last_contact_on = days["last"] or row.opened_on
    store(row, "last_contact_on")
    note_event(AuditAction.CHANGED, row, by=by, reason="struck out")


def _give_back(struck: LawPeriod) -> None:
    """Let the law before it hold on the days of a period that never was."""
    before = struck.case.periods.filter(
        is_mistake=False, ends_on=struck.starts_on - timedelta(days=1)
    )
    before.update(ends_on=struck.ends_on)
