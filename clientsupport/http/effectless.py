"""Forms that change nothing: they need no token, so public pages need no cookie."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def without_effect(view: View[P]) -> View[P]:
    """Accept a POST without a CSRF token, but not from another site.

    Refused only when the browser itself says that another site sends it. A missing or `null`
    origin passes: there is nothing to gain, and old or careful browsers leave the headers out.
    """

    @functools.wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if request.method == "POST" and comes_from_elsewhere(request):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return csrf_exempt(wrapped)


def comes_from_elsewhere(request: HttpRequest) -> bool:
    """Return whether the browser says that this request starts at another site."""
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return True
    origin = request.headers.get("Origin", "null")
    return origin != "null" and urlsplit(origin).netloc != request.get_host()
