"""Requests in the audit log, where each event names its request by another alias."""

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.fellows import fellows_of, row_with
from intake.models import HelpRequest
from intake.seeing import log

OBJECT_TYPE = HelpRequest._meta.label_lower


def note_event(
    action: AuditAction, request: HelpRequest, *, by: User, reason: str = ""
) -> AuditEvent:
    """Write down a deed of a colleague, in the log of the organisation, and return the event."""
    return record(
        action,
        by=by,
        object_type=OBJECT_TYPE,
        object_id=request.aliases().new(),
        organisation=request.provider.audit_key,
        reason=reason,
    )


def find_by_alias(alias: str) -> HelpRequest | None:
    """Return the request with this alias, of those that the unit of work sees."""
    return row_with(alias, HelpRequest.objects.only("data_key").iterator())


def fellow_names(name: str) -> set[str]:
    """Return what the events of the same request call it; nothing when it is gone."""
    with log():
        request = find_by_alias(name)
    return fellows_of(request)
