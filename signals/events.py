"""Signals and bundles in the audit log, where each event names its row by another alias."""

from clientsupport.audit.log import record
from clientsupport.encryption.models import HoldsDataKey
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy.fellows import fellows_of, row_with
from directory.models import Provider
from signals.models import Bundle, Signal
from signals.seeing import log


def note_signal(action: AuditAction, signal: Signal, *, by: User | None, reason: str = "") -> None:
    """Write down a deed on a signal, in the log of the organisation that has it; None: a job."""
    _note(action, signal, signal.provider, by, reason)


def note_bundle(
    action: AuditAction, bundle: Bundle, at: Provider, *, by: User | None, reason: str = ""
) -> None:
    """Write down a deed on a bundle, in the log of the organisation that did it; None: a job."""
    _note(action, bundle, at, by, reason)


def fellow_signals(name: str) -> set[str]:
    """Return what the events of the same signal call it; nothing when it is gone."""
    with log():
        return fellows_of(row_with(name, Signal.objects.only("data_key").iterator()))


def fellow_bundles(name: str) -> set[str]:
    """Return what the events of the same bundle call it; nothing when it is gone."""
    with log():
        return fellows_of(row_with(name, Bundle.objects.only("data_key").iterator()))


def _note(
    action: AuditAction, row: HoldsDataKey, at: Provider, by: User | None, reason: str
) -> None:
    record(
        action,
        by=by,
        object_type=row._meta.label_lower,
        object_id=row.aliases().new(),
        organisation=at.audit_key,
        reason=reason,
    )
