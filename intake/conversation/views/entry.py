"""Coming in with the code. What is wrong, unknown or deleted looks the same, and costs the same."""

import contextlib
import logging
import math
import secrets
import time
from datetime import timedelta

from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.http import limits
from clientsupport.http.caching import public_page, unstored_page
from clientsupport.privacy.codes import Busy
from intake.conversation.actions.visiting import begin_visit, end_visit, find_request
from intake.conversation.forms import NOT_FOUND, EntryForm
from intake.conversation.views.visiting import COOKIE, with_visit

WINDOW = timedelta(minutes=10)
WRONG = 10  # codes from one network, before one has to wait
STEP = 20  # seconds that each next one waits longer
LONGEST_WAIT = 600  # seconds; who would have to wait longer is told to come back
ALARM = 200  # wrong codes everywhere, in ten minutes
SALT = "intake.entry"
BUSY_FOR = "10"  # seconds
BUSY = _("Het is nu druk. Wacht een paar tellen en vul uw code dan nog eens in.")
logger = logging.getLogger(__name__)


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def answer(request: HttpRequest) -> HttpResponse:
    """Ask for the code, and open the conversation that it leads to."""
    if request.method != "POST":
        return _ask(request, EntryForm())
    form = EntryForm(request.POST)
    if not form.is_valid():
        return _ask(request, form)
    pass_ = form.cleaned_data["pass_"]
    if _must_wait(request) and not _has_waited(pass_):
        return _wait(request)
    try:
        found = find_request(form.cleaned_data["code"])
    except Busy:
        _give_back(pass_)
        response = _ask(request, EntryForm.refused(BUSY, pass_=pass_), status=503)
        response.headers["Retry-After"] = BUSY_FOR
        return response
    if found is None:
        _note_wrong(request)
        return _ask(request, EntryForm.refused(NOT_FOUND))
    end_visit(request.COOKIES.get(COOKIE, ""))
    return with_visit(redirect("intake:conversation"), begin_visit(found))


@require_safe
@public_page
def safety(request: HttpRequest) -> HttpResponse:
    """Tell what "Snel weg" does and what it cannot do."""
    return render(request, "intake/conversation/safety.html")


def _ask(request: HttpRequest, form: EntryForm, status: int = 200) -> HttpResponse:
    return render(request, "intake/conversation/answer.html", {"form": form}, status=status)


def _must_wait(request: HttpRequest) -> bool:
    return limits.so_far("answer", limits.address_of(request), WINDOW) >= WRONG


def _note_wrong(request: HttpRequest) -> None:
    limits.count("answer", limits.address_of(request), WINDOW)
    everywhere = limits.count("answer-all", "", WINDOW)  # no address: one count for the site
    if everywhere == ALARM:
        logger.error("%s wrong codes within ten minutes: somebody may be guessing.", ALARM)


def _wait(request: HttpRequest) -> HttpResponse:
    """Let somebody wait, each next time longer; the form then holds a pass for one try."""
    asked = limits.count("answer-wait", limits.address_of(request), WINDOW)
    seconds = STEP * asked
    form = None
    if seconds <= LONGEST_WAIT:
        pass_ = signing.dumps([secrets.token_hex(8), int(time.time()) + seconds], salt=SALT)
        form = EntryForm(initial={"pass_": pass_})
    seconds = min(seconds, LONGEST_WAIT)
    context = {"form": form, "seconds": seconds, "minutes": math.ceil(seconds / 60)}
    response = render(request, "intake/conversation/wait.html", context, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def _has_waited(pass_: str) -> bool:
    """Tell whether a pass is ours, ripe and not used before."""
    try:
        number, ripe_at = signing.loads(pass_, salt=SALT, max_age=2 * LONGEST_WAIT)
    except signing.BadSignature:
        return False
    if time.time() < ripe_at:
        return False
    return cache.add(_used(number), True, timeout=2 * LONGEST_WAIT)


def _give_back(pass_: str) -> None:
    """Let a pass be used again: the code was not looked at."""
    with contextlib.suppress(signing.BadSignature):
        number, _ripe_at = signing.loads(pass_, salt=SALT)
        cache.delete(_used(number))


def _used(number: str) -> str:
    return f"{SALT}.{number}"
