"""Who made a colleague's conversation readable to themselves."""

from datetime import datetime

from django.db.models import QuerySet

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent


def opened_since(moment: datetime) -> QuerySet[AuditEvent]:
    """Return the events of it from a moment on, the newest first."""
    events = AuditEvent.objects.filter(action=AuditAction.OPENED, at__gte=moment)
    return events.select_related("actor")
