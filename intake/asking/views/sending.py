"""Sending the answers. The code stands in the answer to that very POST, and is stored nowhere."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from clientsupport.http import limits
from clientsupport.http.caching import unstored_page
from clientsupport.http.csrf import without_token
from clientsupport.http.patience import busy
from clientsupport.privacy.codes import Busy, Code, tickets
from clientsupport.privacy.codes.admitting import LATER_FOR, Admission, Admitting
from clientsupport.privacy.codes.sending import FormUsed, Sent
from clientsupport.privacy.codes.submissions import FormOver
from intake.asking.actions import FORMS, close_form, send_request
from intake.asking.forms.walk import Walk
from intake.asking.steps import Answers, Step
from intake.asking.views.session import asking_in, asking_or_new, is_of_now
from intake.asking.views.steps import blank, show
from intake.conversation.actions.visiting import come_in
from intake.conversation.queries.conversation import first_words, later_answer
from intake.conversation.views.visiting import entered

ADMITTING = Admitting(
    "ask", busy_from=lambda: settings.REQUESTS_USUAL_PER_HOUR * settings.REQUESTS_TIMES_USUAL
)


def _again(request: HttpRequest) -> HttpResponse:
    """Show the check page with a new token: the browser lost the old one."""
    if not is_of_now(request):
        return _nothing_of_it(request)
    return show(request, _walk(request), why="over")


def _nothing_of_it(request: HttpRequest) -> HttpResponse:
    """Answer to a form of a session that is over: no word, and no code."""
    return redirect("intake:answer") if "group" in request.POST else blank(request)


@require_http_methods(["GET", "HEAD", "POST"])
@without_token(_again)
@unstored_page
def send(request: HttpRequest) -> HttpResponse:
    """Send the answers, or let somebody in who typed the end of the code."""
    if request.method != "POST":
        return redirect("intake:ask")
    return _typed(request) if "group" in request.POST else _send(request)


def _send(request: HttpRequest) -> HttpResponse:
    """Send the answers. What was sent before, as the browser sends it again, shows its code."""
    number, asking = request.POST.get("form", ""), asking_in(request)
    if asking is None or not (asking.holds(request) or asking.has_sent(request)):
        return blank(request)
    is_now = asking.holds(request)
    try:
        sent = FORMS.sent_with(number)
    except FormUsed:
        return show(request, _walk(request), why="used") if is_now else blank(request)
    except FormOver:
        return _again(request)
    if sent is None:
        return _sent(request, number) if is_now else blank(request)
    return _code(request, number, sent, unsent=_typed_since(request, sent) if is_now else "")


def _typed(request: HttpRequest) -> HttpResponse:
    """Let somebody in who typed the last group of a code; show the code again to who mistyped."""
    number, asking = request.POST.get("form", ""), asking_in(request)
    try:
        if code := FORMS.typed(number, request.POST["group"]):
            return _enter(request, number, code)
        sent = FORMS.sent_with(number)
    except (FormUsed, FormOver):
        sent = None
    if sent is None or asking is None or not asking.has_sent(request):
        return _nothing_of_it(request)
    return _code(request, number, sent, why="wrong")


def _enter(request: HttpRequest, number: str, code: Code) -> HttpResponse:
    """Begin a visit: who typed the last group, has kept the code, and sees it no more.

    A code that was replaced meanwhile, or whose request is gone, leads where one types a code.
    """
    try:
        token = come_in(code)
    except Busy:
        sent = FORMS.sent_with(number)  # FormUsed when the code is not to be seen again
        if sent is None:
            return _nothing_of_it(request)
        return busy(_code(request, number, sent, why="busy", status=503))
    if token is None:
        return redirect("intake:answer")
    close_form(number)
    response = entered(request, token)
    if asking := asking_in(request):
        asking.after_keeping(request.POST.get("visit", "")).keep_in(response)
    return response


def _sent(request: HttpRequest, number: str) -> HttpResponse:
    walk = _walk(request)
    if walk.shown is not Step.CHECK:
        return show(request, walk)
    if walk.offer.chosen.offer.slug != request.POST.get("reader"):
        return show(request, walk, why="other")
    ticket = request.POST.get("ticket", "")
    match ADMITTING.admit(
        address=limits.address_of(request),
        number=number,
        ticket=ticket,
        looks_made=_looks_made(walk.answers),
    ):
        case Admission.WAIT:
            return _wait(request, walk, number, ticket)
        case Admission.LATER:
            return _later(request, walk, number)
    try:
        sent = send_request(question=walk.question(language=get_language() or "nl"), form=number)
    except Busy:
        return busy(show(request, walk, status=503, number=number, why="busy"))
    return _code(request, number, sent)


def _walk(request: HttpRequest) -> Walk:
    return Walk(Answers.read(request.POST), goal=Step.CHECK)


def _looks_made(answers: Answers) -> bool:
    trapped = bool(answers.get("extra"))
    return trapped or not tickets.was_filled_in_by_hand(answers.get("begun"))


def _wait(request: HttpRequest, walk: Walk, number: str, ticket: str) -> HttpResponse:
    """Let somebody wait a moment; everything travels on in the page."""
    seconds, ticket = tickets.waiting(ticket, number)
    context = {
        "walk": walk,
        "number": number,
        "ticket": ticket,
        "seconds": seconds,
        "marker": request.POST.get("visit", ""),
    }
    return render(request, "intake/asking/wait.html", context)


def _later(request: HttpRequest, walk: Walk, number: str) -> HttpResponse:
    """Show the check page with the same number, to send again later."""
    response = show(request, walk, status=429, number=number, why="later")
    response.headers["Retry-After"] = LATER_FOR
    return response


def _code(
    request: HttpRequest,
    number: str,
    sent: Sent,
    *,
    why: str = "",
    unsent: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the code. The session in which it was sent is over; a new one begins."""
    marker = request.POST.get("visit", "")
    context = {
        "number": number,
        "code": sent.code.written(),
        "later": later_answer(sent.opens),
        "why": why,
        "unsent": unsent,
        "marker": marker,
    }
    response = render(request, "intake/asking/sent.html", context, status=status)
    return asking_or_new(request).after_sending(marker).keep_in(response)


def _typed_since(request: HttpRequest, sent: Sent) -> str:
    """Return the question in a form that was sent before, when it says something else by now."""
    typed = Answers.read(request.POST).get("text")
    return "" if typed.split() == first_words(sent.opens).split() else typed
