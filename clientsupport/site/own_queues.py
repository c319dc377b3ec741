"""What waits for the roles that look after the portal itself."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from clientsupport.audit.opened import opened_since
from clientsupport.background.failures import Failed, failed_tasks
from clientsupport.enums import PortalRole
from clientsupport.models import AuditEvent, User
from clientsupport.site.today import FEW, MOST, Queue, Row

LOOKED_BACK = timedelta(days=7)
LOG = "admin:clientsupport_auditevent_changelist"
JOBS = "admin:procrastinate_procrastinatejob_changelist"


def opened(user: User, _today: date) -> Iterator[Queue]:
    """Yield, for privacy officers, whose conversations were opened with a reason last week.

    The reason itself stands in the log only: somebody may have named a resident in it.
    """
    if not _has(user, PortalRole.PRIVACY_OFFICER):
        return
    events = list(opened_since(timezone.now() - LOOKED_BACK)[:MOST])
    yield Queue(
        one=gettext("Met een reden geopend"),
        label=gettext("Met een reden geopend, deze week"),
        icon="eye",
        address=f"{reverse(LOG)}?action__exact=opened",
        number=len(events),
        rows=[_opened(event) for event in events[:FEW]],
    )


def failed(user: User, _today: date) -> Iterator[Queue]:
    """Yield, for technicians, the tasks that were given up."""
    if not _has(user, PortalRole.TECHNICAL):
        return
    tasks = failed_tasks()
    yield Queue(
        one=gettext("Mislukte taak"),
        label=gettext("Mislukte taken"),
        icon="exclamation-triangle",
        address=f"{reverse(JOBS)}?status__exact=failed",
        number=min(MOST, len(tasks)),
        rows=[_failed(task) for task in tasks[:FEW]],
    )


def _has(user: User, role: PortalRole) -> bool:
    return user.is_active and user.portal_role == role


def _opened(event: AuditEvent) -> Row:
    return Row(
        what=gettext("Een collega kan een gesprek lezen"),
        where=str(event.actor or ""),
        deed=gettext("Bekijk in het logboek"),
        address=reverse("admin:clientsupport_auditevent_change", args=[event.pk]),
        since=timezone.localdate(event.at),
    )


def _failed(task: Failed) -> Row:
    words = ngettext("%(number)s keer mislukt", "%(number)s keer mislukt", task.number)
    only_these = {"status__exact": "failed", "task_name__exact": task.task}
    return Row(
        what=task.task.rpartition(".")[2],
        where=words % {"number": task.number},
        deed=gettext("Bekijk de taak"),
        address=reverse(JOBS, query=only_these),
        since=timezone.localdate(task.last_at),
    )
