"""What appointments add to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from intake.permissions import is_supporter

AGENDA = Entry(_("Agenda"), "intake:agenda", "calendar-days")


def entries(user: User) -> Iterator[Entry]:
    """Yield where supporters and coordinators see what was agreed."""
    if is_supporter(user):
        yield AGENDA
