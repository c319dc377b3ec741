"""Making offers say something new, for everybody or for an editor first; one offer or thousands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from clientsupport.audit.log import record, record_each
from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import OfferState, Told
from directory.freshness.queries import editors
from directory.listing.actions.coverage import derive_coverage
from directory.listing.actions.location_rows import Rewrite
from directory.listing.actions.offer_rows import write
from directory.listing.content import Facts, OfferContent
from directory.listing.differences import changed
from directory.listing.gap import Gap
from directory.listing.gaps import gaps
from directory.models import ListingChange, Offer, OfferDraft

OBJECT_TYPE = "directory.offer"


class Incomplete(Exception):
    """The content has gaps; nothing was written."""

    def __init__(self, found: Sequence[Gap]) -> None:
        super().__init__()
        self.gaps = found


@dataclass(frozen=True)
class Change:
    """The new content of a locked offer, and what is stored of it, settled."""

    offer: Offer
    content: OfferContent
    stored: OfferContent


@transaction.atomic
def submit(changes: Sequence[Change], *, by: User) -> list[OfferDraft]:
    """Let an editor look first, and return what they look at; raises Incomplete.

    What is published stays as it is meanwhile.
    """
    _check((change.offer, change.content.settled()) for change in changes)
    now = timezone.now()
    drafts = OfferDraft.objects.bulk_create(
        [
            OfferDraft(
                offer=change.offer, content=change.content.facts, submitted_at=now, saved_by=by
            )
            for change in changes
        ],
        update_conflicts=True,  # who saved an earlier one stays its author
        unique_fields=["offer"],
        update_fields=["content", "submitted_at", "returned"],
    )
    hidden = [c.offer.pk for c in changes if c.offer.state != OfferState.PUBLISHED]
    Offer.objects.filter(pk__in=hidden).update(state=OfferState.IN_REVIEW)
    tell(editors(), Told.DRAFT_SUBMITTED, number=len(changes))
    return drafts


@transaction.atomic
def publish(
    changes: Sequence[Change],
    *,
    by: User | None,
    action: AuditAction | None = AuditAction.PUBLISHED,
    reason: str = "",
) -> list[ListingChange]:
    """Make offers say this, for everybody, and return what that changed; raises Incomplete.

    Their drafts go. Who publishes has looked at everything: it counts as checked today. Without an
    action who calls writes one event in the audit log about all of them.
    """
    offers = [change.offer for change in changes]
    rewrites = [Rewrite(c.offer, c.stored, c.content.settled()) for c in changes]
    _check((rewrite.offer, rewrite.after) for rewrite in rewrites)
    log = [_publish_one(rewrite, by=by, reason=reason) for rewrite in rewrites]
    write(rewrites)
    made = ListingChange.objects.bulk_create(change for change in log if change.after)
    derive_coverage(offers=[rewrite.offer for rewrite in rewrites if rewrite.changes_areas])
    OfferDraft.objects.filter(offer__in=offers).delete()
    objects = [(str(offer.pk), offer.provider.audit_key) for offer in offers]
    if action:
        record_each(action, by=by, object_type=OBJECT_TYPE, objects=objects, reason=reason)
    return made


def free_slugs(titles: Iterable[str]) -> list[str]:
    """Return a slug for each title, that no offer has and none of the others."""
    taken, slugs = set(Offer.objects.values_list("slug", flat=True)), []
    for title in titles:
        base = slugify(title)[:140] or "aanbod"
        numbered = (f"{base}-{number}" for number in count(2))
        slug = base if base not in taken else next(s for s in numbered if s not in taken)
        taken.add(slug)
        slugs.append(slug)
    return slugs


def record_offer(action: AuditAction, offer: Offer, *, by: User | None, reason: str = "") -> None:
    """Add one event about an offer to the audit log."""
    record(
        action,
        by=by,
        object_type=OBJECT_TYPE,
        object_id=str(offer.pk),
        organisation=offer.provider.audit_key,
        reason=reason,
    )


def public_facts(offer: Offer, settled: OfferContent) -> Facts:
    """Return what the change log compares: what an offer says, and who may see it."""
    return settled.facts | {"state": str(offer.state)}


def _check(settled: Iterable[tuple[Offer, OfferContent]]) -> None:
    today = timezone.localdate()
    found = [
        gap
        for offer, content in settled
        for gap in gaps(content, today=today, is_read=offer.provider.has_reader)
    ]
    if found:
        raise Incomplete(found)


def _publish_one(rewrite: Rewrite, *, by: User | None, reason: str) -> ListingChange:
    """Let the offer be published, unsaved yet; return what that changes."""
    offer = rewrite.offer
    before = public_facts(offer, rewrite.before)
    offer.state = OfferState.PUBLISHED
    offer.checked_on, offer.checked_by, offer.reminded_on = timezone.localdate(), by, None
    before, after = changed(before, public_facts(offer, rewrite.after))
    return ListingChange(
        provider_id=offer.provider_id, offer=offer, by=by, before=before, after=after, reason=reason
    )
