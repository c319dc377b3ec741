"""The visit of a resident who came in with a code: its cookie, and what a page may see in it.

A browser holds one visit. Each form carries the `marker` of the visit that it was made in, so that
what was typed in one conversation never lands in another that was opened in a second tab, and is
given back only to the browser that still holds the cookie of that very visit.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from clientsupport.http.caching import unstored_page
from clientsupport.http.csrf import without_token
from clientsupport.privacy.codes.visits import VisitCookie
from intake.conversation.actions.visiting import continue_visit, end_visit
from intake.models import HelpRequest
from intake.seeing import one_request

P = ParamSpec("P")
VisitView = Callable[Concatenate[HttpRequest, "OpenVisit", P], HttpResponse]
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

COOKIE = VisitCookie(f"{settings.COOKIE_PREFIX}naastu_gesprek", "intake.visit")
LONGEST_KEPT = 20_000  # characters given back on the page that says that the visit is over


@dataclass(frozen=True, repr=False)
class OpenVisit:
    """A visit that goes on. `marker` tells the forms of this visit from those of another."""

    token: str
    request: UUID

    @property
    def marker(self) -> str:
        return COOKIE.marker(self.token)


def entered(request: HttpRequest, token: str) -> HttpResponse:
    """Lead into the conversation of a new visit; the one that the browser held is over."""
    end_visit(COOKIE.token(request))
    return COOKIE.give(redirect("intake:conversation"), token)


def visit_of(request: HttpRequest) -> OpenVisit | None:
    """Return the visit of this browser, and note that somebody is there; None when it is over."""
    token = COOKIE.token(request)
    found = continue_visit(token) if token else None
    return OpenVisit(token, found) if found else None


def in_visit(view: VisitView[P]) -> View[P]:
    """Give a view the visit of the browser; what belongs to another visit does not come through.

    For what may not stand in a transaction; else take `in_conversation`.
    """

    @without_token(_without_form_token)
    @functools.wraps(view)
    @unstored_page
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        visit = visit_of(request)
        if visit is None:
            return over(request)
        if request.method == "POST" and not COOKIE.belongs(request, visit.token):
            return _nothing_done(request, "other")
        return view(request, visit, *args, **kwargs)

    return wrapped


def in_conversation(
    view: Callable[Concatenate[HttpRequest, OpenVisit, HelpRequest, P], HttpResponse],
) -> View[P]:
    """Give a view the visit and its request. All of it, its page too, is one transaction."""

    def seeing_it(
        request: HttpRequest, visit: OpenVisit, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        try:
            with one_request(visit.request):
                row = HelpRequest.objects.select_related("provider").get(pk=visit.request)
                return view(request, visit, row, *args, **kwargs)
        except HelpRequest.DoesNotExist:  # deleted, perhaps a moment ago
            return over(request)

    return in_visit(seeing_it)


def over(request: HttpRequest) -> HttpResponse:
    """Say that the visit is over; what was typed is given back once more, in the same browser."""
    return COOKIE.take(_nothing_done(request, "over"))


def _without_form_token(request: HttpRequest) -> HttpResponse:
    return _nothing_done(request, "token")


def _nothing_done(request: HttpRequest, why: str) -> HttpResponse:
    token = COOKIE.token(request)
    is_of_it = token and COOKIE.belongs(request, token)
    kept = request.POST.get("text", "")[:LONGEST_KEPT] if is_of_it else ""
    context = {"kept": kept, "why": why}
    response = render(request, "intake/conversation/over.html", context, status=403)
    response.headers["Cache-Control"] = "no-store"
    return response


def end_on_leaving(request: HttpRequest, response: HttpResponse) -> None:
    """End the visit when somebody leaves with "Snel weg" (`clientsupport.site.leaving`)."""
    if token := COOKIE.token(request):
        COOKIE.take(response)
        end_visit(token)
