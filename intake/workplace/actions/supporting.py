"""What supporters do with a request. The caller's unit of work sees it (`intake.seeing.team_of`).

Each deed is one transaction on the row as it is at that moment, with its audit event. NotYours when
this person may not do it, WrongState when nobody may (any more). Unread when more was said than
this person had `seen`; without it nothing is compared: who has no page in front of them.
"""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import LifeDomain
from intake.conversation.actions.messages import add_message, is_said_already, locked, next_number
from intake.conversation.jobs import send_alert
from intake.enums import Author, CloseReason, DraftOf
from intake.events import note_event
from intake.lifecycle import deeds
from intake.models import HelpRequest, InternalNote
from intake.permissions import Access, access_of
from intake.workplace.actions.forgetting import forget_draft
from intake.workplace.drafts import Known
from intake.workplace.seen import Seen


class NotYours(Exception):
    """Somebody else has it by now."""


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
    deeds.claim(row, by=by)
    note_event(AuditAction.CHANGED, row, by=by, reason="claimed")


@transaction.atomic
def release(*, request: HelpRequest, by: User) -> None:
    """Give a request back to the team. What its holder typed stays theirs, for when it returns."""
    row = checked(request, by, Access.can_answer)
    deeds.release(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="released")


@transaction.atomic
def answer(
    *,
    request: HelpRequest,
    text: str,
    is_question: bool,
    by: User,
    listing: str = "",
    seen: Seen | None = None,
    draft: Known | None = None,
) -> None:
    """Write to the resident; a closed conversation opens again.

    `listing` is the slug of an offer that is shown below the text. The `draft` goes with it: the
    versions that the page knows, None for whatever lies there.
    """
    row = checked(request, by, Access.can_answer)
    said: dict[str, Any] = {
        "author": Author.SUPPORTER,
        "text": text,
        "provider": row.provider,
        "is_question": is_question,
        "listing": listing,
    }
    if is_said_already(row, **said):
        forget_draft(request=row, of=DraftOf.ANSWER, by=by, known=draft)
        return
    if seen:
        seen.check(row, reopens=True)
    add_message(row, **said)
    deeds.answer(row, is_question=is_question)
    row.reminders.filter(user=by, on__lte=timezone.localdate()).delete()  # it was looked at
    forget_draft(request=row, of=DraftOf.ANSWER, by=by, known=draft)
    note_event(AuditAction.ANSWERED, row, by=by)
    tell_resident(row)


@transaction.atomic
def set_subject(*, request: HelpRequest, domain: LifeDomain | None, by: User) -> None:
    """Say what it is about, by a field of life; None: not known."""
    row = checked(request, by, Access.can_answer)
    if row.domain == domain:
        return
    row.domain = domain
    row.save(update_fields=["domain"])
    code = domain.code if domain else "unknown"
    note_event(AuditAction.CHANGED, row, by=by, reason=f"subject {code}")


@transaction.atomic
def add_note(*, request: HelpRequest, text: str, by: User, draft: Known | None = None) -> None:
    """Note something for colleagues; no page for residents reads it. `draft` as in `answer`."""
    row = checked(request, by, Access.can_open)
    note = InternalNote(request=row, number=next_number(row.notes.all()), author=by)
    note.encrypt(text=text)
    note.save(force_insert=True)
    forget_draft(request=row, of=DraftOf.NOTE, by=by, known=draft)
    note_event(AuditAction.ADDED, row, by=by, reason="note")


@transaction.atomic
def close(
    *,
    request: HelpRequest,
    reason: CloseReason,
    text: str,
    by: User,
    seen: Seen | None = None,
    draft: Known | None = None,
) -> None:
    """End the conversation, with a last message where there is one. `draft` as in `answer`."""
    row = checked(request, by, Access.can_answer)
    if seen:
        seen.check(row)
    deeds.close(row, reason=reason, is_answered=bool(text))
    if text:
        add_message(row, author=Author.SUPPORTER, text=text, provider=row.provider)
    forget_draft(request=row, of=DraftOf.CLOSE, by=by, known=draft)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"closed: {reason}")
    tell_resident(row)


@transaction.atomic
def reopen(*, request: HelpRequest, by: User) -> None:
    """Go on with a conversation that was closed."""
    row = checked(request, by, Access.can_answer)
    deeds.reopen(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="reopened")


def tell_resident(request: HelpRequest) -> None:
    """Let the resident hear that there is something, where they asked for that."""
    if request.alert_to is not None:
        send_alert.defer(request=request.aliases().new())
