"""What waits for the roles that look after the portal itself."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from clientsupport.audit.opened import opened_since
from clientsupport.background.failures import Failed, failed_tasks
from clientsupport.background.tasks import in_words
from clientsupport.models import AuditEvent, User
from clientsupport.permissions import is_privacy_officer, is_technician
from clientsupport.site.today import FEW, MOST, Queue, Row

LOOKED_BACK = timedelta(days=7)


def opened(user: User, _today: date) -> Iterator[Queue]:
    """Yield, for privacy officers, whose conversations were opened with a reason last week.

    The reason itself stands in the log only: somebody may have named a resident in it.
    """
    if not is_privacy_officer(user):
        return
    events = list(opened_since(timezone.now() - LOOKED_BACK)[:MOST])
    yield Queue(
        one=gettext("Met een reden geopend"),
        label=gettext("Met een reden geopend, deze week"),
        icon="eye",
        address=reverse("opened_events"),
        number=len(events),
        rows=[_opened(event) for event in events[:FEW]],
    )


def failed(user: User, _today: date) -> Iterator[Queue]:
    """Yield, for technicians, the jobs that were given up, a row for each task."""
    if not is_technician(user):
        return
    tasks = failed_tasks()
    yield Queue(
        one=gettext("Mislukte taak"),
        label=gettext("Mislukte taken"),
        icon="exclamation-triangle",
        address=reverse("health_overview"),
        number=min(MOST, sum(task.number for task in tasks)),
        rows=[_failed(task) for task in tasks[:FEW]],
    )


def _opened(event: AuditEvent) -> Row:
    return Row(
        what=gettext("Een collega kan een gesprek lezen"),
        where=str(event.actor or ""),
        deed=gettext("Bekijk in het logboek"),
        address=reverse("log_event", args=[event.pk]),
        since=timezone.localdate(event.at),
    )


def _failed(task: Failed) -> Row:
    words = ngettext("%(number)s keer mislukt", "%(number)s keer mislukt", task.number)
    return Row(
        what=in_words(task.task),
        where=words % {"number": task.number},
        deed=gettext("Bekijk de taak"),
        address=reverse("health_overview"),
        since=timezone.localdate(task.last_at),
    )
