"""Who works on a case within its organisation, and who may read along."""

from django.db import transaction

from clientsupport.enums import AuditAction
from clientsupport.models import User
from intake.cases.actions.holding import checked_case, store
from intake.cases.events import note_event
from intake.models import Case
from intake.permissions import Access


@transaction.atomic
def take_case(*, case: Case, by: User) -> None:
    """Go on with a case that nobody has; NotYours when a colleague was a moment earlier."""
    row = checked_case(case, by, Access.can_take_case)
    row.supporter = by
    store(row, "supporter")
    note_event(AuditAction.CHANGED, row, by=by, reason="taken")


@transaction.atomic
def share_case(*, case: Case, is_shared: bool, by: User) -> None:
    """Let colleagues read a case, or no longer."""
    row = checked_case(case, by, Access.can_work_on_case)
    if row.is_shared == is_shared:
        return
    row.is_shared = is_shared
    store(row, "is_shared")
    note_event(AuditAction.CHANGED, row, by=by, reason="shared" if is_shared else "not shared")


@transaction.atomic
def note_opened_case(*, case: Case, by: User) -> None:
    """Write down that somebody reads a case; once for each opening."""
    note_event(AuditAction.READ, case, by=by)
