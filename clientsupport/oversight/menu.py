"""What stands in the menu of those who look after the portal itself."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.permissions import is_privacy_officer, is_technician
from clientsupport.site.menu import Entry

LOG = Entry(_("Logboek"), "log", "clipboard-document-list", _("Portaal"))
HEALTH = Entry(_("Techniek"), "health_overview", "wrench-screwdriver", _("Portaal"))


def entries(user: User) -> Iterator[Entry]:
    """Yield the log for privacy officers, and how the portal is doing for technicians."""
    if is_privacy_officer(user):
        yield LOG
    if is_technician(user):
        yield HEALTH
