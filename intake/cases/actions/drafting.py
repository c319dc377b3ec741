"""Keeping what somebody types in a case until it is sent. No deed: nothing is in the audit log."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from clientsupport.models import User
from intake.cases.actions.holding import checked_case
from intake.enums import CaseDraftOf
from intake.models import Case, CaseDraft
from intake.permissions import Access
from intake.workplace.actions.drafting import store_draft
from intake.workplace.drafts import SHAPES, Known


@transaction.atomic
def save_case_draft(
    *,
    case: Case,
    of: CaseDraftOf,
    typed: Mapping[str, str],
    by: User,
    known: Known | None = None,
    version: int = 0,
) -> int:
    """Keep what is typed in a case, for its writer alone; as `save_draft` does for a request."""
    row = checked_case(case, by, Access.can_work_on_case)
    kept = row.drafts.filter(user=by, of=of).first()
    draft = kept or CaseDraft(case=row, user=by, of=of)
    draft.case, draft.on = row, timezone.localdate()
    return store_draft(draft, packed=SHAPES[of].pack(typed), known=known, version=version)


def forget_case_draft(*, case: Case, of: CaseDraftOf, by: User, known: Known | None = None) -> None:
    """Throw away what was typed; with `known` only when the page knows what lies there."""
    found = case.drafts.filter(user=by, of=of)
    if known is not None:
        found = found.filter(version__in=known)
    found.delete()
