"""What supporters do with a request. The caller's unit of work sees it (`intake.seeing.team_of`).

Each deed is one transaction on the row as it is at that moment, with its audit event.
"""

from collections.abc import Callable

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from intake.conversation.actions.messages import add_message, is_said_already, locked, next_number
from intake.conversation.jobs import send_alert
from intake.enums import Author, CloseReason, PassingState, RequestState
from intake.models import HelpRequest, InternalNote, ReplyDraft
from intake.permissions import Access, access_of
from intake.rules import deadlines


class NotYours(Exception):
    """Somebody else has it by now, or it is not in a state for this any more."""


def note_event(action: AuditAction, request: HelpRequest, *, by: User, reason: str = "") -> None:
    """Write down a deed of a colleague, in the log of the organisation."""
    record(
        action,
        by=by,
        object_type=request._meta.label_lower,
        object_id=str(request.pk),
        organisation=request.provider.audit_key,
        reason=reason,
    )


def checked(
    request: HelpRequest, by: User, may: Callable[[Access, HelpRequest], bool]
) -> HelpRequest:
    """Return the row as it is now, held; NotYours when this person may not do this with it."""
    row = locked(request)
    if not may(access_of(by), row):
        raise NotYours
    return row


@transaction.atomic
def open_request(*, request: HelpRequest, by: User) -> None:
    """Write down that somebody reads the conversation; once for each opening."""
    note_event(AuditAction.READ, request, by=by)


@transaction.atomic
def claim(*, request: HelpRequest, by: User) -> None:
    """Take a request up; NotYours when a colleague was a moment earlier."""
    row = checked(request, by, Access.can_claim)
    row.supporter = by
    if row.state == RequestState.RECEIVED:
        row.state = RequestState.IN_PROGRESS
    row.save(update_fields=["supporter", "state"])
    note_event(AuditAction.CHANGED, row, by=by, reason="claimed")


@transaction.atomic
def release(*, request: HelpRequest, by: User) -> None:
    """Give a request back to the team."""
    row = checked(request, by, Access.can_answer)
    if row.is_closed:
        raise NotYours
    row.supporter = None
    if row.state == RequestState.IN_PROGRESS and row.due_on:
        row.state = RequestState.RECEIVED
    row.announced_on = None  # the others hear that it is there again
    row.save(update_fields=["supporter", "state", "announced_on"])
    row.drafts.filter(user=by).delete()
    note_event(AuditAction.CHANGED, row, by=by, reason="released")


@transaction.atomic
def answer(*, request: HelpRequest, text: str, is_question: bool, by: User) -> None:
    """Write to the resident; a closed conversation opens again."""
    row = checked(request, by, Access.can_answer)
    if is_said_already(
        row, author=Author.SUPPORTER, text=text, provider=row.provider, is_question=is_question
    ):
        return
    today = timezone.localdate()
    add_message(
        row, author=Author.SUPPORTER, text=text, provider=row.provider, is_question=is_question
    )
    row.state = RequestState.QUESTION if is_question else RequestState.IN_PROGRESS
    row.closed_on, row.close_reason, row.due_on = None, "", None
    row.answered_on = row.answered_on or today
    row.touch(today)
    row.save()
    row.drafts.filter(user=by).delete()
    note_event(AuditAction.ANSWERED, row, by=by)
    tell_resident(row)


@transaction.atomic
def save_draft(*, request: HelpRequest, text: str, by: User) -> None:
    """Keep an answer that is not sent yet; an empty one is thrown away."""
    row = checked(request, by, Access.can_answer)
    draft = row.drafts.filter(user=by).first() or ReplyDraft(request=row, user=by)
    if not text:
        row.drafts.filter(user=by).delete()
        return
    draft.request, draft.on = row, timezone.localdate()
    draft.encrypt(text=text)
    draft.save()


@transaction.atomic
def add_note(*, request: HelpRequest, text: str, by: User) -> None:
    """Note something for colleagues; no page for residents reads it."""
    row = checked(request, by, Access.can_open)
    note = InternalNote(request=row, number=next_number(row.notes.all()), author=by)
    note.encrypt(text=text)
    note.save(force_insert=True)
    note_event(AuditAction.ADDED, row, by=by, reason="note")


@transaction.atomic
def close(*, request: HelpRequest, reason: CloseReason, text: str, by: User) -> None:
    """End the conversation, with a last message where there is one."""
    row = checked(request, by, Access.can_answer)
    if row.is_closed:
        raise NotYours
    today = timezone.localdate()
    if text:
        add_message(row, author=Author.SUPPORTER, text=text, provider=row.provider)
        row.answered_on = row.answered_on or today
    row.passings.filter(state=PassingState.PROPOSED).update(
        state=PassingState.REVOKED, decided_on=today
    )
    row.state, row.close_reason = RequestState.CLOSED, reason
    row.closed_on, row.due_on = today, None
    row.touch(today)
    row.save()
    row.drafts.filter(user=by).delete()
    note_event(AuditAction.CHANGED, row, by=by, reason=f"closed: {reason}")
    tell_resident(row)


@transaction.atomic
def reopen(*, request: HelpRequest, by: User) -> None:
    """Go on with a conversation that was closed."""
    row = checked(request, by, Access.can_answer)
    if not row.is_closed:
        raise NotYours
    today = timezone.localdate()
    row.state, row.close_reason, row.closed_on = RequestState.IN_PROGRESS, "", None
    row.due_on = deadlines.due_on(today)
    row.touch(today)
    row.save()
    note_event(AuditAction.CHANGED, row, by=by, reason="reopened")


def tell_resident(request: HelpRequest) -> None:
    """Let the resident hear that there is something, where they asked for that."""
    if request.alert_to is not None:
        send_alert.defer(request=str(request.pk))
