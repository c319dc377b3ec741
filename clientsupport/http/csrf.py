"""The cookie against forms of other sites, and what a page answers when its token is lost."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
ATTRIBUTE = "answer_without_token"


def without_token(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[View[P]], View[P]]:
    """Let `answer` make the page when the token is missing or old: it gives everything back."""

    def decorate(view: View[P]) -> View[P]:
        @functools.wraps(view)
        def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            return view(request, *args, **kwargs)

        setattr(wrapped, ATTRIBUTE, answer)
        return wrapped

    return decorate


def answer_of(request: HttpRequest) -> Callable[[HttpRequest], HttpResponse] | None:
    """Return what the page at this address answers without a token, if it has something."""
    match = request.resolver_match
    return getattr(match.func, ATTRIBUTE, None) if match else None


def forget_token(request: HttpRequest, response: HttpResponse) -> None:
    """Let the browser forget the cookie: forms that were made with it can no longer be sent."""
    name = settings.CSRF_COOKIE_NAME
    if name in request.COOKIES:
        response.delete_cookie(name, samesite="Strict")  # as it was set
