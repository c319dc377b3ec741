"""Sending a request: what is acknowledged is stored, and the same form makes nothing twice."""

from dataclasses import dataclass
from uuid import UUID

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy.codes.sending import Columns, Forms, Sent
from directory.models import LifeDomain, Municipality, Offer
from intake.conversation.actions.visiting import DOOR, KEPT
from intake.enums import Author, ForWhom, Origin
from intake.events import note_event
from intake.lifecycle import deeds
from intake.models import HelpRequest, Message
from intake.rules.contact import Alert, Contact
from intake.seeing import one_request

FORMS = Forms("intake.request", DOOR, KEPT)


@dataclass(frozen=True, repr=False)
class Question:
    """What somebody asks, and whom."""

    offer: Offer
    municipality: Municipality
    text: str
    domain: LifeDomain | None = None
    for_whom: ForWhom | None = None
    contact: Contact | None = None
    alert: Alert | None = None
    origin: Origin = Origin.PORTAL
    supporter: User | None = None  # who entered it at the desk or on the telephone


def new_form() -> str:
    """Return the number of a form, valid for two hours."""
    return FORMS.new()


def send_request(*, question: Question, form: str) -> Sent:
    """Store a question. The same form sent again gives the same code and stores nothing.

    Raises FormOver, FormUsed, and `Busy` when too many codes are made at once; then nothing is
    stored.
    """
    return FORMS.send(form, lambda code: _store(question, code))


def close_form(form: str) -> None:
    """Show the code of a form that was sent no more: somebody typed the end of it."""
    KEPT.close(FORMS.open(form))


def forget_forms() -> int:
    """Delete the numbers that can no longer be sent, and return how many."""
    return KEPT.forget()


def _store(question: Question, code: Columns) -> UUID:
    request = _new(question)
    vars(request).update(code)
    with one_request(request.uuid):
        request.save(force_insert=True)
        message = Message(request=request, number=1, author=Author.RESIDENT)
        message.encrypt(text=question.text)
        message.save(force_insert=True)
        if question.supporter:
            note_event(AuditAction.ADDED, request, by=question.supporter)
    return request.uuid


def _new(question: Question) -> HelpRequest:
    request = HelpRequest(
        provider=question.offer.provider,
        offer=question.offer,
        municipality=question.municipality,
        domain=question.domain,
        for_whom=question.for_whom or "",
        origin=question.origin,
    )
    deeds.begin(request, supporter=question.supporter)
    request.encrypt(
        contact=question.contact.to_text() if question.contact else None,
        alert_to=question.alert.to_text() if question.alert else None,
    )
    return request
