"""Drafts go with what is sent, and with who leaves. Part of the deed that does it."""

from clientsupport.models import User
from intake.enums import DraftOf, LooseDraftOf
from intake.models import HelpRequest, LooseDraft, ReplyDraft
from intake.seeing import own_drafts
from intake.workplace.drafts import Known


def forget_draft(
    *, request: HelpRequest, of: DraftOf, by: User, known: Known | None = None
) -> None:
    """Throw away what was sent, or is not wanted; with `known` only when it is one of these.

    The caller's unit of work sees the request.
    """
    mine = ReplyDraft.objects.filter(request=request, user=by, of=of)
    (mine if known is None else mine.filter(version__in=known)).delete()


def forget_loose_draft(
    *, of: LooseDraftOf, about: int, by: User, known: Known | None = None
) -> None:
    """Throw a draft without a request away; as `forget_draft`."""
    with own_drafts(by):
        mine = LooseDraft.objects.filter(user=by, of=of, about=about)
        (mine if known is None else mine.filter(version__in=known)).delete()


def forget_drafts_of(user: User) -> None:
    """Throw away what somebody typed without a request: they leave."""
    with own_drafts(user):
        LooseDraft.objects.filter(user=user).delete()
