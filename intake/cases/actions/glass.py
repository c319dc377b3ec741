"""A coordinator reads a colleague's case: with a reason, for half an hour, and told."""

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from intake.cases.actions.holding import checked_case
from intake.cases.events import note_event
from intake.models import Case, CaseGlass
from intake.permissions import Access
from intake.workplace.actions.hands import GLASS_LASTS
from intake.workplace.actions.privacy import in_words, tell


@transaction.atomic
def break_case_glass(*, case: Case, reason: str, by: User) -> None:
    """Open a colleague's case, as `break_glass` opens a conversation; ReasonMissing, NotYours."""
    row = checked_case(case, by, Access.can_break_case_glass)
    until = timezone.now() + GLASS_LASTS
    CaseGlass.objects.create(case=row, user=by, reason=reason, until=until)
    words = in_words("for half an hour", reason)
    tell(note_event(AuditAction.OPENED, row, by=by, reason=words))
