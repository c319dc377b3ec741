"""Changing what the directory says of an offer: draft, review, publish, withdraw, restore."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from clientsupport.audit import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.actions.coverage import derive_coverage
from directory.actions.offer_rows import Tables, write
from directory.enums import OfferState
from directory.listing.content import OfferContent
from directory.listing.differences import changed
from directory.listing.gaps import Gap, gaps
from directory.listing.stored import draft_of, from_offer, version
from directory.models import ListingChange, Offer, OfferDraft, Provider
from directory.permissions import is_editor
from directory.queries.listing import with_content


class Outdated(Exception):
    """Somebody else saved or published since this version was read; nothing was written."""


class Incomplete(Exception):
    """The content has gaps; nothing was written."""

    def __init__(self, found: Sequence[Gap]) -> None:
        super().__init__()
        self.gaps = found


class Outcome(StrEnum):
    """What became of content that was handed in."""

    PUBLISHED = "published"
    IN_REVIEW = "in_review"


@dataclass(frozen=True)
class Change:
    """The new content of an offer that was read with `queries.listing.with_content`."""

    offer: Offer
    content: OfferContent


@transaction.atomic
def start_offer(*, provider: Provider, title: str, legal_basis: str, by: User) -> Offer:
    """Make a new offer that nobody sees yet, with the first two answers in its draft."""
    offer = Offer.objects.create(
        provider=provider,
        slug=free_slug(title or provider.slug),
        title_nl=title,
        legal_basis=legal_basis,
        state=OfferState.DRAFT,
    )
    content = OfferContent(texts={"title_nl": title} if title else {}, legal_basis=legal_basis)
    OfferDraft.objects.create(offer=offer, content=content.facts, saved_by=by)
    _record(AuditAction.ADDED, offer, by=by)
    return offer


@transaction.atomic
def save_draft(*, offer: Offer, content: OfferContent, seen: str, by: User) -> Offer:
    """Keep what somebody is working on, and return the offer with it; nobody else sees it.

    `seen` is the version they started from; raises Outdated when it is not the latest. Content
    that says what is published already needs no draft.
    """
    offer = _locked(offer, seen)
    is_new = offer.state == OfferState.DRAFT or offer.state == OfferState.IN_REVIEW
    if not is_new and content.facts == from_offer(offer).settled().facts:
        OfferDraft.objects.filter(offer=offer).delete()
    else:
        fields = {"content": content.facts, "saved_at": timezone.now(), "saved_by": by}
        OfferDraft.objects.update_or_create(offer=offer, defaults={**fields, "submitted_at": None})
    if offer.state == OfferState.IN_REVIEW:  # who goes on writing takes it back
        Offer.objects.filter(pk=offer.pk).update(state=OfferState.DRAFT)
    return reread(offer)


@transaction.atomic
def discard_draft(*, offer: Offer, seen: str, by: User) -> None:
    """Throw a draft away; an offer that was never seen goes with it."""
    offer = _locked(offer, seen)
    if offer.state in (OfferState.DRAFT, OfferState.IN_REVIEW):
        _record(AuditAction.DELETED, offer, by=by)
        offer.delete()
    else:
        OfferDraft.objects.filter(offer=offer).delete()


@transaction.atomic
def hand_in(*, offer: Offer, seen: str, by: User) -> Outcome:
    """Publish the draft (or what is stored) at once, or let an editor look at it first.

    Raises Outdated or Incomplete.
    """
    offer = _locked(offer, seen)
    draft = draft_of(offer)
    content = OfferContent.from_facts(draft.content) if draft else from_offer(offer)
    if offer.provider.is_checked or is_editor(by):
        publish([Change(offer, content)], by=by)
        return Outcome.PUBLISHED
    submit([Change(offer, content)], by=by)
    return Outcome.IN_REVIEW


@transaction.atomic
def submit(changes: Sequence[Change], *, by: User) -> None:
    """Let an editor look first: what is published stays as it is meanwhile; raises Incomplete."""
    _check(changes)
    now = timezone.now()
    for change in changes:
        OfferDraft.objects.update_or_create(
            offer=change.offer,
            defaults={"content": change.content.facts, "submitted_at": now, "returned": ""},
            create_defaults={
                "content": change.content.facts,
                "submitted_at": now,
                "saved_by": by,
            },
        )
    hidden = [c.offer.pk for c in changes if c.offer.state != OfferState.PUBLISHED]
    Offer.objects.filter(pk__in=hidden).update(state=OfferState.IN_REVIEW)


@transaction.atomic
def approve(*, offer: Offer, seen: str, by: User, trust: bool = False) -> None:
    """Publish what was handed in; with `trust` the provider's next changes need no editor."""
    hand_in(offer=offer, seen=seen, by=by)
    if trust:
        Provider.objects.filter(pk=offer.provider_id).update(is_checked=True)
        _record(AuditAction.APPROVED, offer, by=by, reason="is_checked")


@transaction.atomic
def return_draft(*, offer: Offer, seen: str, reason: str, by: User) -> None:
    """Give a draft back to who made it, and say why."""
    offer = _locked(offer, seen)
    OfferDraft.objects.filter(offer=offer).update(submitted_at=None, returned=reason)
    if offer.state == OfferState.IN_REVIEW:
        Offer.objects.filter(pk=offer.pk).update(state=OfferState.DRAFT)
    _record(AuditAction.REFUSED, offer, by=by, reason=reason)


@transaction.atomic
def publish(
    changes: Sequence[Change],
    *,
    by: User | None,
    action: AuditAction = AuditAction.PUBLISHED,
    reason: str = "",
) -> None:
    """Make offers say this, for everybody, and keep what they said before; raises Incomplete.

    Their drafts go. Who publishes has looked at everything: it counts as checked today.
    """
    settled = [Change(change.offer, change.content.settled()) for change in changes]
    _check(settled)
    tables = Tables.read()
    log = [_publish_one(change, tables, by=by, reason=reason) for change in settled]
    ListingChange.objects.bulk_create(change for change in log if change.after)
    derive_coverage(offers=[change.offer for change in settled])
    OfferDraft.objects.filter(offer__in=[change.offer for change in settled]).delete()
    for change in settled:
        _record(action, change.offer, by=by, reason=reason)


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
    _record(AuditAction.WITHDRAWN, offer, by=by, reason=reason)


def reread(offer: Offer) -> Offer:
    """Return the offer as it is stored now, with its content."""
    return with_content(Offer.objects.all()).get(pk=offer.pk)


def free_slug(title: str) -> str:
    """Return a slug for a title that no offer has."""
    base = slugify(title)[:140] or "aanbod"
    taken = set(Offer.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return base if base not in taken else next(slug for slug in numbered if slug not in taken)


def _locked(offer: Offer, seen: str) -> Offer:
    """Return the offer for us alone until the end of the transaction; raises Outdated."""
    Offer.objects.select_for_update().get(pk=offer.pk)
    latest = reread(offer)
    if version(latest) != seen:
        raise Outdated
    return latest


def _check(changes: Sequence[Change]) -> None:
    found = [gap for change in changes for gap in gaps(change.content.settled())]
    if found:
        raise Incomplete(found)


def _publish_one(change: Change, tables: Tables, *, by: User | None, reason: str) -> ListingChange:
    offer, after = change.offer, change.content
    stored = from_offer(offer)
    before, now = changed(
        _facts(offer, stored), after.facts | {"state": OfferState.PUBLISHED.value}
    )
    write(offer, stored.settled(), after, tables)
    offer.state = OfferState.PUBLISHED
    offer.checked_on, offer.checked_by, offer.reminded_on = timezone.localdate(), by, None
    offer.save()
    return ListingChange(
        provider_id=offer.provider_id, offer=offer, by=by, before=before, after=now, reason=reason
    )


def _facts(offer: Offer, content: OfferContent) -> dict[str, object]:
    return content.settled().facts | {"state": str(offer.state)}


def _record(action: AuditAction, offer: Offer, *, by: User | None, reason: str = "") -> None:
    record(
        action,
        by=by,
        object_type="directory.offer",
        object_id=str(offer.pk),
        organisation=offer.provider.audit_key,
        reason=reason,
    )
