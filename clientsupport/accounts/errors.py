"""What somebody at work reads when a page is not there, not theirs, overtaken or broken.

In the look of the pages for staff, with the way back to where they start. Everybody else gets the
public pages of `clientsupport.http.errors`.
"""

from collections.abc import Mapping

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string

from clientsupport.accounts.guard import is_at_work
from clientsupport.http import errors
from clientsupport.http.uploads import asks_for_file
from clientsupport.site.areas import is_staff_area

PAGES = {
    400: "staff/400.html",
    403: "staff/403.html",
    404: "staff/404.html",
    409: "staff/409.html",
}


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 400: what no browser of ours sends, or more than a form may hold."""
    if not is_at_work(request):
        return errors.bad_request(request, exception)
    is_too_large = isinstance(exception, RequestDataTooBig)
    context = {"is_too_large": is_too_large, "asks_for_file": asks_for_file(request)}
    return _shown(request, 400, context)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 403."""
    return _shown(request, 403) if is_at_work(request) else errors.forbidden(request, exception)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403 when a form lost its token, or was sent from another site."""
    if is_at_work(request):
        return _shown(request, 403, {"form_expired": True})
    return errors.csrf_failure(request, reason)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404; after a form somebody else may have been first, and its words are given back."""
    if is_at_work(request):
        return _shown(request, 404, {"kept": _words_of(request)})
    return errors.not_found(request, exception)


def overtaken(request: HttpRequest, words: str, *, back: str, kept: str = "") -> HttpResponse:
    """Answer 409 to a deed that can no longer be done: somebody else was first.

    `words` say what happened, `back` is the address that shows how it stands now, and `kept` is
    what was typed, to copy.
    """
    return _shown(request, 409, {"words": words, "back": back, "kept": kept})


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500; in the areas of staff with the way to where they start. Asks no database."""
    if not is_staff_area(request.path_info):
        return errors.server_error(request)
    return _unstored(HttpResponseServerError(render_to_string("staff/500.html")))


def _words_of(request: HttpRequest) -> str:
    """Return what somebody typed in words: of a form, what has a blank in it."""
    typed = [value.strip() for _, values in request.POST.lists() for value in values]
    return "\n\n".join(value for value in typed if " " in value)


def _shown(
    request: HttpRequest, status: int, context: Mapping[str, object] | None = None
) -> HttpResponse:
    return _unstored(render(request, PAGES[status], context, status=status))


def _unstored(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    return response
