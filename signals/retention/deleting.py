"""Deleting signals and bundles for good, with all that hangs on them and the key to their texts."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from clientsupport.database.rows import all_rows
from clientsupport.privacy.deletions.kinds import Kind
from clientsupport.privacy.deletions.models import key_of
from signals.enums import DeletionReason
from signals.models import Bundle, Signal, SignalDeletion
from signals.seeing import erasing

AT_ONCE = 500  # in one transaction


@transaction.atomic
def delete_row(row: Signal | Bundle, reason: DeletionReason) -> None:
    """Delete one that the unit of work sees, and note it on the list of deletions."""
    with erasing():
        kind, key = row._meta.label_lower, key_of(row.pk)
        row.delete()
        SignalDeletion.objects.create(kind=kind, key=key, reason=reason)


def delete_due(today: date) -> int:
    """Delete what is due, of signals and of bundles that never were public; return how many.

    For the role of the jobs.
    """
    return _delete_due(Signal, today) + _delete_due(Bundle, today)


def _delete_due(model: type[Signal] | type[Bundle], today: date) -> int:
    deleted = 0
    while True:
        with all_rows():
            due: list[Any] = list(model._base_manager.filter(delete_on__lte=today)[:AT_ONCE])
            for row in due:
                delete_row(row, DeletionReason.EXPIRED)
        if not due:
            return deleted
        deleted += len(due)


def _again(model: type[Signal] | type[Bundle], key: UUID) -> None:
    found: list[Any] = list(model._base_manager.filter(pk=key))
    for row in found:
        delete_row(row, DeletionReason.REPLAYED)


def delete_signal_again(key: UUID) -> None:
    """Delete a signal that a backup brought back."""
    _again(Signal, key)


def delete_bundle_again(key: UUID) -> None:
    """Delete a bundle that a backup brought back."""
    _again(Bundle, key)


SIGNALS = Kind(model=Signal, notes=SignalDeletion, delete_again=delete_signal_again)
BUNDLES = Kind(model=Bundle, notes=SignalDeletion, delete_again=delete_bundle_again)
