"""What the intake adds to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from directory.permissions import is_editor
from intake.permissions import is_supporter
from intake.workplace.queries.counts import number_to_do

WORKPLACE = Entry(_("Vragen"), "intake:workplace", "chat-bubble-left-right", number=number_to_do)
APPRECIATION = Entry(_("Waardering"), "intake:appreciation", "face-smile", _("Resultaten"))
DESK = Entry(_("Balie"), "intake:desk", "bell-alert", _("Portaal"))


def work(user: User) -> Iterator[Entry]:
    """Yield what supporters and coordinators come for."""
    if is_supporter(user):
        yield WORKPLACE


def beside(user: User) -> Iterator[Entry]:
    """Yield what is looked at now and then: by supporters, and by editors."""
    if is_supporter(user):
        yield APPRECIATION
    if is_editor(user):
        yield DESK
