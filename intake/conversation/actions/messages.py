"""Adding to a conversation. The caller's unit of work sees the request (`intake.seeing`)."""

from typing import Any

from django.db.models import Max, QuerySet
from django.utils import timezone

from directory.models import Provider
from intake.enums import Author
from intake.models import HelpRequest, Message


def locked(request: HelpRequest) -> HelpRequest:
    """Return the row as it is now, held until the end of the transaction.

    HelpRequest.DoesNotExist when it was deleted meanwhile.
    """
    return HelpRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)


def is_said_already(
    request: HelpRequest,
    *,
    author: Author,
    text: str,
    provider: Provider | None = None,
    is_question: bool = False,
    listing: str = "",
) -> bool:
    """Tell whether this is the last message once more: pressed twice, or again as no page came."""
    last = request.messages.select_related("request", "provider").last()
    if last is None or request.is_closed or last.on != timezone.localdate():
        return False
    said = (last.author, last.provider, last.is_question, last.listing, last.decrypt("text"))
    return said == (author, provider, is_question, listing, text)


def next_number(rows: QuerySet[Any]) -> int:
    """Return the number after the last one; the row of the request must be `locked`."""
    return int(rows.aggregate(last=Max("number", default=0))["last"]) + 1


def add_message(
    request: HelpRequest,
    *,
    author: Author,
    text: str,
    provider: Provider | None = None,
    is_question: bool = False,
    listing: str = "",
) -> Message:
    """Store a message after the last one; the row of the request must be `locked`.

    `listing` is the slug of an offer that is shown below the text.
    """
    message = Message(
        request=request,
        number=next_number(request.messages.all()),
        author=author,
        provider=provider,
        is_question=is_question,
        listing=listing,
        on=timezone.localdate(),
    )
    message.encrypt(text=text)
    message.save(force_insert=True)
    return message
