"""What editors decide about what was handed in."""

from django.db import transaction

from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import OfferState, Told
from directory.freshness.queries import coordinators
from directory.listing.actions.listing import hand_in, locked
from directory.listing.actions.publishing import record_offer
from directory.listing.stored import draft_of
from directory.models import Offer, OfferDraft, Provider


@transaction.atomic
def approve(*, offer: Offer, seen: str, by: User, trust: bool = False) -> None:
    """Publish what was handed in; with `trust` the provider's next changes need no editor."""
    draft = draft_of(offer)
    told = _told(offer.provider, draft.saved_by) if draft else []
    hand_in(offer=offer, seen=seen, by=by)
    tell(told, Told.DRAFT_APPROVED, organisation=offer.provider.audit_key)
    if trust:
        Provider.objects.filter(pk=offer.provider_id).update(is_checked=True)
        record_offer(AuditAction.APPROVED, offer, by=by, reason="is_checked")


@transaction.atomic
def return_draft(*, offer: Offer, seen: str, reason: str, by: User) -> None:
    """Give a draft back to who made it, and let them hear that something is asked."""
    offer = locked(offer, seen)
    OfferDraft.objects.filter(offer=offer).update(submitted_at=None, returned=reason)
    if offer.state == OfferState.IN_REVIEW:
        Offer.objects.filter(pk=offer.pk).update(state=OfferState.DRAFT)
    record_offer(AuditAction.REFUSED, offer, by=by, reason=reason)
    if draft := draft_of(offer):
        told, organisation = _told(offer.provider, draft.saved_by), offer.provider.audit_key
        tell(told, Told.DRAFT_RETURNED, organisation=organisation)


def _told(provider: Provider, author: User) -> list[User]:
    """Return who made a draft, or else everybody who keeps the listing."""
    everybody = coordinators(provider)
    return [author] if author in everybody else everybody
