"""The session in which somebody asks: a cookie that goes with the browser. It is stored nowhere.

Every form on the way carries the marker of the session that it was made in. A form without the
cookie is worth nothing: whatever the browser kept of it leads to an empty first question. Sending
begins a new session, so the forms before it are worth nothing either; only the code of what was
sent can be shown again, until its last group was typed.
"""

import secrets
from dataclasses import dataclass, replace
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare

from clientsupport.privacy.codes.visits import TOKEN_SIZE, VisitCookie

COOKIE = VisitCookie(f"{settings.COOKIE_PREFIX}naastu_vraag", "intake.asking")
LASTS = timedelta(days=1)  # some browsers bring such cookies back when they open again
SENT_KEPT = 4  # questions sent, of which the code may still stand on a page


@dataclass(frozen=True, repr=False)
class Asking:
    """A session. `sent` holds the markers under which something was sent."""

    token: str
    sent: tuple[str, ...] = ()

    @property
    def marker(self) -> str:
        return COOKIE.marker(self.token)

    def holds(self, request: HttpRequest) -> bool:
        """Tell whether a form was made in this session."""
        return COOKIE.belongs(request, self.token)

    def has_sent(self, request: HttpRequest) -> bool:
        """Tell whether a form was made in a session that ended by sending, in this browser."""
        marker = request.POST.get("visit", "")
        return any(constant_time_compare(marker, known) for known in self.sent)

    def after_sending(self, marker: str) -> "Asking":
        """Return the session that begins when a form with this marker was sent."""
        if marker != self.marker:
            return self
        return _begin((marker, *self.sent)[:SENT_KEPT])

    def after_keeping(self, marker: str) -> "Asking":
        """Return the session without what was sent: somebody typed the end of its code."""
        return replace(self, sent=tuple(known for known in self.sent if known != marker))

    def keep_in(self, response: HttpResponse) -> HttpResponse:
        """Give the browser this session."""
        return COOKIE.give(response, signing.dumps([self.token, *self.sent], salt=COOKIE.purpose))


def asking_in(request: HttpRequest) -> Asking | None:
    """Return the session that this browser holds."""
    try:
        token, *sent = signing.loads(COOKIE.token(request), salt=COOKIE.purpose, max_age=LASTS)
    except signing.BadSignature:
        return None
    return Asking(token, tuple(sent))


def asking_or_new(request: HttpRequest) -> Asking:
    """Return the session of this browser, or one that begins."""
    return asking_in(request) or _begin()


def is_of_now(request: HttpRequest) -> bool:
    """Tell whether a form was made in the session that this browser holds.

    It is read first: what is too large, or brings a file, is refused as it is everywhere.
    """
    is_marked = "visit" in request.POST
    asking = asking_in(request)
    return is_marked and asking is not None and asking.holds(request)


def end_on_leaving(request: HttpRequest, response: HttpResponse) -> None:
    """End the session when somebody leaves (`clientsupport.site.leaving`)."""
    if COOKIE.token(request):
        COOKIE.take(response)


def _begin(sent: tuple[str, ...] = ()) -> Asking:
    return Asking(secrets.token_urlsafe(TOKEN_SIZE), sent)
