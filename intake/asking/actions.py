"""Sending a request: what is acknowledged is stored, and the same form makes nothing twice."""

from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy import codes
from clientsupport.privacy.codes import Code
from clientsupport.privacy.codes.submissions import Submission, new_submission, open_submission
from directory.models import LifeDomain, Municipality, Offer
from intake.enums import Author, ForWhom, Origin
from intake.events import note_event
from intake.lifecycle import deeds
from intake.models import HelpRequest, Message, SubmittedForm
from intake.rules.reach import Alert, Contact
from intake.seeing import one_locator, one_request

PURPOSE = "intake.request"
ATTEMPTS = 3  # at storing, when somebody else was a moment earlier


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


@dataclass(frozen=True, repr=False)
class Sent:
    """A stored request, and the code that leads to it; the code is stored nowhere."""

    request: UUID
    code: Code


def new_form() -> str:
    """Return the number of a form, valid for two hours."""
    return new_submission(PURPOSE)


def send_request(*, question: Question, form: str) -> Sent:
    """Store a question. The same form sent again gives the same code and stores nothing.

    Raises FormOver, and `codes.Busy` when too many codes are made at once; then nothing is stored.
    """
    submission = open_submission(form, PURPOSE)
    for attempt in range(1, ATTEMPTS + 1):
        if sent := _sent_before(submission):
            return sent
        draw, code = submission.free_code(_is_taken)
        sealed = codes.seal(code)
        try:
            return Sent(_store(question, submission, draw, sealed), code)
        except IntegrityError:  # the same form, or another one with this locator
            if attempt == ATTEMPTS:
                raise
    raise AssertionError  # never: the last attempt returned or raised


def sent_with(form: str) -> Sent | None:
    """Return what this form led to, None when it was not sent yet; raises FormOver."""
    return _sent_before(open_submission(form, PURPOSE))


def forget_forms() -> int:
    """Delete the numbers that can no longer be sent, and return how many."""
    deleted, _ = SubmittedForm.objects.filter(expires_at__lt=timezone.now()).delete()
    return deleted


def _sent_before(submission: Submission) -> Sent | None:
    known = SubmittedForm.objects.filter(key=submission.key).first()
    return Sent(known.request_id, submission.code(known.draw)) if known else None


def _is_taken(locator: str) -> bool:
    with one_locator(locator):
        return HelpRequest.objects.filter(code_locator=locator).exists()


def _store(question: Question, submission: Submission, draw: int, sealed: codes.CodeFields) -> UUID:
    request = _new(question)
    vars(request).update(sealed)
    with one_request(request.uuid):
        request.save(force_insert=True)
        message = Message(request=request, number=1, author=Author.RESIDENT)
        message.encrypt(text=question.text)
        message.save(force_insert=True)
        SubmittedForm.objects.create(
            key=submission.key, draw=draw, request=request, expires_at=submission.expires_at
        )
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
