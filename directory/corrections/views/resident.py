"""For residents: saying that something is wrong, and reading later what became of it."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.text import capfirst, format_lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clientsupport.http import limits
from clientsupport.http.caching import unstored_page
from clientsupport.privacy.codes import Busy
from clientsupport.privacy.codes.form import CodeForm
from clientsupport.privacy.codes.submissions import FormOver
from clientsupport.spelling import lazy_span
from directory.corrections.actions import ANSWER_KEPT, find_correction, new_form, report_correction
from directory.corrections.forms import CorrectionForm
from directory.enums import CorrectionTopic
from directory.models import Offer

# From one network; a whole neighbourhood may share one.
REPORTS, REPORTS_PER = 20, timedelta(hours=1)
LOOKS, LOOKS_PER = 30, timedelta(minutes=10)
WAIT = "60"  # seconds
STATUS = {"busy": 503, "too_many": 429}
SAYS = {
    "over": _("Deze bladzijde stond lang open. Kijk of alles nog klopt en druk nog eens."),
    "busy": _("Het is nu druk. Wacht een minuut en druk dan nog eens op de knop."),
    "too_many": format_lazy(
        _("Er kwam te veel tegelijk binnen. Probeer het over {span} nog eens."),
        span=lazy_span(REPORTS_PER, "hours"),
    ),
    "trap": _("Er ging iets mis. Druk nog eens op de knop."),
}
NOT_FOUND = format_lazy(
    _(
        "Wij vinden niets bij deze code. Kijk of u hem goed overnam. "
        "{days} na het antwoord wissen wij alles."
    ),
    days=capfirst(lazy_span(ANSWER_KEPT, "days")),
)


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """Let anybody say what is wrong about an offer, and give them a code, once."""
    offer = get_object_or_404(Offer.objects.published().select_related("provider"), slug=slug)
    if request.method != "POST":
        form = CorrectionForm(initial={"submission": new_form()})
        return _ask(request, offer, form)
    form = CorrectionForm(request.POST)
    if not form.is_valid():
        return _ask(request, offer, form)
    if form.cleaned_data["extra"]:
        return _ask_again(request, offer, form, "trap")
    if _is_too_often(request, "correction", REPORTS, REPORTS_PER):
        return _ask_again(request, offer, form, "too_many")
    try:
        return _sent(request, offer, form)
    except FormOver:
        return _ask_again(request, offer, form, "over")
    except Busy:
        return _ask_again(request, offer, form, "busy")


def _sent(request: HttpRequest, offer: Offer, form: CorrectionForm) -> HttpResponse:
    """Show the code in this very answer: it is stored nowhere, so no other page could."""
    stored, code = report_correction(
        offer=offer,
        topic=CorrectionTopic(form.cleaned_data["topic"]),
        text=form.cleaned_data["text"],
        language=get_language() or "nl",
        submission=form.cleaned_data["submission"],
    )
    context = {"offer": offer, "code": code.written(), "due_on": stored.due_on}
    return render(request, "directory/corrections/sent.html", context)


def _ask(
    request: HttpRequest, offer: Offer, form: CorrectionForm, status: int = 200
) -> HttpResponse:
    context = {"offer": offer, "form": form}
    return render(request, "directory/corrections/report.html", context, status=status)


def _ask_again(request: HttpRequest, offer: Offer, form: CorrectionForm, why: str) -> HttpResponse:
    """Show the form with all that was filled in; a number that can still be used is kept."""
    kept: str = form.cleaned_data["submission"]
    again = form.again(submission=new_form() if why == "over" else kept)
    again.add_error(None, SAYS[why])
    response = _ask(request, offer, again, STATUS.get(why, 200))
    return _with_patience(response, why)


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def follow(request: HttpRequest) -> HttpResponse:
    """Show what became of a report to whoever has its code. What is wrong looks all the same."""
    form = CodeForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _ask_code(request, form)
    if _is_too_often(request, "correction-code", LOOKS, LOOKS_PER):
        return _ask_code(request, form, "too_many")
    try:
        found = find_correction(form.cleaned_data["code"])
    except Busy:
        return _ask_code(request, form, "busy")
    if found:
        return render(request, "directory/corrections/answer.html", {"report": found})
    form.add_error("code", NOT_FOUND)
    return _ask_code(request, form)


def _ask_code(request: HttpRequest, form: CodeForm, why: str = "") -> HttpResponse:
    if why:
        form.add_error(None, SAYS[why])
    status = STATUS.get(why, 200)
    response = render(request, "directory/corrections/follow.html", {"form": form}, status=status)
    return _with_patience(response, why)


def _with_patience(response: HttpResponse, why: str) -> HttpResponse:
    if why in STATUS:
        response.headers["Retry-After"] = WAIT
    return response


def _is_too_often(request: HttpRequest, purpose: str, most: int, per: timedelta) -> bool:
    return limits.count(purpose, limits.address_of(request), per) > most
