"""What somebody has read, kept for their own list: no deed on the request, and in no log."""

from django.db import transaction

from clientsupport.models import User
from intake.conversation.actions.messages import locked
from intake.models import HelpRequest, Reading


@transaction.atomic
def note_read(*, request: HelpRequest, number: int, by: User) -> None:
    """Keep up to which message somebody has read, for their own list; it writes only what is new.

    HelpRequest.DoesNotExist when it was deleted meanwhile.
    """
    known = request.readings.filter(user=by).values_list("number", flat=True).first()
    if number <= (known or 0):
        return
    Reading.objects.update_or_create(request=locked(request), user=by, defaults={"number": number})
