"""A visit to what a code opens: its beginning, its end, and what the browser holds of it."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

from clientsupport.privacy.codes.rows import CodeVisit

IDLE = timedelta(minutes=20)
LONGEST = timedelta(hours=2)
TOKEN_SIZE = 32  # bytes
MARKER_LENGTH = 16  # hexadecimal digits: enough to tell two visits apart
Visit = TypeVar("Visit", bound=CodeVisit)


def begin(visits: QuerySet[Visit], **opens: Any) -> str:
    """Return the token of a new visit; only its hash is stored."""
    token, now = secrets.token_urlsafe(TOKEN_SIZE), timezone.now()
    visits.create(key=_key(token), idle_until=now + IDLE, ends_at=now + LONGEST, **opens)
    return token


def go_on(visits: QuerySet[Visit], token: str) -> Visit | None:
    """Return a visit, and note that somebody is there; None when it is over."""
    now = timezone.now()
    going_on = visits.filter(key=_key(token), idle_until__gt=now, ends_at__gt=now)
    visit = going_on.first()
    if visit:
        going_on.update(idle_until=now + IDLE)
    return visit


def end(visits: QuerySet[Visit], token: str) -> None:
    """End a visit; the cookie that holds the token leads nowhere any more."""
    visits.filter(key=_key(token)).delete()


def end_all_but(visits: QuerySet[Visit], token: str) -> None:
    """End these visits, but for one."""
    visits.exclude(key=_key(token)).delete()


def forget_ended(visits: QuerySet[Visit]) -> int:
    """Delete those of these visits that are over, and return how many."""
    now = timezone.now()
    deleted, _ = visits.filter(Q(idle_until__lt=now) | Q(ends_at__lt=now)).delete()
    return deleted


@dataclass(frozen=True)
class VisitCookie:
    """The cookie of one kind of visits; `purpose` keeps their markers apart from others."""

    name: str
    purpose: str

    def give(self, response: HttpResponse, token: str) -> HttpResponse:
        """Give the browser a visit; it forgets the cookie when it closes."""
        response.set_cookie(
            self.name, token, path="/", secure=settings.BEHIND_TLS, httponly=True, samesite="Strict"
        )
        return response

    def take(self, response: HttpResponse) -> HttpResponse:
        """Take the visit out of the browser."""
        response.delete_cookie(self.name, path="/", samesite="Strict")
        return response

    def token(self, request: HttpRequest) -> str:
        """Return the token that a browser holds; empty when it holds none."""
        return request.COOKIES.get(self.name, "")

    def marker(self, token: str) -> str:
        """Return what tells the forms of this visit from those of another."""
        return salted_hmac(self.purpose, token, algorithm="sha256").hexdigest()[:MARKER_LENGTH]

    def belongs(self, request: HttpRequest, token: str) -> bool:
        """Tell whether a form was made in this visit."""
        return constant_time_compare(request.POST.get("visit", ""), self.marker(token))


def _key(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
