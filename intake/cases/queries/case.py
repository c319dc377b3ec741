"""One case as it is read: its facts, and what happened as one line of days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.utils import timezone

from clientsupport.models import User
from directory.models import LifeDomain, TargetGroup
from intake.cases.handover_steps import Step, steps
from intake.models import Case, CaseNote, ContactMoment, Handover, LawPeriod


class Line(StrEnum):
    """What kind of thing happened; in the order in which they stand on one day."""

    OPENED = "opened"
    PERIOD = "period"
    APPOINTMENT = "appointment"
    CONTACT = "contact"
    NOTE = "note"
    INCIDENT = "incident"
    HANDOVER = "handover"
    CLOSED = "closed"


@dataclass
class Happened:
    """Something on a day. `row` is what is stored of it; the text of a note is read when shown.

    `step` is what happened to a hand-over, `leads` whether whoever reads may open its page.
    """

    on: date
    kind: Line
    row: Any = None
    text: str = ""
    step: Step | None = None
    leads: bool = False

    @property
    def can_be_struck(self) -> bool:
        """Whether somebody may say that it was entered by mistake."""
        kinds = (Line.CONTACT, Line.PERIOD, Line.INCIDENT)
        return self.kind in kinds and not self.row.is_mistake


def find_case(user: User, uuid: UUID) -> Case | None:
    """Return a case of the team, whether they may open it or not."""
    rows = Case.objects.visible_to(user).select_related("provider", "municipality", "supporter")
    return rows.filter(pk=uuid).first()


def time_line(case: Case, handovers: Sequence[tuple[Handover, bool]] = ()) -> list[Happened]:
    """Return everything that happened, the latest first; without the words of notes.

    `handovers`: those of the case that its organisation may know of, and whether who reads may open
    the page of each.
    """
    order = list(Line)
    lines = [*_handed(handovers), *_happened(case)]
    return sorted(lines, key=lambda line: (line.on, order.index(line.kind)), reverse=True)


def with_notes(case: Case, lines: Sequence[Happened]) -> Sequence[Happened]:
    """Read the notes of these lines."""
    contacts = [line.row.pk for line in lines if line.kind == Line.CONTACT]
    notes = {note.contact_id: note for note in case.notes.filter(contact__in=contacts)}
    for line in lines:
        note = line.row if line.kind == Line.NOTE else notes.get(getattr(line.row, "pk", None))
        if note:
            line.text = _readable(case, note)
    return lines


def last_contact(case: Case) -> ContactMoment | None:
    """Return the contact that was entered for the latest day."""
    found: ContactMoment | None = (
        case.contacts.filter(is_mistake=False).order_by("-on", "-uuid").first()
    )
    return found


def running(case: Case) -> LawPeriod | None:
    """Return under which law somebody is supported now."""
    found: LawPeriod | None = (
        case.periods.filter(ends_on=None, is_mistake=False).select_related("law").first()
    )
    return found


def names_of_codes(case: Case) -> dict[str, list[str]]:
    """Return what the codes of a case are called: its fields of life and its groups."""
    return {
        "domains": _names(LifeDomain, case.domains) if case.domains else [],
        "groups": _names(TargetGroup, case.groups) if case.groups else [],
    }


def _names(model: type[LifeDomain] | type[TargetGroup], codes: Sequence[str]) -> list[str]:
    named = dict(model.objects.filter(code__in=codes).values_list("code", "name"))
    return [named[code] for code in codes if code in named]


def _handed(handovers: Sequence[tuple[Handover, bool]]) -> list[Happened]:
    """Return the steps of hand-overs, the last first: those of one day stay in this order."""
    leads = {row.pk: may_open for row, may_open in handovers}
    found = steps([row for row, _ in handovers], timezone.localdate())
    return [
        Happened(on, Line.HANDOVER, row, step=step, leads=leads[row.pk]) for on, step, row in found
    ]


def _happened(case: Case) -> Iterator[Happened]:
    yield Happened(case.opened_on, Line.OPENED)
    if case.closed_on:
        yield Happened(case.closed_on, Line.CLOSED)
    for period in case.periods.select_related("law"):
        yield Happened(period.starts_on, Line.PERIOD, period)
    for contact in case.contacts.select_related("supporter", "provider"):
        yield Happened(contact.on, Line.CONTACT, contact)
    for appointment in case.appointments.select_related("place"):
        yield Happened(appointment.day, Line.APPOINTMENT, appointment)
    for incident in case.incidents.all():
        yield Happened(incident.on, Line.INCIDENT, incident)
    for note in case.notes.filter(contact=None).select_related("author"):
        yield Happened(note.on, Line.NOTE, note)


def _readable(case: Case, note: CaseNote) -> str:
    note.case = case
    return note.decrypt("text") or ""
