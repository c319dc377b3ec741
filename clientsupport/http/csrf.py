"""What a page answers to a form that lost its token, when it can do better than refusing it."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec

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
