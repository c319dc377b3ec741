"""Offers out to a spreadsheet, and back in: read first, applied after a yes, all or nothing."""

from collections.abc import Iterator, Sequence

from django.db import transaction

from clientsupport.audit import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.actions.listing import Change, Outdated, free_slug, publish, submit
from directory.enums import OfferState
from directory.listing.content import OfferContent, fingerprint
from directory.listing.sheet import KEY, columns, row
from directory.listing.sheet_plan import Existing, Plan, plan
from directory.listing.stored import draft_of, from_offer
from directory.listing.words import Names
from directory.models import ListingImport, Offer, Provider
from directory.permissions import is_editor
from directory.queries.listing import with_content


@transaction.atomic
def export_offers(*, provider: Provider, names: Names, by: User) -> list[list[str]]:
    """Return the published offers of a provider as rows under headings; it is in the log."""
    known = columns(names)
    rows = [row(offer.slug, from_offer(offer), known) for offer in _published(provider)]
    _record(AuditAction.EXPORTED, provider, by=by, number=len(rows))
    return [[KEY, *(column.heading for column in known)], *rows]


def read_import(*, provider: Provider, rows: Sequence[Sequence[str]], names: Names) -> Plan:
    """Return what these rows would change at this provider; nothing is written."""
    existing = {
        offer.slug: Existing(from_offer(offer).settled(), has_draft=draft_of(offer) is not None)
        for offer in _published(provider)
    }
    return plan(rows, existing, names)


@transaction.atomic
def keep_import(*, provider: Provider, made: Plan, by: User) -> ListingImport:
    """Keep the changes of a plan until somebody says yes; an earlier one of theirs goes."""
    ListingImport.objects.filter(provider=provider, read_by=by).delete()
    rows = [
        {
            "row": change.row,
            "slug": change.slug,
            "facts": change.content.facts,
            "seen": change.seen,
        }
        for change in made.changes
    ]
    return ListingImport.objects.create(provider=provider, read_by=by, rows=rows)


@transaction.atomic
def apply_import(*, kept: ListingImport, by: User) -> int:
    """Do all that a spreadsheet says, or nothing; return how many offers it changed.

    Raises Outdated when an offer says something else than when the spreadsheet was read, or
    Incomplete. What needs an editor first, waits for one.
    """
    kept = ListingImport.objects.select_for_update().select_related("provider").get(pk=kept.pk)
    provider = kept.provider
    changes = list(_changes(kept))
    _record(AuditAction.IMPORTED, provider, by=by, number=len(changes))
    if provider.is_checked or is_editor(by):
        publish(changes, by=by)
    else:
        submit(changes, by=by)
    kept.delete()
    return len(changes)


def _changes(kept: ListingImport) -> Iterator[Change]:
    keys = [line["slug"] for line in kept.rows]
    Offer.objects.select_for_update().filter(slug__in=keys).count()
    stored = {offer.slug: offer for offer in _published(kept.provider)}
    for line in kept.rows:
        content = OfferContent.from_facts(line["facts"])
        offer = stored.get(line["slug"]) if line["slug"] else _new(kept.provider, content)
        if offer is None or draft_of(offer):
            raise Outdated
        if line["slug"] and fingerprint(from_offer(offer).settled()) != line["seen"]:
            raise Outdated
        yield Change(offer, content)


def _new(provider: Provider, content: OfferContent) -> Offer:
    return Offer.objects.create(
        provider=provider,
        slug=free_slug(content.texts.get("title_nl", provider.slug)),
        title_nl=content.texts.get("title_nl", ""),
        legal_basis=content.legal_basis,
        state=OfferState.DRAFT,
    )


def _published(provider: Provider) -> list[Offer]:
    return list(with_content(Offer.objects.published().filter(provider=provider)))


def _record(action: AuditAction, provider: Provider, *, by: User, number: int) -> None:
    record(
        action,
        by=by,
        object_type="directory.provider",
        object_id=str(provider.pk),
        organisation=provider.audit_key,
        reason=f"aanbod: {number}",
    )
