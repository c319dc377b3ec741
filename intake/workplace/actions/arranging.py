"""What whoever works on a request arranges with a named colleague; both are in the log.

NotYours when this person may not do it, or the other one is no colleague; WrongState when nobody
may (any more).
"""

from django.db import transaction

from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Authority, Provider
from intake.events import note_event
from intake.lifecycle import arranged, deeds
from intake.models import HelpRequest
from intake.permissions import Access
from intake.seeing import team
from intake.workplace import news
from intake.workplace.actions.supporting import NotYours, checked
from intake.workplace.queries.team import works_at


@transaction.atomic
def propose_handing(*, request: HelpRequest, to: User, by: User) -> None:
    """Ask a colleague to take it over; an older proposal ends, and nothing else changes."""
    row = _held(request, by, colleague=to)
    deeds.hand(row, to=to, by=by)
    tell([to], news.HANDED, organisation=row.provider.audit_key)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"handing proposed to {to.pk}")


@transaction.atomic
def revoke_handing(*, request: HelpRequest, by: User) -> None:
    """Take that proposal back, as long as the colleague has not said yes."""
    row = checked(request, by, Access.can_answer)
    deeds.keep(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="handing revoked")


@transaction.atomic
def decline_handing(*, request: HelpRequest, by: User) -> None:
    """Say no to what a colleague proposed: it stays with them."""
    row = checked(request, by, Access.can_see)
    deeds.decline(row, by=by)
    if row.supporter:
        tell([row.supporter], news.HANDING_DECLINED, organisation=row.provider.audit_key)
    note_event(AuditAction.REFUSED, row, by=by, reason="handing declined")


@transaction.atomic
def take_over(*, request: HelpRequest, by: User) -> None:
    """Say yes to it: from now on it is theirs. Nobody else can say so, and the holder asked.

    What the holder typed stays, for them alone, as with every change of hands in a team.
    """
    row = checked(request, by, Access.can_see)
    before = row.supporter_id
    deeds.take_over(row, by=by)
    note_event(AuditAction.MOVED, row, by=by, reason=f"taken over from {before}")


@transaction.atomic
def let_read(*, request: HelpRequest, reader: User, by: User) -> None:
    """Let a colleague read along, and not answer; whoever did before, does no more."""
    row = _held(request, by, colleague=reader)
    deeds.let_read(row, reader=reader)
    tell([reader], news.READING, organisation=row.provider.audit_key)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"second reader {reader.pk}")


@transaction.atomic
def end_reading(*, request: HelpRequest, by: User) -> None:
    """Let nobody read along any more."""
    row = checked(request, by, Access.can_answer)
    deeds.end_reading(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="second reader ended")


def end_arranged(organisation: Provider | Authority, of: User) -> None:
    """End what somebody who leaves arranged with colleagues, and they with them.

    Part of the deed of whoever ends their access (`directory.people.actions.access`).
    """
    if isinstance(organisation, Provider):
        with team(organisation):
            arranged.leave(organisation, of)


def _held(request: HelpRequest, by: User, *, colleague: User) -> HelpRequest:
    """Return the row of which this person may arrange something with a colleague.

    Never with themselves: who replaces the holder for a day would read it for longer.
    """
    row = checked(request, by, Access.can_answer)
    if colleague == by or not (colleague.is_active and works_at(colleague, row.provider_id)):
        raise NotYours
    return row
