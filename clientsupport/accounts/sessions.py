"""Ending sessions: one's own, and those of somebody who has no access any more."""

from allauth.usersessions.models import UserSession
from django.db import transaction

from clientsupport.audit import record_object
from clientsupport.enums import AuditAction
from clientsupport.models import User


@transaction.atomic
def end_session(session: UserSession, *, by: User) -> None:
    """Log somebody out in one browser."""
    session.end()
    record_object(AuditAction.SESSION_ENDED, session.user, by=by)


@transaction.atomic
def end_sessions(user: User, *, by: User | None, reason: str = "") -> int:
    """Log somebody out everywhere; return how many sessions ended."""
    sessions = list(UserSession.objects.filter(user=user))
    for session in sessions:
        session.end()
    if sessions:
        record_object(AuditAction.SESSION_ENDED, user, by=by, reason=reason)
    return len(sessions)
