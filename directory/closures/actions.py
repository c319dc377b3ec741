"""Closing for some days, and opening again. Each deed is one transaction with its audit event."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.working_days import Span
from directory.closures.queries import overlapping
from directory.listing.actions.noting import locked_offer_facts, note_offer
from directory.listing.content import ExceptionContent
from directory.models import Offer, OfferDraft, OpeningException, Provider

DAY = timedelta(days=1)


class Overlaps(Exception):
    """Something is said about these days already; nothing was written."""

    def __init__(self, other: OpeningException) -> None:
        super().__init__()
        self.other = other


@transaction.atomic
def close(
    *, provider: Provider, offer: Offer | None = None, span: Span, by: User
) -> OpeningException:
    """Let a whole organisation, or one of its offers, be closed on these days; seen at once.

    Raises Overlaps.
    """
    Provider.objects.select_for_update().get(pk=provider.pk)  # two at once: the second one sees it
    if other := overlapping(provider, offer, span):
        raise Overlaps(other)
    with _noted(offer, by):
        made = OpeningException.objects.create(
            provider=None if offer else provider,
            offer=offer,
            first_day=span.first,
            last_day=span.last,
        )
    if offer:
        _in_draft(offer, span, span)
    _record(AuditAction.ADDED, made, provider, by)
    return made


@transaction.atomic
def reopen(*, closure: OpeningException, by: User) -> None:
    """Be there again: from today on, or as if it had never been said when it has not begun."""
    closure = OpeningException.objects.select_for_update(of=("self",)).get(pk=closure.pk)
    today, before = timezone.localdate(), closure.span
    offer = closure.offer
    provider = offer.provider if offer else closure.provider
    assert provider is not None  # noqa: S101 (openingexception_of_one)
    left = Span(before.first, today - DAY) if before.first < today else None
    _record(AuditAction.DELETED, closure, provider, by)
    with _noted(offer, by):
        if left:
            closure.last_day = left.last
            closure.save(update_fields=["last_day"])
        else:
            closure.delete()
    if offer:
        _in_draft(offer, before, left)


@contextmanager
def _noted(offer: Offer | None, by: User) -> Iterator[None]:
    """Keep what changes in what an offer says in its change log."""
    before = locked_offer_facts(offer.pk) if offer else None
    yield
    if offer and before is not None:
        note_offer(offer=offer, before=before, by=by)


def _in_draft(offer: Offer, before: Span, after: Span | None) -> None:
    """Say the same in a draft that waits, or publishing it would take the days back."""
    draft = OfferDraft.objects.select_for_update().filter(offer=offer).first()
    if draft is None:
        return
    kept = [row for row in draft.content.get("exceptions", []) if row != _row(before)]
    draft.content = {**draft.content, "exceptions": [*kept, *([_row(after)] if after else [])]}
    draft.save(update_fields=["content"])


def _row(span: Span) -> dict[str, object]:
    last = "" if span.last == span.first else span.last.isoformat()
    return vars(ExceptionContent(first_day=span.first.isoformat(), last_day=last, is_closed=True))


def _record(action: AuditAction, closure: OpeningException, provider: Provider, by: User) -> None:
    record(
        action,
        by=by,
        object_type=closure._meta.label_lower,
        object_id=str(closure.pk),
        organisation=provider.audit_key,
        reason=str(closure),
    )
