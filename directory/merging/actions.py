"""Making two organisations one, and keeping names. Each deed is one transaction with its event."""

from dataclasses import dataclass

from django.db import transaction

from clientsupport.audit.log import ReasonMissing, record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.merging.colliding import collisions
from directory.merging.movers import Moved, movers
from directory.merging.moving import move_all
from directory.models import FormerName, Provider


class Collides(Exception):
    """Both have what cannot both stay; `reasons` says what, in sentences. Nothing was written."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__(*reasons)
        self.reasons = reasons


class Overtaken(Exception):
    """Something else would move than was shown, or one of the two was merged meanwhile."""


@dataclass(frozen=True)
class Merged:
    """What moved, or would: of what, in words, and how many."""

    moved: tuple[Moved, ...]

    @property
    def seen(self) -> str:
        """What a form carries to say what its reader had seen, the same in every language."""
        return "-".join(str(number) for _label, number in self.moved)


@transaction.atomic
def merge(*, gone: Provider, to: Provider, seen: str, reason: str, by: User) -> Merged:
    """Let one organisation go into another, for good; both logs say why.

    `seen` is that of the rehearsal that was looked at. Raises ReasonMissing, Collides, Overtaken.
    """
    if not reason.strip():
        raise ReasonMissing
    merged = _merge(gone, to, by=by)
    if merged.seen != seen:
        raise Overtaken
    _record(gone, f"into {to.pk}: {reason}", by)
    _record(to, f"from {gone.pk}: {reason}", by)
    return merged


@transaction.atomic
def rehearse(*, gone: Provider, to: Provider, by: User) -> Merged:
    """Do the same and take it back: what a preview says is what will happen. Raises as `merge`."""
    merged = _merge(gone, to, by=by)
    transaction.set_rollback(True)
    return merged


@transaction.atomic
def remember_name(*, provider: Provider, name: str) -> None:
    """Keep a name that an organisation had, so that it is found by it; part of who renames it."""
    FormerName.objects.get_or_create(provider=provider, name=name)


def _merge(gone: Provider, to: Provider, *, by: User) -> Merged:
    rows = Provider.objects.select_for_update().order_by("pk").in_bulk([gone.pk, to.pk])
    if len(rows) < len({gone.pk, to.pk}) or gone == to:
        raise Overtaken
    if found := collisions(gone, to):
        raise Collides(found)
    moved = [*move_all(gone, to, by=by)]
    for move in movers():
        moved += move(gone, to)
    # Whatever went into it before leads straight to where it went now.
    Provider.with_merged.filter(merged_into=gone).update(merged_into=to)
    Provider.objects.filter(pk=gone.pk).update(merged_into=to)
    return Merged(tuple(moved))


def _record(provider: Provider, reason: str, by: User) -> None:
    record(
        AuditAction.MOVED,
        by=by,
        object_type="directory.provider",
        object_id=str(provider.pk),
        organisation=provider.audit_key,
        reason=reason,
    )
