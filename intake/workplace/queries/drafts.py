"""What somebody typed and did not send yet; nobody else reads it."""

from collections.abc import Mapping

from django.urls import reverse
from django.utils import timezone

from clientsupport.models import User
from intake.enums import DraftOf, LooseDraftOf
from intake.models import HelpRequest, LooseDraft
from intake.models.draft import Draft
from intake.seeing import own_drafts
from intake.workplace.drafts import SHAPES, Kind, Typed


def typed_about(request: HelpRequest, of: DraftOf, user: User) -> Typed:
    """Return what somebody typed about a request; the caller has asked whether they may."""
    address = reverse("intake:request_draft", kwargs={"uuid": request.pk})
    draft = request.drafts.filter(user=user, of=of).first()
    if draft is None:
        return Typed(of, address, user.pk)
    draft.request = request
    return Typed(
        of, address, user.pk, fields=fields_of(of, draft), version=draft.version, on=draft.on
    )


def typed_without_request(of: LooseDraftOf, user: User, *, about: int = 0) -> Typed:
    """Return what somebody typed where there is no request yet."""
    address = reverse("intake:loose_draft")
    with own_drafts(user):
        draft = LooseDraft.objects.filter(user=user, of=of, about=about).first()
    if draft is None:
        return Typed(of, address, user.pk, about)
    on = timezone.localdate(draft.saved_at)
    return Typed(of, address, user.pk, about, fields_of(of, draft), draft.version, on)


def fields_of(of: Kind, draft: Draft) -> Mapping[str, str]:
    """Return the fields of what was kept."""
    return SHAPES[of].unpack(draft.decrypt("text") or "", draft.decrypt("rest") or "")
