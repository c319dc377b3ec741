"""The conversation as the resident sees it: reading, writing, ending."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.http.paging import paged
from clientsupport.site.leaving import end_everything
from intake.conversation.actions.conversing import finish, keep_shorter, write_message
from intake.conversation.forms import MessageForm
from intake.conversation.queries.conversation import conversation as read_conversation
from intake.conversation.queries.conversation import holds_code
from intake.conversation.views.visiting import OpenVisit, in_conversation, in_visit
from intake.danger.numbers import numbers_for
from intake.danger.spotting import spot
from intake.models import HelpRequest
from intake.rules.personal_text import Weighed

# What the page says after a deed, by the word in the address.
DONE = {
    "bericht", "ja", "nee", "te-laat", "andere", "contact", "contact-bsn", "contact-weg",
    "melding", "melding-uit", "klaar", "korter", "code", "oordeel", "oordeel-voorbij",
}  # fmt: skip
HOLDS_CODE = _("Hier staat uw code in. Haal hem weg: alleen u mag hem kennen.")


@require_safe
@in_conversation
def conversation(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Show the conversation."""
    return show(request, visit, asked, MessageForm())


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def write(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Send a message to the organisation."""
    if request.method != "POST":
        return redirect("intake:conversation")
    form = MessageForm(request.POST)
    if not form.is_valid():
        return show(request, visit, asked, form)
    weighed = form.weigh()
    if holds_code(asked, weighed.text):
        form.add_error("text", HOLDS_CODE)
        return show(request, visit, asked, form)
    if not weighed.is_settled:
        return show(request, visit, asked, MessageForm(initial={"text": weighed.text}), weighed)
    write_message(request=asked, text=weighed.text)
    return done("bericht")


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def end(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Let the resident say that they are ready."""
    if request.method == "POST":
        finish(request=asked)
        return done("klaar")
    return page(request, visit, "intake/conversation/end.html", asked=asked)


@in_conversation
@require_POST
def shorter(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Agree that everything goes sooner after closing."""
    keep_shorter(request=asked)
    return done("korter")


@in_visit
@require_POST
def stop(request: HttpRequest, visit: OpenVisit) -> HttpResponse:
    """Go out, to a page without a cookie. The code is needed to come back, and no form of before
    leads anywhere.
    """
    response = redirect("home")
    end_everything(request, response)
    return response


def show(
    request: HttpRequest,
    visit: OpenVisit,
    asked: HelpRequest,
    form: MessageForm,
    weighed: Weighed | None = None,
) -> HttpResponse:
    """Make the page of the conversation."""
    found = read_conversation(asked, timezone.localdate())
    said = request.GET.get("gedaan", "")
    typed = weighed.text if weighed else request.POST.get("text", "")
    return page(
        request,
        visit,
        "intake/conversation/conversation.html",
        conversation=found,
        lines=paged(request, found.lines, at=reverse("intake:conversation"), latest=True),
        form=form,
        weighed=weighed,
        numbers=numbers_for(spot(typed or found.last_own)),
        done=said if said in DONE else "",
    )


def page(
    request: HttpRequest, visit: OpenVisit, template: str, status: int = 200, **context: Any
) -> HttpResponse:
    """Make a page within a visit."""
    return render(request, template, {"visit": visit, **context}, status=status)


def done(word: str) -> HttpResponse:
    """Lead back to the conversation, which says what was done."""
    return redirect(f"{reverse('intake:conversation')}?gedaan={word}")
