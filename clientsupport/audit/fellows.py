"""Which events are about the same object.

SAME_OBJECT of the settings names, by type of object, functions of the apps that call one object by
many names: each gets one of the names, and returns all that events call the object.
"""

from django.conf import settings
from django.db.models import QuerySet
from django.utils.module_loading import import_string

from clientsupport.models import AuditEvent


def fellows(event: AuditEvent) -> QuerySet[AuditEvent]:
    """Return the other events about the same object, the newest first."""
    names = {event.object_id}
    if told_by := settings.SAME_OBJECT.get(event.object_type):
        names = import_string(told_by)(event.object_id)
    same = AuditEvent.objects.filter(object_type=event.object_type, object_id__in=names)
    return same.exclude(object_id="").exclude(pk=event.pk).select_related("actor")
