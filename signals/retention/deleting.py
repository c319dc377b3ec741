"""Deleting signals and bundles for good, with all that hangs on them and the key to their texts."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from clientsupport.database.rows import all_rows
from clientsupport.privacy.deletions.kinds import Kind
from clientsupport.privacy.deletions.models import key_of
from signals.enums import DeletionReason, Joining
from signals.leaving import leave
from signals.lifecycle.bundle_table import ENDED
from signals.models import Bundle, BundleSignal, Signal, SignalDeletion

AT_ONCE = 500  # in one transaction


@transaction.atomic
def delete_signal(row: Signal, reason: DeletionReason) -> None:
    """Delete a signal that the unit of work sees, out of every bundle, and note it."""
    leave(row, by=None)
    _delete(row, reason)


@transaction.atomic
def delete_bundle(row: Bundle, reason: DeletionReason) -> None:
    """Delete a bundle that the unit of work sees, and note it."""
    _delete(row, reason)


def delete_due(today: date) -> int:
    """Delete what is due, of signals and of bundles that never were public; return how many.

    A signal that stands in a bundle which goes on, stays as long. For the role of the jobs.
    """
    signals = Signal.objects.filter(~Exists(_holding().filter(signal=OuterRef("pk"))))
    bundles = Bundle.objects.filter(published_on=None)
    return _delete_due(signals, delete_signal, today) + _delete_due(bundles, delete_bundle, today)


def is_held(signal: Signal) -> bool:
    """Tell whether a signal stands in a bundle that goes on, and so stays after its day."""
    return _holding().filter(signal=signal).exists()


def _holding() -> "QuerySet[BundleSignal]":
    return BundleSignal.objects.filter(state=Joining.JOINED).exclude(bundle__state__in=ENDED)


def _delete_due(
    rows: "QuerySet[Any]", delete: Callable[[Any, DeletionReason], None], today: date
) -> int:
    deleted = 0
    while due := _delete_some(rows.filter(delete_on__lte=today), delete):
        deleted += len(due)
    return deleted


def _delete_some(
    due: "QuerySet[Any]", delete: Callable[[Any, DeletionReason], None]
) -> Sequence[Any]:
    with all_rows():
        found = list(due[:AT_ONCE])
        for row in found:
            delete(row, DeletionReason.EXPIRED)
    return found


def _delete(row: Signal | Bundle, reason: DeletionReason) -> None:
    kind, key = row._meta.label_lower, key_of(row.pk)
    row.delete()
    SignalDeletion.objects.create(kind=kind, key=key, reason=reason)


def delete_signal_again(key: UUID) -> None:
    """Delete a signal that a backup brought back."""
    for row in Signal.objects.filter(pk=key):
        delete_signal(row, DeletionReason.REPLAYED)


def delete_bundle_again(key: UUID) -> None:
    """Delete a bundle that a backup brought back."""
    for row in Bundle.objects.filter(pk=key):
        delete_bundle(row, DeletionReason.REPLAYED)


SIGNALS = Kind(model=Signal, notes=SignalDeletion, delete_again=delete_signal_again)
BUNDLES = Kind(model=Bundle, notes=SignalDeletion, delete_again=delete_bundle_again)
