"""Undoing a spreadsheet as a whole: while nothing in it was changed since, or else not at all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import ImportState, OfferState
from directory.listing.actions.publishing import Change, publish
from directory.listing.content import OfferContent
from directory.listing.gaps import gaps
from directory.listing.importing.spreadsheet import record_import
from directory.listing.queries.contents import contents
from directory.listing.stored import draft_of
from directory.models import ImportedRow, ListingChange, ListingImport, Offer
from directory.permissions import can_coordinate


@dataclass(frozen=True)
class Obstacle:
    """Why a row cannot be undone; `title` is that of its offer, "" when that is gone."""

    row: int
    title: str
    words: str


@dataclass(frozen=True)
class Undoing:
    """What one row changed, and what its offer says now."""

    row: ImportedRow
    change: ListingChange
    offer: Offer
    stored: OfferContent

    @property
    def is_new(self) -> bool:
        """Whether nobody saw the offer before."""
        state: str = self.change.before.get("state", OfferState.PUBLISHED)
        return state != OfferState.PUBLISHED

    @property
    def content(self) -> OfferContent:
        """What the offer said before."""
        facts = {key: value for key, value in self.change.before.items() if key != "state"}
        before = OfferContent.from_facts(self.stored.facts | facts)
        return before.without_past(timezone.localdate()).settled()


def obstacles(kept: ListingImport) -> list[Obstacle]:
    """Return why this cannot be undone, row by row; nothing is changed."""
    return list(_obstacles(list(kept.rows.all()), _undoings(kept)))


@transaction.atomic
def undo_import(*, kept: ListingImport, by: User) -> bool:
    """Put back what every row changed, or nothing; return whether it was done.

    An offer that was new is withdrawn. One event in the audit log tells of all.
    """
    kept = ListingImport.objects.select_for_update().get(pk=kept.pk)
    if kept.state not in (ImportState.DONE, ImportState.UNDOING):
        return kept.state == ImportState.UNDONE
    rows = list(kept.rows.all())
    offers = Offer.objects.select_for_update().filter(pk__in=_offers(kept)).order_by("pk")
    list(offers.values_list("pk"))
    undoings = _undoings(kept)
    is_possible = can_coordinate(by, kept.provider) and not any(_obstacles(rows, undoings))
    if is_possible:
        _undo(kept, list(undoings.values()), by)
    kept.state = ImportState.UNDONE if is_possible else ImportState.DONE
    kept.undone_by = by if is_possible else None
    kept.save(update_fields=["state", "undone_by"])
    return is_possible


def _undo(kept: ListingImport, undoings: Sequence[Undoing], by: User) -> None:
    record_import(AuditAction.RESTORED, kept.provider, by=by, number=len(undoings))
    reason = gettext("rekenblad ongedaan gemaakt")
    known = [Change(u.offer, u.content, u.stored) for u in undoings if not u.is_new]
    publish(known, by=by, action=None, reason=reason)
    new = [undoing.offer for undoing in undoings if undoing.is_new]
    Offer.objects.filter(pk__in=[offer.pk for offer in new]).update(state=OfferState.WITHDRAWN)
    ListingChange.objects.bulk_create(
        ListingChange(
            provider=kept.provider,
            offer=offer,
            by=by,
            before={"state": OfferState.PUBLISHED},
            after={"state": OfferState.WITHDRAWN},
            reason=reason,
        )
        for offer in new
    )


def _undoings(kept: ListingImport) -> dict[int, Undoing]:
    """Return what can be undone, by the key of the row; not what is gone."""
    rows = list(kept.rows.exclude(change=None).select_related("change"))
    offers = Offer.objects.filter(pk__in=_offers(kept)).select_related("provider", "draft")
    by_key = {offer.pk: offer for offer in offers}
    stored = {key: content.settled() for key, content in contents(by_key.values()).items()}
    return {
        row.pk: Undoing(row, row.change, by_key[key], stored[key])
        for row in rows
        if row.change and (key := row.change.offer_id) in by_key
    }


def _offers(kept: ListingImport) -> Any:
    return kept.rows.exclude(change=None).values("change__offer")


def _obstacles(rows: Sequence[ImportedRow], undoings: Mapping[int, Undoing]) -> Iterator[Obstacle]:
    changes = ListingChange.objects.filter(offer__in=[u.offer for u in undoings.values()])
    latest = dict(changes.order_by().values_list("offer").annotate(Max("pk")))
    for row in rows:
        undoing = undoings.get(row.pk)
        if undoing is None:
            why = gettext("dit aanbod is er niet meer, of het wacht op de redactie")
            yield Obstacle(row.number, "", why)
        elif why := _why_not(undoing, latest):
            yield Obstacle(row.number, undoing.offer.title, why)


def _why_not(undoing: Undoing, latest: Mapping[int, int]) -> str:
    if latest[undoing.offer.pk] != undoing.change.pk:
        return gettext("dit aanbod is daarna nog gewijzigd")
    if draft_of(undoing.offer):
        return gettext("hier ligt een concept; rond dat af of gooi het weg")
    if undoing.is_new:
        return ""
    is_read = undoing.offer.provider.has_reader
    found = gaps(undoing.content, today=timezone.localdate(), is_read=is_read)
    return " ".join(str(gap.words) for gap in found)
