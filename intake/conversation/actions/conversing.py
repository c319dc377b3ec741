"""What a resident does in a conversation. The caller's unit of work sees it (`one_request`).

Every deed looks at the row as it is at that moment; HelpRequest.DoesNotExist when it was deleted
meanwhile. Nothing here writes an audit event or a job (rulings: 19).
"""

from uuid import UUID

from django.utils import timezone

from clientsupport.privacy.codes import CodeFields
from directory.models import Offer
from intake.conversation.actions.messages import add_message, is_said_already, locked
from intake.conversation.actions.visiting import KEPT, end_other_visits
from intake.enums import Author, CloseReason, PassingState, RequestState
from intake.models import HelpRequest, Passing
from intake.rules.reach import Alert, Contact
from intake.seeing import deleting, one_request


class NoLongerOpen(Exception):
    """The proposal was withdrawn, answered or is too old."""


def write_message(*, request: HelpRequest, text: str) -> None:
    """Write to the organisation; a conversation that was closed opens again."""
    row = locked(request)
    if is_said_already(row, author=Author.RESIDENT, text=text):
        return
    add_message(row, author=Author.RESIDENT, text=text)
    row.resident_wrote(timezone.localdate())
    row.save()


def accept_passing(*, request: HelpRequest, passing: int) -> None:
    """Say yes: the other organisation gets the conversation. NoLongerOpen when it is too late."""
    row = locked(request)
    proposal = _decided(row, passing, PassingState.ACCEPTED)
    _hand_over(row, proposal.to)


def refuse_passing(*, request: HelpRequest, passing: int) -> None:
    """Say no: everything stays where it is. NoLongerOpen when it is too late."""
    row = locked(request)
    _decided(row, passing, PassingState.REFUSED)
    row.resident_wrote(timezone.localdate())
    row.save()


def ask_other(*, request: HelpRequest, offer: Offer) -> None:
    """Take the conversation to another organisation; the one that had it reads it no more."""
    row = locked(request)
    today = timezone.localdate()
    row.passings.filter(state=PassingState.PROPOSED).update(
        state=PassingState.REVOKED, decided_on=today
    )
    _hand_over(row, offer)


def share_contact(*, request: HelpRequest, contact: Contact | None) -> None:
    """Let the organisation read how to reach the resident elsewhere; None takes it back."""
    row = locked(request)
    row.encrypt(contact=contact.to_text() if contact else None)
    row.save(update_fields=["contact"])


def set_alert(*, request: HelpRequest, alert: Alert | None) -> None:
    """Say where to tell that there is a message; None: nowhere."""
    row = locked(request)
    row.encrypt(alert_to=alert.to_text() if alert else None)
    row.save(update_fields=["alert_to"])


def finish(*, request: HelpRequest) -> None:
    """End the conversation; what was closed already stays as it is."""
    row = locked(request)
    if row.is_closed:
        return
    today = timezone.localdate()
    row.passings.filter(state=PassingState.PROPOSED).update(
        state=PassingState.REVOKED, decided_on=today
    )
    row.state, row.close_reason = RequestState.CLOSED, CloseReason.RESIDENT
    row.closed_on, row.due_on = today, None
    row.touch(today)
    row.save()


def keep_shorter(*, request: HelpRequest) -> None:
    """Agree that everything goes thirty days after closing."""
    row = locked(request)
    row.agreed_to_short = True
    row.touch(row.last_activity_on)
    row.save(update_fields=["agreed_to_short", "last_activity_on", "delete_on"])


def renew_code(*, request: UUID, sealed: CodeFields, token: str) -> None:
    """Let a new code lead here; the old one ends, its form too, and all visits but this one."""
    with one_request(request):
        row = HelpRequest.objects.select_for_update(of=("self",)).get(pk=request)
        vars(row).update(sealed)
        row.save(update_fields=[*sealed])
        KEPT.close_all_of(request)
        end_other_visits(request=request, token=token)


def _decided(row: HelpRequest, passing: int, state: PassingState) -> Passing:
    today = timezone.localdate()
    proposal = row.passings.open(today).select_related("to__provider").filter(pk=passing).first()
    if proposal is None:
        raise NoLongerOpen
    proposal.state, proposal.decided_on = state, today
    proposal.save(update_fields=["state", "decided_on"])
    return proposal


def _hand_over(row: HelpRequest, offer: Offer) -> None:
    """Let the request begin anew elsewhere; what colleagues noted or proposed stays behind."""
    today = timezone.localdate()
    with deleting(row.pk):
        row.notes.all().delete()
        row.drafts.all().delete()
        row.broken_glass.all().delete()
        row.passings.filter(state=PassingState.REFUSED).delete()
    row.provider, row.offer, row.supporter = offer.provider, offer, None
    row.answered_on = row.due_on = None
    row.resident_wrote(today)
    row.save()
