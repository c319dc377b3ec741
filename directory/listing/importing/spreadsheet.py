"""Offers out to a spreadsheet, and back in: read first, applied after a yes, all or nothing."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import ImportState, OfferState
from directory.listing.actions.publishing import Change, Incomplete, free_slugs, publish, submit
from directory.listing.content import OfferContent
from directory.listing.edits import Outdated
from directory.listing.queries.contents import contents
from directory.listing.queries.meaning import asking
from directory.listing.sheet.columns import KEY, columns, row
from directory.listing.sheet.plan import Existing, Planner, Surroundings
from directory.listing.stored import draft_of
from directory.listing.words import Names
from directory.models import ImportedRow, ListingChange, ListingImport, Offer, OfferDraft, Provider
from directory.permissions import can_coordinate, can_publish_at_once

KEPT = timedelta(days=1)  # a spreadsheet that nobody said yes to
UNDOABLE = timedelta(days=30)  # since it was read: then what it changed cannot be undone as a whole
IS_DONE = (ImportState.DONE, ImportState.UNDOING, ImportState.UNDONE)
PER_STATEMENT = 500  # rows


@transaction.atomic
def export_offers(*, provider: Provider, names: Names, by: User) -> list[list[str]]:
    """Return the published offers of a provider as rows under headings; it is in the log."""
    known, offers = columns(names), _published(provider)
    stored = contents(offers)
    rows = [row(offer.slug, stored[offer.pk], known) for offer in offers]
    record_import(AuditAction.EXPORTED, provider, by=by, number=len(rows))
    return [[KEY, *(column.heading for column in known)], *rows]


def planner(*, provider: Provider, rows: Sequence[Sequence[str]], names: Names) -> Planner:
    """Return who looks what these rows would change at this provider; nothing is written."""
    offers = _published(provider)
    stored = contents(offers)
    existing = {
        offer.slug: Existing(stored[offer.pk].settled(), has_draft=draft_of(offer) is not None)
        for offer in offers
    }
    around = Surroundings(existing, timezone.localdate(), is_read=provider.has_reader)
    return Planner(rows, columns(names, asking()), around)


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
        kept.rows.all().delete()
    else:
        kept.state = ImportState.DONE
    kept.save(update_fields=["state"])
    return kept.state == ImportState.DONE


def purge_imports() -> int:
    """Delete what nobody said yes to in a day, and what was done a month ago; return how many."""
    now, every = timezone.now(), ListingImport.objects.all()
    old = every.filter(read_at__lt=now - UNDOABLE)
    idle = every.exclude(state__in=IS_DONE).filter(read_at__lt=now - KEPT)
    return (old | idle).delete()[1].get(ListingImport._meta.label, 0)


def _apply(kept: ListingImport) -> None:
    provider, by = kept.provider, kept.read_by
    if not can_coordinate(by, provider):
        raise Outdated  # removed since they said yes
    rows = list(kept.rows.all())
    changes = _changes(kept, rows)
    record_import(AuditAction.IMPORTED, provider, by=by, number=len(changes))
    made: dict[int | None, ListingChange] = {}
    drafts: dict[int, OfferDraft] = {}
    if can_publish_at_once(by, provider):
        made = {change.offer_id: change for change in publish(changes, by=by, action=None)}
    else:
        drafts = {draft.offer_id: draft for draft in submit(changes, by=by)}
    for imported, change in zip(rows, changes, strict=True):
        imported.facts, imported.change = {}, made.get(change.offer.pk)
        imported.draft = drafts.get(change.offer.pk)
    fields = ["facts", "change", "draft"]
    ImportedRow.objects.bulk_update(rows, fields, batch_size=PER_STATEMENT)


def _changes(kept: ListingImport, rows: Sequence[ImportedRow]) -> list[Change]:
    said = {imported.slug: imported for imported in rows if imported.slug}
    locked = Offer.objects.select_for_update(of=("self",)).order_by("pk")
    found = list(
        locked.published()
        .filter(provider=kept.provider, slug__in=said)
        .select_related("provider", "draft")
    )
    stored = {key: content.settled() for key, content in contents(found).items()}
    for offer in found:
        if draft_of(offer) or stored[offer.pk].fingerprint != said.pop(offer.slug).seen:
            raise Outdated
    if said:
        raise Outdated  # no longer there, or no longer public
    by_slug = {offer.slug: offer for offer in found}
    new = iter(_new(kept, [imported for imported in rows if not imported.slug]))
    return [_change(by_slug.get(one.slug) or next(new), one, stored) for one in rows]


def _change(offer: Offer, said: ImportedRow, stored: Mapping[int, OfferContent]) -> Change:
    content = OfferContent.from_facts(said.facts).without_past(timezone.localdate())
    return Change(offer, content, stored.get(offer.pk, OfferContent()))


def _new(kept: ListingImport, rows: Sequence[ImportedRow]) -> list[Offer]:
    said = [OfferContent.from_facts(imported.facts) for imported in rows]
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


def record_import(action: AuditAction, provider: Provider, *, by: User, number: int) -> None:
    """Add the one event about everything that a file took out, changed or undid."""
    record(
        action,
        by=by,
        object_type="directory.provider",
        object_id=str(provider.pk),
        organisation=provider.audit_key,
        reason=f"aanbod: {number}",
    )
