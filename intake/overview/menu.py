"""What the overview adds to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from intake.permissions import is_supporter

OVERVIEW = Entry(_("Overzicht"), "intake:overview", "chart-bar", _("Resultaten"))


def entries(user: User) -> Iterator[Entry]:
    """Yield the numbers of who logs cases."""
    if is_supporter(user):
        yield OVERVIEW
