"""For residents: saying that something is wrong, and reading later what became of it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.text import capfirst, format_lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clientsupport.http import limits
from clientsupport.http.caching import unstored_page
from clientsupport.http.patience import busy
from clientsupport.privacy.codes import Busy, tickets
from clientsupport.privacy.codes.admitting import HOUR, LATER_FOR, Admission, Admitting
from clientsupport.privacy.codes.entrance import Entrance
from clientsupport.privacy.codes.submissions import FormOver
from clientsupport.wording.spelling import lazy_span
from directory.corrections.actions import (
    ANSWER_KEPT,
    FORMS,
    find_correction,
    new_form,
    report_correction,
)
from directory.corrections.forms import CorrectionForm
from directory.enums import CorrectionTopic
from directory.models import CorrectionReport, Offer

ADMITTING = Admitting("correction")
SAYS = {
    "over": _("Deze bladzijde stond lang open. Kijk of alles nog klopt en druk nog eens."),
    "busy": _("Het is nu druk. Wacht een paar tellen en druk dan nog eens op de knop."),
    "too_many": format_lazy(
        _("Er kwam te veel tegelijk binnen. Probeer het over {span} nog eens."),
        span=lazy_span(HOUR, "hours"),
    ),
}
ENTRANCE = Entrance(
    name="correction-code",
    find=find_correction,
    template="directory/corrections/follow.html",
    button=_("Lees het antwoord"),
    not_found=format_lazy(
        _(
            "Wij vinden niets bij deze code. Kijk of u hem goed overnam. "
            "{days} na het antwoord wissen wij alles."
        ),
        days=capfirst(lazy_span(ANSWER_KEPT, "days")),
    ),
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
    try:
        return _sent(request, offer, form)
    except FormOver:
        return _ask_again(request, offer, form, "over", number=new_form())
    except Busy:
        return busy(_ask_again(request, offer, form, "busy", status=503))


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def follow(request: HttpRequest) -> HttpResponse:
    """Show what became of a report to whoever has its code. What is wrong looks all the same."""
    return ENTRANCE.answer(request, _answer)


def _answer(request: HttpRequest, found: CorrectionReport) -> HttpResponse:
    return render(request, "directory/corrections/answer.html", {"report": found})


def _sent(request: HttpRequest, offer: Offer, form: CorrectionForm) -> HttpResponse:
    """Send it, unless it was sent before, or has to wait."""
    number, ticket = form.cleaned_data["submission"], request.POST.get("ticket", "")
    if FORMS.sent_with(number) is None:
        match ADMITTING.admit(
            address=limits.address_of(request),
            number=number,
            ticket=ticket,
            looks_made=bool(form.cleaned_data["extra"]),
        ):
            case Admission.WAIT:
                return _wait(request, offer, form, ticket)
            case Admission.LATER:
                return _later(request, offer, form)
    return _code(request, offer, form)


def _code(request: HttpRequest, offer: Offer, form: CorrectionForm) -> HttpResponse:
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


def _wait(request: HttpRequest, offer: Offer, form: CorrectionForm, ticket: str) -> HttpResponse:
    """Let somebody wait a moment; everything travels on in the page."""
    number = form.cleaned_data["submission"]
    seconds, ticket = tickets.waiting(ticket, number)
    again = form.again(submission=number)
    context = {"offer": offer, "form": again, "ticket": ticket, "seconds": seconds}
    return render(request, "directory/corrections/wait.html", context)


def _later(request: HttpRequest, offer: Offer, form: CorrectionForm) -> HttpResponse:
    response = _ask_again(request, offer, form, "too_many", status=429)
    response.headers["Retry-After"] = LATER_FOR
    return response


def _ask(
    request: HttpRequest, offer: Offer, form: CorrectionForm, status: int = 200
) -> HttpResponse:
    context = {"offer": offer, "form": form}
    return render(request, "directory/corrections/report.html", context, status=status)


def _ask_again(
    request: HttpRequest,
    offer: Offer,
    form: CorrectionForm,
    why: str,
    *,
    number: str = "",
    status: int = 200,
) -> HttpResponse:
    """Show the form with all that was filled in; a number that can still be used is kept."""
    again = form.again(submission=number or form.cleaned_data["submission"])
    again.add_error(None, SAYS[why])
    return _ask(request, offer, again, status)
