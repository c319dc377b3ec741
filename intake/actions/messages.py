"""Adding to a conversation. The caller's unit of work sees the request (`intake.seeing`)."""

from django.db.models import Max
from django.utils import timezone

from directory.models import Provider
from intake.enums import Author
from intake.models import HelpRequest, Message


def locked(request: HelpRequest) -> HelpRequest:
    """Return the row as it is now, held until the end of the transaction.

    HelpRequest.DoesNotExist when it was deleted meanwhile.
    """
    return HelpRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)


def add_message(
    request: HelpRequest,
    *,
    author: Author,
    text: str,
    provider: Provider | None = None,
    is_question: bool = False,
) -> Message:
    """Store a message after the last one; the row of the request must be `locked`."""
    last = request.messages.aggregate(last=Max("number"))["last"] or 0
    message = Message(
        request=request,
        number=last + 1,
        author=author,
        provider=provider,
        is_question=is_question,
        on=timezone.localdate(),
    )
    message.encrypt(text=text)
    message.save(force_insert=True)
    return message
