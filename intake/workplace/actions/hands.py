"""Requests that change hands: to another organisation, to a colleague, or opened for once."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Offer
from directory.people.queries import Heir
from intake.enums import DraftOf
from intake.events import note_event
from intake.lifecycle import deeds
from intake.models import BrokenGlass, HelpRequest
from intake.permissions import Access, access_of
from intake.workplace.actions.forgetting import forget_draft
from intake.workplace.actions.privacy import note_moved, note_opened
from intake.workplace.actions.supporting import NotYours, checked, tell_resident
from intake.workplace.drafts import Known
from intake.workplace.seen import Seen

GLASS_LASTS = timedelta(minutes=30)


@transaction.atomic
def propose_passing(
    *,
    request: HelpRequest,
    to: Offer,
    by: User,
    text: str = "",
    seen: Seen | None = None,
    draft: Known | None = None,
) -> None:
    """Ask the resident whether another organisation may take over; an older proposal ends.

    `text` says to the resident why. Unread when more was said than this person had `seen`. The
    `draft` goes, as in `answer`.
    """
    row = checked(request, by, Access.can_answer)
    if seen:
        seen.check(row)
    deeds.propose(row, to=to, by=by, reason=text)
    forget_draft(request=row, of=DraftOf.PASS, by=by, known=draft)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"passing proposed to offer {to.pk}")
    tell_resident(row)


@transaction.atomic
def revoke_passing(*, request: HelpRequest, by: User) -> None:
    """Take a proposal back, as long as the resident has not said yes."""
    row = checked(request, by, Access.can_answer)
    deeds.revoke(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="passing revoked")


@transaction.atomic
def reassign(*, request: HelpRequest, to: User | None, by: User, reason: str = "") -> None:
    """Give a request to a colleague, or back to the team; it is not read for that.

    ReasonMissing when whoever moves it gets to read what a colleague took up.
    """
    row = checked(request, by, Access.can_reassign)
    if to and not access_of(to).can_see(row):
        raise NotYours
    before, heir = row.supporter_id, Heir(to)
    deeds.reassign(row, to=to)
    if before in {None, by.pk}:
        note_event(AuditAction.MOVED, row, by=by, reason=str(heir))
    else:
        note_moved([(row, heir)], reason=reason, by=by)


@transaction.atomic
def break_glass(*, request: HelpRequest, reason: str, by: User) -> None:
    """Open what a colleague works on, for half an hour; the privacy officers hear that it was."""
    row = checked(request, by, Access.can_break_glass)
    BrokenGlass.objects.create(
        request=row, user=by, reason=reason, until=timezone.now() + GLASS_LASTS
    )
    note_opened([(row, "for half an hour")], reason=reason, by=by)
