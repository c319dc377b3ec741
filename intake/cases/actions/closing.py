"""Ending a case, and what is no end."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import after
from intake.cases.actions.holding import checked_case, store
from intake.cases.events import note_event
from intake.enums import CaseCloseReason, CaseState, FollowOn
from intake.lifecycle.cases import CASE_MOVES, CaseDeed
from intake.models import Case, CaseErasure
from intake.permissions import Access
from intake.retention.case_days import months_of
from intake.rules.case_days import check_in_case
from intake.rules.case_keeping import delete_on


@transaction.atomic
def close_case(
    *,
    case: Case,
    on: date,
    reason: CaseCloseReason,
    follow_on: FollowOn,
    by: User,
    seen: int | None = None,
) -> None:
    """End a case on a day; nothing is left to be done. NotPossible, WrongState."""
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    row.state = after(CASE_MOVES, CaseDeed.CLOSE, CaseState(row.state))
    check_in_case(on, opened=row.opened_on, closed=None, today=timezone.localdate())
    row.closed_on, row.close_reason, row.follow_on = on, reason, follow_on
    row.next_step_on = row.next_step = None
    row.delete_on = _delete_on(row, on)
    ends = ("state", "closed_on", "close_reason", "follow_on", "delete_on")
    store(row, *ends, "next_step_on", "next_step")
    note_event(AuditAction.CHANGED, row, by=by, reason=f"closed: {reason}")


@transaction.atomic
def reopen_case(*, case: Case, by: User) -> None:
    """Go on with a case that was closed; it is kept, also when somebody asked to erase it."""
    row = checked_case(case, by, Access.can_work_on_case)
    row.state = after(CASE_MOVES, CaseDeed.REOPEN, CaseState(row.state))
    row.closed_on, row.close_reason, row.follow_on, row.delete_on = None, "", "", None
    store(row, "state", "closed_on", "close_reason", "follow_on", "delete_on")
    CaseErasure.objects.filter(case=row).delete()
    note_event(AuditAction.CHANGED, row, by=by, reason="reopened")


def _delete_on(row: Case, closed: date) -> date:
    months = months_of([row.provider_id])[row.provider_id]
    return delete_on(closed, months, today=timezone.localdate())
