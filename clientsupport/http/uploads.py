"""How much a form may send: by what it says of itself first, and no file that nobody asked for.

Django reads a body only up to its Content-Length, so who says little cannot send much. A body in
pieces (chunked) has no length, and no page reads it.
"""

import functools
from collections.abc import Callable
from typing import IO, Any, Concatenate, ParamSpec

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
ATTRIBUTE = "most_of_a_file"


def takes_file(*, most: int) -> Callable[[View[P]], View[P]]:
    """Let somebody who is logged in send a file of so many bytes to this page."""

    def decorate(view: View[P]) -> View[P]:
        @functools.wraps(view)
        def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            return view(request, *args, **kwargs)

        setattr(wrapped, ATTRIBUTE, most)
        return wrapped

    return decorate


def asks_for_file(request: HttpRequest) -> bool:
    """Tell whether the page at this address takes a file."""
    match = request.resolver_match
    return bool(match and getattr(match.func, ATTRIBUTE, 0))


class BodyLimitMiddleware:
    """Refuses a body that says it is larger than its page takes, before any of it is read.

    Stands before what looks for a token in the form: that reads it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        size, most = _declared(request), settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        file = getattr(view, ATTRIBUTE, 0)
        if size <= most:
            return None
        if file and not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())  # perhaps their session ended
        if size > most + file:
            raise RequestDataTooBig
        return None


class AskedFiles(MemoryFileUploadHandler):
    """Keeps a file in memory, for a page that asks for one; any other refuses it. None on disk."""

    def handle_raw_input(
        self,
        input_data: IO[bytes],
        META: dict[str, str],
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        self.activated = True  # whatever its size: that was looked at

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        if not self.request or not asks_for_file(self.request):
            raise SuspiciousOperation("A file came with a form that has no place for it.")
        super().new_file(*args, **kwargs)


def _declared(request: HttpRequest) -> int:
    """Return the length of the body; 0 when it is no number, as for Django, which reads nothing."""
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0
