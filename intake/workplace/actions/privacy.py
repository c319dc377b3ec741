"""A coordinator gets to read what a colleague works on: with a reason, in the log, and told."""

from collections.abc import Iterable

from clientsupport.audit.log import ReasonMissing
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import User
from intake.events import note_event
from intake.models import HelpRequest
from intake.workplace.jobs import send_glass_broken


def note_opened(requests: Iterable[HelpRequest], *, how: str, reason: str, by: User) -> None:
    """Write down for each request that this person can read it now, and tell of it once."""
    words = tell_why(how, reason)
    for request in requests:
        note_event(AuditAction.OPENED, request, by=by, reason=words)


def tell_why(how: str, reason: str) -> str:
    """Tell the privacy officers, in constant words, and return what the log says of it.

    ReasonMissing when nobody says why.
    """
    if not reason.strip():
        raise ReasonMissing
    for officer in User.objects.filter(portal_role=PortalRole.PRIVACY_OFFICER, is_active=True):
        send_glass_broken.defer(user=officer.pk)
    return f"{how}: {reason}"
