"""Where a browser brings what somebody types in a case. No page stands here."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from intake.cases.actions.drafting import forget_case_draft, save_case_draft
from intake.cases.views.access import back_to_case, on_case
from intake.enums import CaseDraftOf
from intake.models import Case
from intake.permissions import Access
from intake.workplace.views.drafts import AWAY, kept_answer, kind_of


@require_POST
@on_case(Access.can_work_on_case)
def case_draft(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Keep a text in a case, or throw it away."""
    of, user = kind_of(request, CaseDraftOf), access.user
    if AWAY in request.POST:
        forget_case_draft(case=row, of=of, by=user)
        return back_to_case(request, row)
    return kept_answer(
        request, user, lambda told: save_case_draft(case=row, of=of, by=user, **told)
    )
