"""Saying what one thinks of the help, once the conversation is closed."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from intake.appreciation.actions.answering import answer_request
from intake.appreciation.forms import OpinionForm
from intake.appreciation.queries import may_say
from intake.conversation.views.conversation import done, page
from intake.conversation.views.visiting import OpenVisit, in_conversation
from intake.models import HelpRequest


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def opinion(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Ask what somebody thinks of the help; who answered already is thanked once more."""
    if request.method != "POST" and not may_say(asked, timezone.localdate()):
        return done("oordeel-voorbij")
    form = OpinionForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return page(request, visit, "intake/conversation/opinion.html", asked=asked, form=form)
    answer_request(request=asked, opinion=form.opinion)
    return done("oordeel")
