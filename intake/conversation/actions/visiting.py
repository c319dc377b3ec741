"""Coming in with a code, and going out. A visit is a session of its own kind, for one request."""

import hashlib
import secrets
from uuid import UUID

from django.utils import timezone

from clientsupport.privacy import codes
from clientsupport.privacy.codes import Code
from intake.models import HelpRequest, Visit
from intake.rules import deadlines
from intake.seeing import one_locator, one_request

TOKEN_SIZE = 32  # bytes


def find_request(code: Code) -> UUID | None:
    """Return the request of this code. Costs the same when there is none; may raise `Busy`."""
    with codes.turn():
        with one_locator(code.locator):
            found = HelpRequest.objects.filter(code_locator=code.locator).first()
        if not codes.matches(code, found) or found is None:
            return None
        if codes.is_outdated(found):
            sealed = codes.seal(code)
            with one_request(found.uuid):
                HelpRequest.objects.filter(pk=found.pk).update(**sealed)
        return found.uuid


def begin_visit(request: UUID) -> str:
    """Return the token of a new visit; only its hash is stored."""
    token, now = secrets.token_urlsafe(TOKEN_SIZE), timezone.now()
    Visit.objects.create(
        key=_key(token),
        request_id=request,
        idle_until=now + deadlines.VISIT_IDLE,
        ends_at=now + deadlines.VISIT_LASTS,
    )
    return token


def continue_visit(token: str) -> UUID | None:
    """Return the request that a visit is about, and note that somebody is there; None when over."""
    now = timezone.now()
    going_on = Visit.objects.filter(key=_key(token), idle_until__gt=now, ends_at__gt=now)
    visit = going_on.first()
    if visit is None:
        return None
    going_on.update(idle_until=now + deadlines.VISIT_IDLE)
    return visit.request_id


def end_visit(token: str) -> None:
    """End a visit; the cookie that holds the token leads nowhere any more."""
    Visit.objects.filter(key=_key(token)).delete()


def end_other_visits(*, request: UUID, token: str) -> None:
    """End all visits to a request but this one."""
    Visit.objects.filter(request=request).exclude(key=_key(token)).delete()


def forget_visits() -> int:
    """Delete the visits that are over, and return how many."""
    now = timezone.now()
    ended = Visit.objects.filter(idle_until__lt=now) | Visit.objects.filter(ends_at__lt=now)
    deleted, _ = ended.delete()
    return deleted


def _key(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
