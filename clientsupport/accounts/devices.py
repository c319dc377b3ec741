"""Knowing a browser again, so that a stranger who types wrong passwords locks nobody out of theirs.

After logging in with both steps a browser keeps a random number and, for each of the last people
who did so there, a mark: an HMAC of the number and their address. Neither tells who they are. A
mark opens nothing; it only gives wrong passwords from there a count of their own.
"""

import hmac
import re
import secrets
from collections.abc import Iterator

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

LASTS = 180 * 24 * 60 * 60  # seconds since the last time that somebody logged in there
MOST = 5  # people who share a browser
NUMBER = re.compile(r"[0-9a-f]{32}")
PURPOSE = "clientsupport.accounts.devices"


def number_of(request: HttpRequest, email: str) -> str:
    """Return the number of a browser in which this person logged in before; else nothing."""
    number, *marks = _kept(request)
    is_known = any(hmac.compare_digest(mark, _mark(number, email)) for mark in marks)
    return number if is_known else ""


def remember(request: HttpRequest, response: HttpResponse, email: str) -> None:
    """Let the browser keep that this person logged in here, before whoever did so earlier."""
    number, *marks = _kept(request)
    number = number or secrets.token_hex(16)
    ours = _mark(number, email)
    others = [mark for mark in marks if mark != ours]
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        ".".join([number, ours, *others][: 1 + MOST]),
        max_age=LASTS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def _kept(request: HttpRequest) -> Iterator[str]:
    """Yield the number, which may be empty, and then the marks that could be ours."""
    number, *marks = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "").split(".")
    yield number if NUMBER.fullmatch(number) else ""
    yield from filter(NUMBER.fullmatch, marks[:MOST])


def _mark(number: str, email: str) -> str:
    return salted_hmac(PURPOSE, f"{number}|{email.lower()}", algorithm="sha256").hexdigest()[:32]
