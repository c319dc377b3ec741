"""Keeping what somebody types until it is sent. No deed: nothing of it is in the audit log."""

import secrets
from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from clientsupport.models import User
from intake.enums import DraftOf, LooseDraftOf
from intake.models import HelpRequest, LooseDraft, ReplyDraft
from intake.models.draft import Draft
from intake.seeing import own_drafts
from intake.workplace.actions.forgetting import forget_draft
from intake.workplace.actions.supporting import checked
from intake.workplace.drafts import MAY, SHAPES, Known

VERSIONS = 2**48  # so many that no two are the same by chance


class NewerDraft(Exception):
    """Something else lies there than the page knows. Nothing was stored."""

    def __init__(self, version: int) -> None:
        super().__init__()
        self.version = version


@transaction.atomic
def save_draft(
    *,
    request: HelpRequest,
    typed: Mapping[str, str],
    by: User,
    of: DraftOf = DraftOf.ANSWER,
    known: Known | None = None,
    version: int = 0,
) -> int:
    """Keep what is typed about a request, for its writer alone; what is empty is thrown away.

    `typed` are the fields of the form; `known` the versions that the page made or showed, None when
    there is no page; `version` the number that the browser gives this one, 0: we do. Returns that
    number, 0 when nothing lies there now. NewerDraft, TooLarge; NotYours as for the deed itself.
    """
    row = checked(request, by, MAY[of])
    kept = row.drafts.filter(user=by, of=of).first()
    draft = kept or ReplyDraft(request=row, user=by, of=of)
    draft.request, draft.on = row, timezone.localdate()
    return store_draft(draft, packed=SHAPES[of].pack(typed), known=known, version=version)


@transaction.atomic
def keep_typed(
    *, request: HelpRequest, of: DraftOf, typed: Mapping[str, str], by: User, known: Known
) -> None:
    """Keep a text that stood beside a deed, as `save_draft`.

    An empty one says nothing against what another window kept; it only ends what its own page knew.
    """
    if SHAPES[of].pack(typed) is None:
        forget_draft(request=request, of=of, by=by, known=known)
    else:
        save_draft(request=request, of=of, typed=typed, by=by, known=known)


@transaction.atomic
def save_loose_draft(
    *,
    of: LooseDraftOf,
    about: int,
    typed: Mapping[str, str],
    by: User,
    known: Known | None = None,
    version: int = 0,
) -> int:
    """Keep what is typed where there is no request yet, for a day; as `save_draft`."""
    with own_drafts(by):
        mine = LooseDraft.objects.select_for_update().filter(user=by, of=of, about=about)
        draft = mine.first() or LooseDraft(user=by, of=of, about=about)
        draft.saved_at = timezone.now()
        return store_draft(draft, packed=SHAPES[of].pack(typed), known=known, version=version)


def store_draft(
    draft: Draft, *, packed: tuple[str, str] | None, known: Known | None, version: int
) -> int:
    """Store a draft under a version of its own and return that, 0 when nothing lies there now.

    NewerDraft when something else lies there than the page knows.
    """
    now = 0 if draft._state.adding else draft.version
    if now and packed and (draft.decrypt("text"), draft.decrypt("rest") or "") == packed:
        return now
    if known is not None and now not in (known or {0}):
        raise NewerDraft(now)
    if packed is None:
        if now:
            draft.delete()
        return 0
    draft.version = version or secrets.randbelow(VERSIONS) + 1
    draft.encrypt(text=packed[0], rest=packed[1])
    draft.save()
    return draft.version
