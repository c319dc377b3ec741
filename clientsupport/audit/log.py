"""Writing the audit log."""

from collections.abc import Iterable

from django.db import models

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User


class ReasonMissing(Exception):
    """This deed is done only with a reason, which the log keeps."""


def record(
    action: AuditAction,
    *,
    by: User | None,
    object_type: str,
    object_id: str = "",
    organisation: str = "",
    reason: str = "",
) -> AuditEvent:
    """Add one event, in the transaction of the deed itself; `by=None` is a command or a job."""
    return AuditEvent.objects.create(
        action=action,
        actor=by,
        object_type=object_type,
        object_id=object_id,
        organisation=organisation,
        reason=reason,
    )


def record_object(
    action: AuditAction, obj: models.Model, *, by: User | None, reason: str = ""
) -> AuditEvent:
    """Add one event about a stored object."""
    return record(
        action, by=by, object_type=obj._meta.label_lower, object_id=str(obj.pk), reason=reason
    )


def record_each(
    action: AuditAction,
    *,
    by: User | None,
    object_type: str,
    objects: Iterable[tuple[str, str]],
    reason: str = "",
) -> None:
    """Add one event about each object, given as its id and its organisation, in one statement."""
    AuditEvent.objects.bulk_create(
        AuditEvent(
            action=action,
            actor=by,
            object_type=object_type,
            object_id=object_id,
            organisation=organisation,
            reason=reason,
        )
        for object_id, organisation in objects
    )
