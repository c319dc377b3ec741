"""What cases add to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from intake.permissions import is_supporter

CASES = Entry(_("Zaken"), "intake:case_list", "folder-open", below=("/werkplek/zaak/",))


def entries(user: User) -> Iterator[Entry]:
    """Yield what supporters and coordinators log in."""
    if is_supporter(user):
        yield CASES
