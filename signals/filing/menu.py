"""What signals add to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from intake.permissions import is_supporter

SIGNALS = Entry(_("Signalen"), "signals:signals", "megaphone")


def entries(user: User) -> Iterator[Entry]:
    """Yield what supporters and coordinators file."""
    if is_supporter(user):
        yield SIGNALS
