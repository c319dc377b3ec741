"""To another organisation: what was proposed, and what stays behind. Only `deeds` calls this."""

from datetime import date

from clientsupport.models import User
from clientsupport.transitions import WrongState
from directory.models import Offer
from intake.enums import PassingState
from intake.lifecycle.table import NO_PROPOSAL
from intake.models import CaseOfRequest, HelpRequest, Passing
from intake.rules import deadlines
from intake.seeing import deleting


def propose(row: HelpRequest, *, to: Offer, by: User, reason: str, today: date) -> None:
    """Store a proposal; there is no other open one."""
    proposal = Passing(
        request=row,
        to=to,
        proposed_by=by,
        proposed_on=today,
        expires_on=today + deadlines.PASSING_LASTS,
    )
    proposal.encrypt(reason=reason or None)
    proposal.save(force_insert=True)


def revoke(row: HelpRequest, *, today: date) -> bool:
    """Take back what waits for an answer, too old or not; tell whether there was anything."""
    proposed = row.passings.filter(state=PassingState.PROPOSED)
    return bool(proposed.update(state=PassingState.REVOKED, decided_on=today, reason=None))


def decide(row: HelpRequest, *, passing: int, state: PassingState, today: date) -> Offer:
    """Store what the resident says to a proposal, and return where it leads.

    A yes counts only while somebody there reads it.
    """
    proposal = row.passings.open(today).select_related("to__provider").filter(pk=passing).first()
    if proposal is None or (state is PassingState.ACCEPTED and not proposal.to.is_askable):
        raise WrongState(str(NO_PROPOSAL))
    proposal.state, proposal.decided_on = state, today
    proposal.reason = None  # nobody has to choose any more
    if state is PassingState.ACCEPTED:
        proposal.from_provider_id = row.provider_id
    proposal.save(update_fields=["state", "decided_on", "from_provider", "reason"])
    return proposal.to


def leave_behind(row: HelpRequest) -> None:
    """Delete what the next organisation may not read: what colleagues noted, and a no.

    A case of this organisation stays; that it began with this request, nobody knows any more.
    """
    with deleting(row.pk):
        row.notes.all().delete()
        row.drafts.all().delete()
        row.broken_glass.all().delete()
        row.readings.all().delete()
        row.reminders.all().delete()
        row.labellings.all().delete()
        CaseOfRequest.objects.filter(request=row).delete()
        row.passings.filter(state=PassingState.REFUSED).delete()
