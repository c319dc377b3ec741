"""Coming in with the code."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.http.caching import public_page, unstored_page
from clientsupport.privacy.codes.entrance import Entrance
from intake.conversation.actions.visiting import come_in
from intake.conversation.views.visiting import entered

ENTRANCE = Entrance(
    name="answer",
    find=come_in,
    template="intake/conversation/answer.html",
    button=_("Open mijn gesprek"),
    not_found=_(
        "Wij vinden niets bij deze code. Kijk of u hem goed overnam. "
        "Misschien zijn uw gegevens al gewist."
    ),
)


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def answer(request: HttpRequest) -> HttpResponse:
    """Ask for the code, and open the conversation that it leads to."""
    return ENTRANCE.answer(request, entered)


@require_safe
@public_page
def safety(request: HttpRequest) -> HttpResponse:
    """Tell what "Snel weg" does and what it cannot do."""
    return render(request, "intake/conversation/safety.html")
