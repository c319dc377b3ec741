"""What technicians have to know at once: that deleting has stopped."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext

from clientsupport.enums import PortalRole
from clientsupport.models import User
from clientsupport.site.today import Queue, Row
from intake.retention.actions import TASK, is_neglected


def neglected(user: User, today: date) -> Iterator[Queue]:
    """Yield one row when expired requests are not deleted any more."""
    is_theirs = user.is_active and user.portal_role == PortalRole.TECHNICAL
    if not is_theirs or not is_neglected():
        return
    jobs = reverse("admin:procrastinate_procrastinatejob_changelist")
    row = Row(
        what=gettext("Verlopen hulpvragen worden niet gewist"),
        where=gettext("De taak van elke nacht is niet goed geëindigd."),
        deed=gettext("Bekijk de taak"),
        address=f"{jobs}?task_name__exact={TASK}",
        due=today,
    )
    yield Queue(
        one=gettext("Wissen staat stil"),
        label=gettext("Wissen staat stil"),
        icon="exclamation-triangle",
        address=jobs,
        number=1,
        rows=[row],
    )
