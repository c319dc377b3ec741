"""What technicians have to know at once: that deleting has stopped."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext

from clientsupport.models import User
from clientsupport.permissions import is_technician
from clientsupport.site.today import Queue, Row
from intake.retention.actions import is_neglected


def neglected(user: User, today: date) -> Iterator[Queue]:
    """Yield one row when expired requests are not deleted any more."""
    if not is_technician(user) or not is_neglected():
        return
    row = Row(
        what=gettext("Verlopen hulpvragen en zaken worden niet gewist"),
        where=gettext("De taak van elke nacht is niet goed geëindigd."),
        deed=gettext("Bekijk hoe het gaat"),
        address=reverse("health_overview"),
        due=today,
    )
    yield Queue(
        one=gettext("Wissen staat stil"),
        label=gettext("Wissen staat stil"),
        icon="exclamation-triangle",
        address=reverse("health_overview"),
        number=1,
        rows=[row],
    )
