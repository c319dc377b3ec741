"""Requests in the audit log: each event names its request by another alias.

As long as the request is there, its events can be found together. Once it is gone nobody can tell
which events were about the same request, or about which line of the list of deletions.
"""

from clientsupport.audit.log import record
from clientsupport.encryption import DecryptionFailed
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from intake.models import HelpRequest
from intake.seeing import log

OBJECT_TYPE = HelpRequest._meta.label_lower


def note_event(action: AuditAction, request: HelpRequest, *, by: User, reason: str = "") -> None:
    """Write down a deed of a colleague, in the log of the organisation."""
    record(
        action,
        by=by,
        object_type=OBJECT_TYPE,
        object_id=request.aliases().new(),
        organisation=request.provider.audit_key,
        reason=reason,
    )


def find_by_alias(alias: str) -> HelpRequest | None:
    """Return the request with this alias, of those that the unit of work sees.

    It tries one after the other: that is why nobody else can find it.
    """
    rows = HelpRequest.objects.only("data_key").iterator()
    return next((row for row in rows if _has_alias(row, alias)), None)


def fellow_names(name: str) -> set[str]:
    """Return what the events of the same request call it; nothing when it is gone."""
    with log():
        request = find_by_alias(name)
    if request is None:
        return set()
    aliases, uuid = request.aliases(), str(request.pk)
    events = AuditEvent.objects.filter(object_type=OBJECT_TYPE)
    called = events.values_list("object_id", flat=True).iterator()
    return {other for other in called if other == uuid or other in aliases}


def _has_alias(row: HelpRequest, alias: str) -> bool:
    try:
        return alias == str(row.pk) or alias in row.aliases()  # earlier events hold the uuid
    except DecryptionFailed:  # of a row whose key is lost, nobody can tell
        return False
