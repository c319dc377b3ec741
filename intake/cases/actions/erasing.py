"""Erasing a case before its day: somebody asks, a second person says yes.

Where nobody else works, it happens by itself after a wait in which it can be taken back; the
privacy officers see that it waits.
"""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.rows import all_rows
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import WrongState, after
from intake.cases.actions.holding import checked_case
from intake.cases.events import note_event
from intake.enums import CaseState, DeletionReason, ErasureReason
from intake.lifecycle.cases import CASE_MOVES, CaseDeed
from intake.models import Case, CaseErasure
from intake.permissions import Access, access_of
from intake.retention.deleting import delete_case
from intake.rules.case_keeping import ERASURE_WAITS
from intake.workplace.actions.supporting import NotYours
from intake.workplace.queries.team import colleagues

NO_LONGER = _("Deze vraag om te wissen is er niet meer. Er is niets gewist.")
ASKED_ALREADY = _("Er is al gevraagd om deze zaak te wissen.")
DEEDS = {
    ErasureReason.MISTAKE: (CaseDeed.STRIKE_OUT, DeletionReason.MISTAKE),
    ErasureReason.DOUBLE: (CaseDeed.STRIKE_OUT, DeletionReason.MISTAKE),
    ErasureReason.CLIENT: (CaseDeed.ERASE, DeletionReason.CLIENT),
}


@transaction.atomic
def propose_erasure(*, case: Case, reason: ErasureReason, by: User) -> CaseErasure:
    """Ask to erase a case. WrongState when it has to be closed first, or somebody asked already."""
    row = checked_case(case, by, Access.can_work_on_case)
    _state_after(row, reason)
    if CaseErasure.objects.filter(case=row).exists():
        raise WrongState(str(ASKED_ALREADY))
    asked = CaseErasure.objects.create(
        case=row,
        provider=row.provider,
        reason=reason,
        proposed_by=by,
        is_alone=not _has_second(row, by),
    )
    note_event(AuditAction.CHANGED, row, by=by, reason=f"erasure asked: {reason}")
    return asked


@transaction.atomic
def end_erasure(*, case: Case, by: User) -> None:
    """Keep the case: whoever asked takes it back, or a colleague says no."""
    row = checked_case(case, by, Access.can_see_case)
    if not CaseErasure.objects.filter(case=row).delete()[0]:
        raise WrongState(str(NO_LONGER))
    note_event(AuditAction.CHANGED, row, by=by, reason="erasure ended")


@transaction.atomic
def confirm_erasure(*, case: Case, asked: UUID, by: User) -> None:
    """Erase a case as the second person, who saw this very question (its key).

    NotYours for who asked it; WrongState when it is over, or the case was opened again.
    """
    row = checked_case(case, by, Access.can_see_case)
    found = CaseErasure.objects.filter(case=row, pk=asked, provider=row.provider).first()
    if found is None or found.ends_on <= timezone.localdate():
        raise WrongState(str(NO_LONGER))
    if not access_of(by).can_confirm_erasure(found):
        raise NotYours
    _erase(row, found, by=by)


def end_waits(today: date) -> int:
    """Erase where nobody else works, let the other questions lapse; return how many ended.

    For the jobs; each in a transaction of its own.
    """
    with all_rows():
        over = CaseErasure.objects.filter(proposed_on__lte=today - ERASURE_WAITS)
        cases = list(over.values_list("case", flat=True))
    return sum(_end_wait(case, today) for case in cases)


def _end_wait(case: UUID, today: date) -> bool:
    with all_rows():
        rows = Case.objects.select_for_update(of=("self",)).select_related("provider")
        row = rows.filter(pk=case).first()
        found = CaseErasure.objects.filter(case=case, proposed_on__lte=today - ERASURE_WAITS)
        asked = found.select_related("proposed_by").first()
        if row is None or asked is None:
            return False
        if _happens_alone(row, asked):
            _erase(row, asked, by=None)
        else:
            asked.delete()
            note_event(AuditAction.CHANGED, row, by=None, reason="erasure lapsed")
        return True


def _happens_alone(row: Case, asked: CaseErasure) -> bool:
    """Tell whether whoever asked is still the only one there, and it is still theirs to erase."""
    who = asked.proposed_by
    return bool(
        asked.is_alone
        and asked.provider_id == row.provider_id
        and who
        and list(colleagues(row.provider)) == [who]
    )


def _has_second(row: Case, by: User) -> bool:
    return colleagues(row.provider).exclude(pk=by.pk).exists()


def _erase(row: Case, asked: CaseErasure, *, by: User | None) -> None:
    """Strike out what should never have counted, and delete all of it."""
    reason = ErasureReason(asked.reason)
    _strike_out(row, _state_after(row, reason))
    note_event(AuditAction.DELETED, row, by=by, reason=f"erased: {reason}")
    deleted_for = DeletionReason.ALONE if by is None else DEEDS[reason][1]
    delete_case(case=row.pk, reason=deleted_for)


def _state_after(row: Case, reason: ErasureReason) -> CaseState:
    return after(CASE_MOVES, DEEDS[reason][0], CaseState(row.state))


def _strike_out(row: Case, state: CaseState) -> None:
    if state != CaseState.MISTAKE:
        return
    Case.objects.filter(pk=row.pk).update(state=state, closed_on=None)
    for lines in (row.contacts, row.periods, row.incidents):
        lines.update(is_mistake=True)
