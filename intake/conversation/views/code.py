"""A new code, and deleting everything: what ends the way in that there was."""

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from clientsupport.http.patience import busy
from clientsupport.privacy import codes
from clientsupport.privacy.codes import Busy, Code
from clientsupport.privacy.codes.submissions import FormOver, new_submission, open_submission
from clientsupport.site.leaving import end_everything
from intake.conversation.actions.conversing import renew_code
from intake.conversation.actions.visiting import DOOR
from intake.conversation.forms import LastGroupForm
from intake.conversation.views.conversation import done, page
from intake.conversation.views.visiting import OpenVisit, in_visit, over
from intake.enums import DeletionReason
from intake.models import HelpRequest
from intake.retention.deleting import delete_request

PURPOSE = "intake.new_code"


@require_http_methods(["GET", "HEAD", "POST"])
@in_visit
def new_code(request: HttpRequest, visit: OpenVisit) -> HttpResponse:
    """Make a new code. It leads here once its last group was typed; until then the old one does.

    Not in one transaction: making the hash takes long.
    """
    if request.method != "POST":
        return page(request, visit, "intake/conversation/new_code.html")
    form = LastGroupForm(request.POST)
    if not form.is_valid():
        return _show(request, visit, new_submission(PURPOSE))
    number = form.cleaned_data["form"]
    try:
        code = _code_of(number, visit)
    except FormOver:
        return _show(request, visit, new_submission(PURPOSE))
    if not code.ends_with(form.cleaned_data["group"]):
        return _show(request, visit, number, "wrong")
    return _renewed(request, visit, number, code)


@require_http_methods(["GET", "HEAD", "POST"])
@in_visit
def delete(request: HttpRequest, visit: OpenVisit) -> HttpResponse:
    """Delete everything at once. What was gone already is gone: the page says the same."""
    if request.method != "POST":
        return page(request, visit, "intake/conversation/delete.html")
    delete_request(request=visit.request, reason=DeletionReason.RESIDENT)
    response = render(request, "intake/conversation/deleted.html")
    end_everything(request, response)
    return response


def _renewed(request: HttpRequest, visit: OpenVisit, number: str, code: Code) -> HttpResponse:
    try:
        renew_code(request=visit.request, sealed=codes.seal(code), token=visit.token)
    except Busy:
        return busy(_show(request, visit, number, "busy", status=503))
    except IntegrityError:  # somebody got this locator a moment ago
        return _show(request, visit, new_submission(PURPOSE))
    except HelpRequest.DoesNotExist:
        return over(request)
    return done("code")


def _show(
    request: HttpRequest, visit: OpenVisit, number: str, why: str = "", status: int = 200
) -> HttpResponse:
    """Show the code in this very answer: it is stored nowhere."""
    code = _code_of(number, visit).written()
    return page(
        request,
        visit,
        "intake/conversation/new_code_shown.html",
        status,
        number=number,
        code=code,
        why=why,
    )


def _code_of(number: str, visit: OpenVisit) -> Code:
    """Return the code of a form; its locator is nobody else's. Raises FormOver."""

    def is_taken(locator: str) -> bool:
        return DOOR.is_taken(locator, besides=visit.request)

    _draw, code = open_submission(number, PURPOSE).free_code(is_taken)
    return code
