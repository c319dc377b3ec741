"""Ending sessions: one's own, and those of somebody who has no access any more."""

from allauth.usersessions.models import UserSession
from django.contrib.auth import HASH_SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.http import HttpRequest
from django.utils import timezone

from clientsupport.audit.log import record_object
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


def keep_session(request: HttpRequest, user: User) -> None:
    """Let this session go on when the same password was hashed anew: it is tied to the hash."""
    if HASH_SESSION_KEY in request.session:
        request.session[HASH_SESSION_KEY] = user.get_session_auth_hash()


def forget_ended() -> int:
    """Delete what is left of sessions that ended by themselves, and of limits that are over.

    Both hold network addresses of people who work here. Returns how many rows went.
    """
    ended, _ = Session.objects.filter(expire_date__lt=timezone.now()).delete()
    alive = Session.objects.values("session_key")
    traces, _ = UserSession.objects.exclude(session_key__in=alive).delete()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM clientsupport_sharedcache WHERE expires < now()")
        return int(ended + traces + cursor.rowcount)
