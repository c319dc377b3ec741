"""A coordinator gets to read what a colleague works on: with a reason, in the log, and told."""

from collections.abc import Iterable

from clientsupport.audit.log import ReasonMissing
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.personal_data import without_bsn
from directory.people.queries import Heir
from intake.events import note_event
from intake.models import HelpRequest
from intake.workplace.jobs import send_glass_broken
from intake.workplace.queries.team import will_read


def note_moved(moved: Iterable[tuple[HelpRequest, Heir]], *, reason: str, by: User) -> None:
    """Write down for each request of a colleague who got it; they belong to one provider.

    ReasonMissing when whoever moves them gets to read one of them and does not say why.
    """
    opened: list[tuple[HelpRequest, str]] = []
    reads: dict[Heir, bool] = {}
    for row, heir in moved:
        if heir not in reads:
            reads[heir] = will_read(by, provider=row.provider_id, holder=heir.user)
        if reads[heir]:
            opened.append((row, str(heir)))
        else:
            note_event(AuditAction.MOVED, row, by=by, reason=str(heir))
    note_opened(opened, reason=reason, by=by)


def note_opened(opened: Iterable[tuple[HelpRequest, str]], *, reason: str, by: User) -> None:
    """Write down for each request that this person can read it now, and how; tell of it once.

    ReasonMissing when nobody says why.
    """
    events = [
        note_event(AuditAction.OPENED, one, by=by, reason=in_words(how, reason))
        for one, how in opened
    ]
    if events:
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
