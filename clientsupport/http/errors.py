"""Pages for when something is not there, not allowed or broken."""

import logging

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string

from clientsupport.http import patience
from clientsupport.http.csrf import answer_of
from clientsupport.http.effectless import comes_from_elsewhere
from clientsupport.http.uploads import asks_for_file
from clientsupport.slow_hashes import Busy

RETRY_AFTER = "120"  # seconds, when the database is away
logger = logging.getLogger(__name__)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 403."""
    return _plain(render(request, "403.html", status=403))


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403 when a form lost its token, or was sent from another site.

    A page of ours whose token is gone may answer itself, to give back what was typed.
    """
    answer = None if comes_from_elsewhere(request) else answer_of(request)
    if answer:
        return _plain(answer(request))
    return _plain(render(request, "403.html", {"form_expired": True}, status=403))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404."""
    return _plain(render(request, "404.html", status=404))


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 400: what no browser of ours sends, or more than a form may hold."""
    context = {
        "is_too_large": isinstance(exception, RequestDataTooBig),
        "asks_for_file": asks_for_file(request),
    }
    return _plain(render(request, "400.html", context, status=400))


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500 from a template that needs neither database nor context processors."""
    return _plain(HttpResponseServerError(render_to_string("500.html")))


def database_away(request: HttpRequest) -> HttpResponse:
    """Answer 503 while the database cannot be reached, with who can be called instead."""
    logger.error("The database cannot be reached.")
    response = _with_desk("503.html")
    response.headers["Retry-After"] = RETRY_AFTER
    return response


def busy(request: HttpRequest) -> HttpResponse:
    """Answer 503 while too many slow hashes wait, where no page gives its own form back."""
    return patience.busy(_with_desk("busy.html"))


def calm_answer(request: HttpRequest, fault: Exception) -> HttpResponse | None:
    """Answer a fault that is nobody's mistake and goes over by itself; None: it is another one."""
    if isinstance(fault, OperationalError | InterfaceError):
        return database_away(request)
    return busy(request) if isinstance(fault, Busy) else None


def _with_desk(template: str) -> HttpResponse:
    """Make a page that says who can be called instead, without asking the database."""
    desk = {"desk_name": settings.NATIONAL_DESK_NAME, "desk_phone": settings.NATIONAL_DESK_PHONE}
    return _plain(HttpResponse(render_to_string(template, desk), status=503))


def _plain(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    return response
