"""What somebody typed in a case and did not send yet; nobody else reads it."""

from django.urls import reverse

from clientsupport.models import User
from intake.enums import CaseDraftOf
from intake.models import Case
from intake.workplace.drafts import Typed
from intake.workplace.queries.drafts import fields_of


def typed_in_case(case: Case, of: CaseDraftOf, user: User) -> Typed:
    """Return what somebody typed in a case; the caller has asked whether they may."""
    address = reverse("intake:case_draft", kwargs={"uuid": case.pk})
    draft = case.drafts.filter(user=user, of=of).first()
    if draft is None:
        return Typed(of, address, user.pk)
    draft.case = case
    fields = fields_of(of, draft)
    return Typed(of, address, user.pk, fields=fields, version=draft.version, on=draft.on)
