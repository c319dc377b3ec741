"""What the intake adds to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.accounts.menu import Entry
from clientsupport.models import User
from directory.permissions import is_editor
from intake.permissions import is_supporter

WORKPLACE = Entry(_("Werkplek"), "intake:workplace")
DESK = Entry(_("Balie"), "intake:desk")


def entries(user: User) -> Iterator[Entry]:
    """Yield the entries for supporters, coordinators and editors; others have none."""
    if is_supporter(user):
        yield WORKPLACE
    if is_editor(user):
        yield DESK
