"""Offers out to a spreadsheet, and back in: read first, applied after a yes, all or nothing."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import ImportState, OfferState
from directory.listing.actions.listing import Outdated
from directory.listing.actions.publishing import Change, Incomplete, free_slugs, publish, submit
from directory.listing.content import OfferContent
from directory.listing.queries.contents import contents
from directory.listing.sheet.columns import KEY, columns, row
from directory.listing.sheet.plan import Existing, Plan, plan
from directory.listing.stored import draft_of
from directory.listing.words import Names
from directory.models import ListingImport, Offer, Provider
from directory.permissions import can_coordinate, can_publish_at_once

KEPT = timedelta(days=1)  # a spreadsheet that nobody said yes to, and what became of one


@transaction.atomic
def export_offers(*, provider: Provider, names: Names, by: User) -> list[list[str]]:
    """Return the published offers of a provider as rows under headings; it is in the log."""
    known, offers = columns(names), _published(provider)
    stored = contents(offers)
    rows = [row(offer.slug, stored[offer.pk], known) for offer in offers]
    _record(AuditAction.EXPORTED, provider, by=by, number=len(rows))
    return [[KEY, *(column.heading for column in known)], *rows]


def read_import(*, provider: Provider, rows: Sequence[Sequence[str]], names: Names) -> Plan:
    """Return what these rows would change at this provider; nothing is written."""
    offers = _published(provider)
    stored = contents(offers)
    existing = {
        offer.slug: Existing(stored[offer.pk].settled(), has_draft=draft_of(offer) is not None)
        for offer in offers
    }
    return plan(rows, existing, names, timezone.localdate(), is_read=provider.has_reader)


@transaction.atomic
def apply_import(*, kept: ListingImport) -> bool:
    """Do all that a spreadsheet says, or nothing, for who read it; return whether it was done.

    Nothing is done when it was done already, or when an offer says something else than when the
    spreadsheet was read. What needs an editor first, waits for one.
    """
    kept = ListingImport.objects.select_for_update().get(pk=kept.pk)
    if kept.state not in (ImportState.READ, ImportState.STARTED):
        return kept.state == ImportState.DONE
    try:
        with transaction.atomic():
            _apply(kept)
    except (Outdated, Incomplete):
        kept.state = ImportState.REFUSED
    else:
        kept.state = ImportState.DONE
    kept.rows = []
    kept.save(update_fields=["state", "rows"])
    return kept.state == ImportState.DONE


def purge_imports() -> int:
    """Delete what was read more than a day ago; return how many."""
    old = ListingImport.objects.filter(read_at__lt=timezone.now() - KEPT)
    return old.delete()[0]


def _apply(kept: ListingImport) -> None:
    provider, by = kept.provider, kept.read_by
    if not can_coordinate(by, provider):
        raise Outdated  # removed since they said yes
    changes = _changes(kept)
    _record(AuditAction.IMPORTED, provider, by=by, number=len(changes))
    if can_publish_at_once(by, provider):
        publish(changes, by=by)
    else:
        submit(changes, by=by)


def _changes(kept: ListingImport) -> list[Change]:
    said = {line["slug"]: line for line in kept.rows if line["slug"]}
    locked = Offer.objects.select_for_update(of=("self",)).order_by("pk")
    found = list(
        locked.published()
        .filter(provider=kept.provider, slug__in=said)
        .select_related("provider", "draft")
    )
    stored = {key: content.settled() for key, content in contents(found).items()}
    for offer in found:
        if draft_of(offer) or stored[offer.pk].fingerprint != said.pop(offer.slug)["seen"]:
            raise Outdated
    if said:
        raise Outdated  # no longer there, or no longer public
    by_slug = {offer.slug: offer for offer in found}
    new = iter(_new(kept, [line for line in kept.rows if not line["slug"]]))
    return [_change(by_slug.get(line["slug"]) or next(new), line, stored) for line in kept.rows]


def _change(offer: Offer, line: Mapping[str, Any], stored: Mapping[int, OfferContent]) -> Change:
    content = OfferContent.from_facts(line["facts"]).without_past(timezone.localdate())
    return Change(offer, content, stored.get(offer.pk, OfferContent()))


def _new(kept: ListingImport, lines: Sequence[dict[str, Any]]) -> list[Offer]:
    said = [OfferContent.from_facts(line["facts"]) for line in lines]
    titles = [content.texts.get("title_nl", kept.provider.slug) for content in said]
    return Offer.objects.bulk_create(
        Offer(
            provider=kept.provider,
            slug=slug,
            title_nl=content.texts.get("title_nl", ""),
            legal_basis=content.legal_basis,
            state=OfferState.DRAFT,
        )
        for slug, content in zip(free_slugs(titles), said, strict=True)
    )


def _published(provider: Provider) -> list[Offer]:
    return list(
        Offer.objects.published().filter(provider=provider).select_related("provider", "draft")
    )


def _record(action: AuditAction, provider: Provider, *, by: User, number: int) -> None:
    record(
        action,
        by=by,
        object_type="directory.provider",
        object_id=str(provider.pk),
        organisation=provider.audit_key,
        reason=f"aanbod: {number}",
    )
