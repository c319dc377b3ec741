"""Sending the answers. The code stands in the answer to that very POST, and is stored nowhere."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from clientsupport.http import limits
from clientsupport.http.caching import unstored_page
from clientsupport.http.csrf import without_token
from clientsupport.privacy.codes import Busy, Code
from clientsupport.privacy.codes.submissions import FormOver
from intake.asking import tickets
from intake.asking.actions import Sent, send_request, sent_with
from intake.asking.admitting import Admission, admit
from intake.asking.forms.walk import Walk
from intake.asking.steps import Answers, Step
from intake.asking.views.steps import show
from intake.conversation.actions.visiting import begin_visit
from intake.conversation.queries.conversation import first_words
from intake.conversation.views.visiting import with_visit

BUSY_FOR = "10"  # seconds
LATER_FOR = "3600"  # seconds


def _again(request: HttpRequest) -> HttpResponse:
    """Show the check page with a new token: the browser lost the old one."""
    return show(request, _walk(request), why="over")


@require_http_methods(["GET", "HEAD", "POST"])
@without_token(_again)
@unstored_page
def send(request: HttpRequest) -> HttpResponse:
    """Send the answers, or let somebody in who typed the end of the code."""
    if request.method != "POST":
        return redirect("intake:ask")
    number = request.POST.get("form", "")
    try:
        sent = sent_with(number)
    except FormOver:
        return _again(request)
    if sent is None:
        return _sent(request, number)
    if "group" in request.POST:
        return _enter(request, number, sent)
    return _code(request, number, sent.code, unsent=_typed_since(request, sent))


def _sent(request: HttpRequest, number: str) -> HttpResponse:
    walk = _walk(request)
    if walk.shown is not Step.CHECK:
        return show(request, walk)
    ticket = request.POST.get("ticket", "")
    match admit(
        address=limits.address_of(request),
        form=number,
        ticket=ticket,
        looks_made=_looks_made(walk.answers),
    ):
        case Admission.WAIT:
            return _wait(request, walk, number, ticket)
        case Admission.LATER:
            return _not_now(request, walk, number, "later")
    try:
        sent = send_request(question=walk.question(language=get_language() or "nl"), form=number)
    except Busy:
        return _not_now(request, walk, number, "busy")
    return _code(request, number, sent.code)


def _walk(request: HttpRequest) -> Walk:
    return Walk(Answers.read(request.POST), goal=Step.CHECK)


def _looks_made(answers: Answers) -> bool:
    trapped = bool(answers.get("extra"))
    return trapped or not tickets.was_filled_in_by_hand(answers.get("begun"))


def _wait(request: HttpRequest, walk: Walk, number: str, ticket: str) -> HttpResponse:
    """Let somebody wait a moment; everything travels on in the page."""
    seconds = tickets.seconds_left(ticket, number)
    if seconds is None:
        seconds, ticket = tickets.WAIT, tickets.new_ticket(number)
    context = {"walk": walk, "number": number, "ticket": ticket, "seconds": seconds}
    return render(request, "intake/asking/wait.html", context)


def _not_now(request: HttpRequest, walk: Walk, number: str, why: str) -> HttpResponse:
    """Show the check page with the same number, to send again later."""
    status, wait = (503, BUSY_FOR) if why == "busy" else (429, LATER_FOR)
    response = show(request, walk, status=status, number=number, why=why)
    response.headers["Retry-After"] = wait
    return response


def _code(
    request: HttpRequest, number: str, code: Code, *, is_wrong: bool = False, unsent: str = ""
) -> HttpResponse:
    context = {"number": number, "code": code.written(), "is_wrong": is_wrong, "unsent": unsent}
    return render(request, "intake/asking/sent.html", context)


def _typed_since(request: HttpRequest, sent: Sent) -> str:
    """Return the question in a form that was sent before, when it says something else by now."""
    typed = Answers.read(request.POST).get("text")
    return "" if typed.split() == first_words(sent.request).split() else typed


def _enter(request: HttpRequest, number: str, sent: Sent) -> HttpResponse:
    """Begin a visit when the last group was typed: who can, has kept the code."""
    if not sent.code.ends_with(request.POST.get("group", "")):
        return _code(request, number, sent.code, is_wrong=True)
    return with_visit(redirect("intake:conversation"), begin_visit(sent.request))
