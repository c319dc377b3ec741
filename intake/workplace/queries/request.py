"""One conversation as its supporters see it: everything that was said, decrypted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from uuid import UUID

from clientsupport.models import User
from intake.enums import Author, PassingState
from intake.models import HelpRequest, Passing
from intake.rules.contact import Contact


@dataclass(frozen=True)
class Said:
    """A message, readable; `number` counts from 1."""

    number: int
    text: str
    on: date
    is_resident: bool
    is_question: bool
    who: str


@dataclass(frozen=True)
class Noted:
    """An internal note, readable."""

    text: str
    on: date
    author: User | None


@dataclass(frozen=True)
class Conversation:
    """Everything on the page of a request."""

    request: HelpRequest
    messages: Sequence[Said]
    notes: Sequence[Noted]
    contact: Contact | None
    passing: Passing | None


def find_request(user: User, uuid: UUID) -> HelpRequest | None:
    """Return a request of the team, opened or not."""
    visible = HelpRequest.objects.visible_to(user)
    rows = visible.select_related("provider", "offer", "municipality", "domain", "supporter")
    return rows.filter(pk=uuid).first()


def conversation(request: HelpRequest) -> Conversation:
    """Read a conversation; the caller has asked whether they may."""
    contact = request.decrypt("contact")
    return Conversation(
        request=request,
        messages=_messages(request),
        notes=_notes(request),
        contact=Contact.from_text(contact) if contact else None,
        passing=_passing(request),
    )


def since_our_answer(request: HelpRequest) -> Sequence[Said]:
    """Return what the resident wrote last: what has no answer yet, or else the last of all."""
    said = _messages(request)
    waiting = list(takewhile(lambda message: message.is_resident, reversed(said)))
    return waiting[::-1] or [message for message in said if message.is_resident][-1:]


def _messages(request: HelpRequest) -> list[Said]:
    said = []
    for message in request.messages.select_related("provider"):
        message.request = request
        said.append(
            Said(
                number=message.number,
                text=message.decrypt("text") or "",
                on=message.on,
                is_resident=message.author == Author.RESIDENT,
                is_question=message.is_question,
                who=message.provider.name if message.provider else "",
            )
        )
    return said


def _notes(request: HelpRequest) -> list[Noted]:
    noted = []
    for note in request.notes.select_related("author"):
        note.request = request
        noted.append(Noted(text=note.decrypt("text") or "", on=note.on, author=note.author))
    return noted


def _passing(request: HelpRequest) -> Passing | None:
    """Return the last proposal to pass it on, when it says something about now."""
    last: Passing | None = request.passings.select_related("to__provider").first()
    if last is None or last.state in (PassingState.REVOKED, PassingState.ACCEPTED):
        return None
    return last
