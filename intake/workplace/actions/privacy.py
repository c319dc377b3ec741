"""A coordinator gets to read what a colleague works on: with a reason, in the log, and told."""

from collections.abc import Iterable

from clientsupport.audit.log import ReasonMissing
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.personal_data import without_bsn
from intake.events import note_event
from intake.models import HelpRequest
from intake.workplace.jobs import send_glass_broken


def note_opened(requests: Iterable[HelpRequest], *, how: str, reason: str, by: User) -> None:
    """Write down for each request that this person can read it now, and tell of it once.

    ReasonMissing when nobody says why.
    """
    words = in_words(how, reason)
    events = [note_event(AuditAction.OPENED, one, by=by, reason=words) for one in requests]
    tell(events[0] if len(events) == 1 else None)


def in_words(how: str, reason: str) -> str:
    """Return what the log says of it; ReasonMissing when nobody says why.

    Without a BSN, as in every text of staff: nobody can take it out of the log again.
    """
    if not reason.strip():
        raise ReasonMissing
    return f"{how}: {without_bsn(reason)}"


def tell(event: AuditEvent | None) -> None:
    """Tell the privacy officers, in constant words; None: of several events at once."""
    for officer in User.objects.filter(portal_role=PortalRole.PRIVACY_OFFICER, is_active=True):
        send_glass_broken.defer(user=officer.pk, event=event.pk if event else 0)
