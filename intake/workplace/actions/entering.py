"""Entering what somebody asked at the desk or on the telephone, answered at once or not."""

from django.db import transaction

from clientsupport.models import User
from clientsupport.privacy.codes.sending import Sent
from intake.asking.actions import Question, send_request
from intake.enums import CloseReason, LooseDraftOf
from intake.models import HelpRequest
from intake.seeing import team_of
from intake.workplace.actions.forgetting import forget_loose_draft
from intake.workplace.actions.supporting import close
from intake.workplace.drafts import Known


@transaction.atomic
def enter_request(
    *,
    question: Question,
    form: str,
    is_done: bool,
    answer: str,
    by: User,
    draft: Known | None = None,
) -> Sent:
    """Store a question; when it `is_done`, close it with the answer that was given, if any.

    All or nothing. The same form sent again stores nothing, and gives the same code. The `draft`
    goes: the versions that the page knows. Raises what `send_request` does.
    """
    sent = send_request(question=question, form=form)
    if is_done:
        with team_of(by):
            _close(sent, answer, by)
    forget_loose_draft(of=LooseDraftOf.ENTRY, about=0, by=by, known=draft)
    return sent


def _close(sent: Sent, answer: str, by: User) -> None:
    """Close it, unless that was done before and perhaps more has happened since."""
    row = HelpRequest.objects.get(pk=sent.opens)
    if not row.is_closed and row.messages.count() == 1:
        close(request=row, reason=CloseReason.ANSWERED, text=answer, by=by)
