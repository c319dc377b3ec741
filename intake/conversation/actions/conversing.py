"""What a resident does in a conversation. The caller's unit of work sees it (`one_request`).

Every deed looks at the row as it is at that moment; HelpRequest.DoesNotExist when it was deleted
meanwhile, WrongState when the deed comes too late. Nothing here writes an audit event or a job
(docs/decisions/0006).
"""

from uuid import UUID

from clientsupport.privacy.codes import CodeFields
from directory.models import Offer
from intake.conversation.actions.messages import add_message, is_said_already, locked
from intake.conversation.actions.visiting import KEPT, end_other_visits
from intake.enums import Author, CloseReason
from intake.lifecycle import deeds
from intake.models import HelpRequest
from intake.rules.contact import Alert, Contact
from intake.seeing import one_request


def write_message(*, request: HelpRequest, text: str) -> None:
    """Write to the organisation; a conversation that was closed opens again."""
    row = locked(request)
    if is_said_already(row, author=Author.RESIDENT, text=text):
        return
    add_message(row, author=Author.RESIDENT, text=text)
    deeds.write(row)


def accept_passing(*, request: HelpRequest, passing: int) -> None:
    """Say yes: the other organisation gets the conversation. WrongState when it is too late."""
    deeds.accept(locked(request), passing=passing)


def refuse_passing(*, request: HelpRequest, passing: int) -> None:
    """Say no: everything stays where it is. WrongState when it is too late."""
    deeds.refuse(locked(request), passing=passing)


def ask_other(*, request: HelpRequest, offer: Offer) -> None:
    """Take the conversation to another organisation; the one that had it reads it no more.

    What is there already, stays there as it is: somebody pressed twice.
    """
    row = locked(request)
    if row.provider_id != offer.provider_id:
        deeds.ask_other(row, offer=offer)


def share_contact(*, request: HelpRequest, contact: Contact | None) -> None:
    """Let the organisation read how to reach the resident elsewhere; None takes it back.

    The address of an appointment at home stays: it goes with that.
    """
    row = locked(request)
    shared = row.decrypt("contact")
    if address := Contact.from_text(shared).address if shared else "":
        contact = contact.with_address(address) if contact else Contact.at(address)
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
    if not row.is_closed:
        deeds.close(row, reason=CloseReason.RESIDENT)


def keep_shorter(*, request: HelpRequest) -> None:
    """Agree that everything goes sooner after closing."""
    deeds.keep_shorter(locked(request))


def renew_code(*, request: UUID, sealed: CodeFields, token: str) -> None:
    """Let a new code lead here; the old one ends, its form too, and all visits but this one."""
    with one_request(request):
        row = HelpRequest.objects.select_for_update(of=("self",)).get(pk=request)
        vars(row).update(sealed)
        row.save(update_fields=[*sealed])
        KEPT.close_all_of(request)
        end_other_visits(request=request, token=token)
