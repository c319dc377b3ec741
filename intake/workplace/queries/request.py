"""One conversation as its supporters see it: everything that was said, decrypted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from uuid import UUID

from clientsupport.models import User
from directory.models.offer import OfferQuerySet
from directory.search.queries.requests import Mention, mentions
from directory.search.queries.search import offers_in
from intake.enums import Author, PassingState
from intake.models import Case, Handing, HelpRequest, Label, Passing
from intake.permissions import Access
from intake.rules.contact import Contact

LAST_WORDS = 20  # messages that stand beside an answer; all of them are in the conversation


@dataclass(frozen=True)
class Said:
    """A message, readable; `number` counts from 1."""

    number: int
    text: str
    on: date
    is_resident: bool
    is_question: bool
    who: str
    mention: Mention | None


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
    why: str  # that is proposed, as the resident reads it
    handing: Handing | None
    reader: User | None
    labels: Sequence[Label]
    reminds_on: date | None  # whoever looks
    case: Case | None  # that it became

    @property
    def last_of_resident(self) -> int:
        """The number of what the resident wrote last; they wrote the first."""
        return next((said.number for said in reversed(self.messages) if said.is_resident), 1)


def find_request(user: User, uuid: UUID) -> HelpRequest | None:
    """Return a request of the team, opened or not."""
    visible = HelpRequest.objects.visible_to(user)
    rows = visible.select_related("provider", "offer", "municipality", "domain", "supporter")
    return rows.filter(pk=uuid).first()


def conversation(request: HelpRequest, access: Access) -> Conversation:
    """Read a conversation; the caller has asked whether they may."""
    contact, passing = request.decrypt("contact"), _passing(request)
    reminder = request.reminders.filter(user=access.user).first()
    reader = request.readers.select_related("user").first()
    return Conversation(
        request=request,
        messages=_messages(request),
        notes=_notes(request),
        contact=Contact.from_text(contact) if contact else None,
        passing=passing,
        why=(passing.decrypt("reason") or "") if passing else "",
        handing=request.handings.select_related("to", "proposed_by").first(),
        reader=reader.user if reader else None,
        labels=[labelling.label for labelling in request.labellings.select_related("label")],
        reminds_on=reminder.on if reminder else None,
        case=Case.objects.filter(began_as__request=request).first(),
    )


def listings_for(request: HelpRequest) -> OfferQuerySet:
    """Return the offers that can be shown below an answer: those that people there find."""
    return offers_in(request.municipality).select_related("provider")


def since_our_answer(request: HelpRequest) -> Sequence[Said]:
    """Return what the resident wrote last: what has no answer yet, or else the last of all."""
    said = _messages(request)
    waiting = list(takewhile(lambda message: message.is_resident, reversed(said)))
    return waiting[:LAST_WORDS][::-1] or [message for message in said if message.is_resident][-1:]


def _messages(request: HelpRequest) -> list[Said]:
    said, messages = [], list(request.messages.select_related("provider"))
    mentioned = mentions(message.listing for message in messages)
    for message in messages:
        message.request = request
        said.append(
            Said(
                number=message.number,
                text=message.decrypt("text") or "",
                on=message.on,
                is_resident=message.author == Author.RESIDENT,
                is_question=message.is_question,
                who=message.provider.name if message.provider else "",
                mention=mentioned.get(message.listing),
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
    last: Passing | None = request.passings.select_related("request", "to__provider").first()
    if last is None or last.state in (PassingState.REVOKED, PassingState.ACCEPTED):
        return None
    return last
