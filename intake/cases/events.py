"""Cases in the audit log, where each event names its case by another alias."""

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.fellows import fellows_of, row_with
from directory.models import Provider
from intake.models import Case
from intake.seeing import log

OBJECT_TYPE = Case._meta.label_lower


def note_event(action: AuditAction, case: Case, *, by: User | None, reason: str = "") -> AuditEvent:
    """Write down a deed in a case, in the log of the organisation that has it; return the event.

    `by=None` is a job.
    """
    return note_event_at(case.provider, action, case, by=by, reason=reason)


def note_event_at(
    provider: Provider, action: AuditAction, case: Case, *, by: User | None, reason: str = ""
) -> AuditEvent:
    """Write it down in the log of another organisation that has to do with it; None: a job."""
    return record(
        action,
        by=by,
        object_type=OBJECT_TYPE,
        object_id=case.aliases().new(),
        organisation=provider.audit_key,
        reason=reason,
    )


def fellow_names(name: str) -> set[str]:
    """Return what the events of the same case call it; nothing when it is gone."""
    with log():
        case = row_with(name, Case.objects.only("data_key").iterator())
    return fellows_of(case)
