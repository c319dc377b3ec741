"""Doing what a file of cases says: all of it, or nothing."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone
from django.utils.translation import override

from clientsupport.audit.log import record
from clientsupport.background.progress import tell_progress
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import ImportState
from directory.models import Provider
from intake.cases.importing.known import FACTS, LISTS, may_read_in
from intake.cases.importing.planning import mark, planner
from intake.cases.sheet.facts import Said
from intake.cases.sheet.plan import CHANGED, NEW, RowPlan
from intake.cases.sheet.totals import fewest, spread
from intake.enums import CaseState
from intake.models import Case, CaseImport, ContactMoment, LawPeriod
from intake.models.case_history import LONGEST

AT_ONCE = 500  # cases per statement
CHANGEABLE = (*FACTS, *LISTS, "municipality_id", "closed_on", "first_response_on")


def apply_import(*, kept: CaseImport) -> bool:
    """Do all that a file says, for who read it; return whether it was done.

    Nothing is done when it was done already, or when a case is not as it was when the file was
    looked at.
    """
    with transaction.atomic():
        kept = CaseImport.objects.select_for_update().get(pk=kept.pk)
        if kept.state not in (ImportState.READ, ImportState.STARTED):
            return kept.state == ImportState.DONE
        Provider.objects.select_for_update().get(pk=kept.provider_id)  # numbers: one at a time
        rows = _rows(kept)
        if rows is None:
            kept.state = ImportState.REFUSED
            kept.encrypt(rows=None, found=None)
        else:
            kept.encrypt(rows=None, found=None, earlier=json.dumps(_apply(kept, rows)))
            kept.state, kept.done_at = ImportState.DONE, timezone.now()
            record_import(AuditAction.IMPORTED, kept, by=kept.read_by)
        kept.save()
        return kept.state == ImportState.DONE


def record_import(action: AuditAction, kept: CaseImport, *, by: User) -> None:
    """Add the one event about everything that a file made, changed or undid."""
    record(
        action,
        by=by,
        object_type="directory.provider",
        object_id=str(kept.provider_id),
        organisation=kept.provider.audit_key,
        reason=f"zaken: {kept.new + kept.changed}",
    )


def _rows(kept: CaseImport) -> list[RowPlan] | None:
    """Return what the rows do; None when that is not what somebody said yes to."""
    if not may_read_in(kept.read_by, kept.provider):
        return None
    made = planner(kept)
    with override(kept.language):
        for _looked_at in made.steps():
            pass
    is_same = not made.problems and mark(made.rows) == kept.seen
    return made.rows if is_same else None


def _apply(kept: CaseImport, rows: Sequence[RowPlan]) -> dict[str, Any]:
    """Make and change the cases; return what it takes to undo it."""
    new = [row for row in rows if row.kind == NEW]
    changed = [row for row in rows if row.kind == CHANGED]
    made, before = list[str](), list[dict[str, Any]]()
    for some in _some(new):
        made += _make(kept, some)
        tell_progress(kept.pk, len(made))
    for some in _some(changed):
        before += _change(some)
        tell_progress(kept.pk, len(made) + len(before))
    return {"new": made, "changed": before}


def _some(rows: Sequence[RowPlan]) -> Iterator[Sequence[RowPlan]]:
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]


def _make(kept: CaseImport, rows: Sequence[RowPlan]) -> list[str]:
    ours = Case.objects.filter(provider=kept.provider)
    last = ours.aggregate(last=Max("number", default=0))["last"]
    cases = [_case(kept, row.said, last + n) for n, row in enumerate(rows, 1)]
    Case.objects.bulk_create(cases)
    LawPeriod.objects.bulk_create(
        _period(case, row.said.law) for case, row in zip(cases, rows, strict=True) if row.said.law
    )
    ContactMoment.objects.bulk_create(
        moment
        for case, row in zip(cases, rows, strict=True)
        for moment in _contacts(case, row, first=case.first_response_on or case.opened_on)
    )
    return [str(case.pk) for case in cases]


def _case(kept: CaseImport, said: Said, number: int) -> Case:
    opened, closed = said.days["opened_on"], said.days.get("closed_on")
    return Case(
        provider=kept.provider,
        number=number,
        reference=said.reference,
        supporter_id=said.supporter or kept.read_by_id,
        state=CaseState.CLOSED if closed else CaseState.OPEN,
        municipality_id=said.municipality,
        opened_on=opened,
        closed_on=closed,
        first_response_on=said.days.get("first_response_on"),
        last_contact_on=last_day(said),
        **said.codes,
        **said.lists,
    )


def last_day(said: Said) -> date:
    """Return the last day of which a row tells that there was contact."""
    days = said.days
    told = (days.get(name) for name in ("last_contact_on", "closed_on", "first_response_on"))
    return next((day for day in told if day), days["opened_on"])


def _period(case: Case, law: int) -> LawPeriod:
    return LawPeriod(
        case=case,
        provider_id=case.provider_id,
        supporter_id=case.supporter_id,
        law_id=law,
        starts_on=case.opened_on,
    )


def _contacts(case: Case, row: RowPlan, *, first: date) -> Iterator[ContactMoment]:
    least = fewest(row.minutes, LONGEST)
    contacts = max(least, row.said.contacts) if row.kind == NEW else least
    last = max(first, last_day(row.said))
    for moment in spread(row.minutes, contacts, first=first, last=last, longest=LONGEST):
        yield ContactMoment(
            case=case,
            provider_id=case.provider_id,
            supporter_id=case.supporter_id,
            on=moment.on,
            channel=case.channel,
            activity=moment.activity,
            minutes=moment.minutes,
        )


def _change(rows: Sequence[RowPlan]) -> list[dict[str, Any]]:
    """Change cases that are there; return what they said before, with the version after it."""
    wanted = {row.stored.uuid: row for row in rows if row.stored}
    cases = list(Case.objects.select_for_update().filter(pk__in=wanted))
    before = [_facts(case) for case in cases]
    moments, periods = list[ContactMoment](), list[LawPeriod]()
    for case, facts in zip(cases, before, strict=True):
        row = wanted[case.pk]
        _put(case, row)
        added = list(_contacts(case, row, first=last_day(row.said)))
        if "law" in row.facts and row.said.law:
            periods.append(_period(case, row.said.law))
            facts["periods"] = [str(periods[-1].pk)]
        facts["contacts"] = [str(moment.pk) for moment in added]
        moments += added
    Case.objects.bulk_update(cases, [*CHANGEABLE, "state", "last_contact_on", "next_step_on"])
    Case.objects.filter(pk__in=wanted).update(version=F("version") + 1)
    ContactMoment.objects.bulk_create(moments)
    LawPeriod.objects.bulk_create(periods)
    return before


def _facts(case: Case) -> dict[str, Any]:
    """Return what undoing puts back; days as text. The words of a next step never leave the row."""
    names = (*CHANGEABLE, "state", "last_contact_on", "next_step_on")
    facts = {name: getattr(case, name) for name in names}
    told = {n: v.isoformat() if isinstance(v, date) else v for n, v in facts.items()}
    return {"uuid": str(case.pk), "version": case.version + 1, "facts": told}


def _put(case: Case, row: RowPlan) -> None:
    said = row.said
    for name, value in {**said.codes, **said.lists}.items():
        setattr(case, name, value)
    case.municipality_id = said.municipality or case.municipality_id
    case.first_response_on = said.days.get("first_response_on", case.first_response_on)
    case.last_contact_on = max(case.last_contact_on, last_day(said))
    if "closed_on" in row.facts:
        case.state, case.closed_on = CaseState.CLOSED, said.days["closed_on"]
        case.next_step_on = None
