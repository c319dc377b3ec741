"""Going on with another organisation: because the first one proposes it, or by oneself."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from clientsupport.transitions import WrongState
from intake.conversation.actions.conversing import accept_passing, ask_other, refuse_passing
from intake.conversation.forms import OtherForm, ProposalForm
from intake.conversation.queries.others import other_takers
from intake.conversation.views.conversation import done, page
from intake.conversation.views.visiting import OpenVisit, in_conversation
from intake.models import HelpRequest


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def decide(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Say yes or no to a proposal, as it was read."""
    form = ProposalForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return redirect("intake:conversation")
    passing: int = form.cleaned_data["passing"]
    try:
        if form.cleaned_data["answer"] == "no":
            refuse_passing(request=asked, passing=passing)
            return done("nee")
        accept_passing(request=asked, passing=passing)
    except WrongState:
        return done("te-laat")
    return done("ja")


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def other(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Take the conversation to another organisation that works in the municipality.

    The one that was chosen is shown once more, by itself, before anything happens.
    """
    posted = request.POST if request.method == "POST" else None
    form = OtherForm(posted, takers=other_takers(asked))
    if not form.is_valid():
        return page(request, visit, "intake/conversation/other.html", asked=asked, form=form)
    if not form.is_sure:
        template = "intake/conversation/other_sure.html"
        return page(request, visit, template, asked=asked, form=form, step="other_sure")
    ask_other(request=asked, offer=form.chosen.offer)
    return done("andere")
