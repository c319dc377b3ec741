"""Putting a listing back to what it said before a change."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import OfferState
from directory.listing.actions.listing import reread, withdraw
from directory.listing.actions.provider import change_provider
from directory.listing.actions.publishing import Change, publish
from directory.listing.content import OfferContent
from directory.listing.stored import from_offer
from directory.models import ListingChange, Offer


class IsWithdrawn(Exception):
    """What nobody can see is not changed back behind everybody's back; nothing was written."""


@transaction.atomic
def restore(*, change: ListingChange, by: User) -> None:
    """Undo one change: only the facts that it changed, through the same checks as publishing.

    Raises `publishing.Incomplete` or IsWithdrawn. The undoing is a change of its own.
    """
    if change.offer is None:
        provider, facts = change.provider, change.before
        change_provider(provider=provider, facts=facts, by=by, action=AuditAction.RESTORED)
        return
    Offer.objects.select_for_update().get(pk=change.offer.pk)
    offer = reread(change.offer)
    state = change.before.get("state", offer.state)
    if "state" in change.before and state != OfferState.PUBLISHED:
        withdraw(offer=offer, reason=gettext("wijziging teruggezet"), by=by)
    elif state != OfferState.PUBLISHED:
        raise IsWithdrawn
    else:
        stored = from_offer(offer).settled()
        content = OfferContent.from_facts(stored.facts | change.before)
        content = content.without_past(timezone.localdate())
        publish([Change(offer, content, stored)], by=by, action=AuditAction.RESTORED)
