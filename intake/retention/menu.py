"""What the promises about deleting add to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.permissions import is_privacy_officer
from clientsupport.site.menu import Entry

OVERSIGHT = Entry(_("Toezicht"), "intake:oversight", "shield-check", _("Portaal"))


def entries(user: User) -> Iterator[Entry]:
    """Yield, for privacy officers, who has access and what is deleted."""
    if is_privacy_officer(user):
        yield OVERSIGHT
