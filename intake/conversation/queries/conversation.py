"""A conversation as its resident reads it; notes of colleagues are not asked for."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from clientsupport.privacy.codes.spotting import codes_in
from clientsupport.working_days import Span, closed_until
from directory.models import OpeningException
from directory.search.queries.requests import Mention, Taker, mentions, taker_of
from intake.appreciation.queries import may_say
from intake.enums import Author
from intake.models import HelpRequest, Message, Passing
from intake.rules import deadlines
from intake.rules.contact import Contact
from intake.seeing import one_request


@dataclass(frozen=True, repr=False)
class Line:
    """A message; of who wrote it the organisation is named, not the person."""

    number: int
    is_own: bool
    organisation: str
    is_question: bool
    on: date
    text: str
    mention: Mention | None


@dataclass(frozen=True, repr=False)
class Conversation:
    """Everything on the page; of the alert only that it is on (docs/decisions/0006)."""

    request: HelpRequest
    today: date
    lines: list[Line]
    proposal: Passing | None
    proposed: Taker | None  # what is shown of where the proposal leads
    why: str  # it is proposed, in the words of the organisation
    contact: Contact | None
    has_alert: bool
    is_late: bool
    closed: tuple[Span, ...]  # when nobody is there where it lies
    goes_soon: bool
    may_say: bool  # what they think of the help

    @property
    def closed_until(self) -> date | None:
        """The last of the days on which nobody is there, when today is one of them."""
        return None if self.request.is_closed else closed_until(self.today, self.closed)

    @property
    def answered_by(self) -> date:
        """By when there is an answer to what is written today."""
        return deadlines.due_on(self.today, self.closed)

    @property
    def is_promised_meanwhile(self) -> bool:
        """Whether an answer was promised before it was known that nobody would be there."""
        until, due = self.closed_until, self.request.due_on
        return bool(until and due and due <= until)

    @property
    def last_own(self) -> str:
        """What the resident wrote last."""
        return next((line.text for line in reversed(self.lines) if line.is_own), "")


def conversation(request: HelpRequest, today: date) -> Conversation:
    """Read a conversation; the caller's unit of work sees it (`intake.seeing.one_request`)."""
    contact, proposal = request.decrypt("contact"), open_proposal(request, today)
    return Conversation(
        request=request,
        today=today,
        lines=_lines(request),
        proposal=proposal,
        proposed=taker_of(proposal.to) if proposal else None,
        why=(proposal.decrypt("reason") or "") if proposal else "",
        contact=Contact.from_text(contact) if contact else None,
        has_alert=request.alert_to is not None,
        is_late=bool(request.due_on and request.due_on < today),
        closed=_closed(request, today),
        goes_soon=request.delete_on - deadlines.WARNED_BEFORE <= today,
        may_say=may_say(request, today),
    )


def _closed(request: HelpRequest, today: date) -> tuple[Span, ...]:
    closing = OpeningException.objects.closing().from_day(today)
    return closing.at(provider=request.provider_id, offer=request.offer_id).spans()


def first_words(request: UUID) -> str:
    """Return what a request was sent with; empty when it is gone."""
    with one_request(request):
        messages = Message.objects.select_related("request")
        first = messages.filter(request=request, number=1).first()
        return (first.decrypt("text") or "") if first else ""


def later_answer(request: UUID) -> date | None:
    """Return by when a request that was just sent is answered, when that is later than always."""
    with one_request(request):
        days = HelpRequest.objects.filter(pk=request).values_list("received_on", "due_on").first()
    if days is None or days[1] is None or days[1] <= deadlines.due_on(days[0]):
        return None
    return days[1]


def open_proposal(request: HelpRequest, today: date) -> Passing | None:
    """Return the proposal that waits for a yes or a no."""
    return request.passings.open(today).select_related("request", "to__provider").first()


def holds_code(request: HelpRequest, text: str) -> bool:
    """Tell whether a text holds the code of this request, as far as its locator tells."""
    return any(code.locator == request.code_locator for code in codes_in(text))


def _lines(request: HelpRequest) -> list[Line]:
    messages = list(request.messages.select_related("provider"))
    mentioned = mentions(message.listing for message in messages)
    return [
        Line(
            number=message.number,
            is_own=message.author == Author.RESIDENT,
            organisation=message.provider.name if message.provider else "",
            is_question=message.is_question,
            on=message.on,
            text=message.decrypt("text") or "",
            mention=mentioned.get(message.listing),
        )
        for message in messages
    ]
