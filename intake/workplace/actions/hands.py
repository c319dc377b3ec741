"""Requests that change hands: to another organisation, to a colleague, or opened for once."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Offer
from intake.lifecycle import deeds
from intake.models import BrokenGlass, HelpRequest
from intake.permissions import Access, access_of
from intake.workplace.actions.privacy import tell_privacy_officers
from intake.workplace.actions.supporting import NotYours, checked, note_event, tell_resident

GLASS_LASTS = timedelta(minutes=30)


@transaction.atomic
def propose_passing(*, request: HelpRequest, to: Offer, by: User) -> None:
    """Ask the resident whether another organisation may take over; an older proposal ends."""
    row = checked(request, by, Access.can_answer)
    deeds.propose(row, to=to, by=by)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"passing proposed to offer {to.pk}")
    tell_resident(row)


@transaction.atomic
def revoke_passing(*, request: HelpRequest, by: User) -> None:
    """Take a proposal back, as long as the resident has not said yes."""
    row = checked(request, by, Access.can_answer)
    deeds.revoke(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="passing revoked")


@transaction.atomic
def reassign(*, request: HelpRequest, to: User | None, by: User) -> None:
    """Give a request to a colleague, or back to the team; it is not read for that.

    Who takes it from a colleague may read it: the privacy officers hear of that.
    """
    row = checked(request, by, Access.can_reassign)
    if to and not access_of(to).can_see(row):
        raise NotYours
    before = row.supporter_id
    deeds.reassign(row, to=to)
    row.drafts.filter(user=before).delete()
    reason = f"to {to.pk}" if to else "to the team"
    note_event(AuditAction.MOVED, row, by=by, reason=reason)
    if to == by and before not in {None, by.pk}:
        tell_privacy_officers()


@transaction.atomic
def break_glass(*, request: HelpRequest, reason: str, by: User) -> None:
    """Open what a colleague works on, for half an hour; the privacy officers hear that it was."""
    row = checked(request, by, Access.can_break_glass)
    BrokenGlass.objects.create(
        request=row, user=by, reason=reason, until=timezone.now() + GLASS_LASTS
    )
    note_event(AuditAction.READ, row, by=by, reason=f"broken glass: {reason}")
    tell_privacy_officers()
