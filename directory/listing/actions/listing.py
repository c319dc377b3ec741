"""Working on one offer: its draft, handing it in, withdrawing it."""

from enum import StrEnum

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import OfferState
from directory.listing.actions.publishing import Change, free_slugs, publish, record_offer, submit
from directory.listing.content import OfferContent
from directory.listing.edits import Edit, Outdated
from directory.listing.queries.listing import with_content
from directory.listing.stored import current, draft_of, from_offer, version
from directory.models import ImportedRow, ListingChange, Offer, OfferDraft, Provider
from directory.permissions import can_publish_at_once


class Outcome(StrEnum):
    """What became of content that was handed in."""

    PUBLISHED = "published"
    IN_REVIEW = "in_review"


@transaction.atomic
def start_offer(*, provider: Provider, title: str, legal_basis: str, by: User) -> Offer:
    """Make a new offer that nobody sees yet, with the first two answers in its draft."""
    offer = Offer.objects.create(
        provider=provider,
        slug=free_slugs([title or provider.slug])[0],
        title_nl=title,
        legal_basis=legal_basis,
        state=OfferState.DRAFT,
    )
    content = OfferContent(texts={"title_nl": title} if title else {}, legal_basis=legal_basis)
    OfferDraft.objects.create(offer=offer, content=content.facts, saved_by=by)
    record_offer(AuditAction.ADDED, offer, by=by)
    return offer


@transaction.atomic
def save_draft(*, offer: Offer, edit: Edit, by: User) -> Offer:
    """Keep what somebody changed in the draft, and return the offer with it; nobody else sees it.

    Raises Outdated when it started from something else than what stands there. What changes nothing
    leaves a draft as it is, with an editor too; content that is published already needs no draft.
    """
    Offer.objects.select_for_update().get(pk=offer.pk)
    offer = reread(offer)
    before = current(offer).settled()
    content = edit.apply(before)
    if draft_of(offer) and content.facts == before.facts:
        return offer
    is_new = offer.state == OfferState.DRAFT or offer.state == OfferState.IN_REVIEW
    if not is_new and content.facts == from_offer(offer).settled().facts:
        OfferDraft.objects.filter(offer=offer).delete()
    else:
        _store(offer, content, by)
    if offer.state == OfferState.IN_REVIEW:  # who goes on writing takes it back
        Offer.objects.filter(pk=offer.pk).update(state=OfferState.DRAFT)
    return reread(offer)


@transaction.atomic
def discard_draft(*, offer: Offer, seen: str, by: User) -> None:
    """Throw a draft away; an offer that was never seen goes with it."""
    offer = locked(offer, seen)
    if offer.state in (OfferState.DRAFT, OfferState.IN_REVIEW):
        record_offer(AuditAction.DELETED, offer, by=by)
        offer.delete()
    else:
        OfferDraft.objects.filter(offer=offer).delete()


@transaction.atomic
def hand_in(*, offer: Offer, seen: str, by: User) -> Outcome:
    """Publish the draft (or what is stored) at once, or let an editor look at it first.

    A draft that still says what a spreadsheet said, is what that changed: it can be undone with it.
    Raises Outdated or Incomplete.
    """
    offer = locked(offer, seen)
    change = Change(offer, current(offer), stored=from_offer(offer).settled())
    if can_publish_at_once(by, offer.provider):
        asked = list(ImportedRow.objects.filter(draft__offer=offer).values_list("pk", flat=True))
        for made in publish([change], by=by):
            ImportedRow.objects.filter(pk__in=asked).update(change=made)
        return Outcome.PUBLISHED
    submit([change], by=by)
    return Outcome.IN_REVIEW


@transaction.atomic
def withdraw(*, offer: Offer, reason: str, by: User) -> None:
    """Take an offer off the public pages. Its page is gone at once; nothing is thrown away."""
    offer = (
        Offer.objects.select_for_update(of=("self",)).select_related("provider").get(pk=offer.pk)
    )
    before = offer.state
    offer.state = OfferState.WITHDRAWN
    offer.save(update_fields=["state"])
    ListingChange.objects.create(
        provider=offer.provider,
        offer=offer,
        by=by,
        before={"state": before},
        after={"state": offer.state},
        reason=reason,
    )
    record_offer(AuditAction.WITHDRAWN, offer, by=by, reason=reason)


def reread(offer: Offer) -> Offer:
    """Return the offer as it is stored now, with its content."""
    return with_content(Offer.objects.all()).get(pk=offer.pk)


def locked(offer: Offer, seen: str) -> Offer:
    """Return the offer for us alone until the end of the transaction; raises Outdated."""
    Offer.objects.select_for_update().get(pk=offer.pk)
    latest = reread(offer)
    if version(latest) != seen:
        raise Outdated
    return latest


def _store(offer: Offer, content: OfferContent, by: User) -> None:
    ImportedRow.objects.filter(draft__offer=offer).update(draft=None)  # it says something else now
    fields = {"content": content.facts, "saved_at": timezone.now(), "saved_by": by}
    OfferDraft.objects.update_or_create(offer=offer, defaults={**fields, "submitted_at": None})
