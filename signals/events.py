"""Signals and bundles in the audit log, where each event names its row by another alias."""

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy.fellows import fellows_of, row_with
from signals.models import Bundle, Signal
from signals.seeing import log


def note_event(
    action: AuditAction, row: Signal | Bundle, *, by: User | None, reason: str = ""
) -> None:
    """Write down a deed, in the log of the organisation that has the row; `by=None` is a job."""
    record(
        action,
        by=by,
        object_type=row._meta.label_lower,
        object_id=row.aliases().new(),
        organisation=row.provider.audit_key,
        reason=reason,
    )


def fellow_signals(name: str) -> set[str]:
    """Return what the events of the same signal call it; nothing when it is gone."""
    with log():
        return fellows_of(row_with(name, Signal.objects.only("data_key").iterator()))


def fellow_bundles(name: str) -> set[str]:
    """Return what the events of the same bundle call it; nothing when it is gone."""
    with log():
        return fellows_of(row_with(name, Bundle.objects.only("data_key").iterator()))
