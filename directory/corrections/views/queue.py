"""For coordinators and editors: what residents say is wrong, and answering it."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.accounts import kept_forms
from clientsupport.accounts.errors import overtaken
from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from clientsupport.models import User
from directory.corrections.actions import AlreadyAnswered, answer_correction, read_correction
from directory.corrections.forms import AnswerForm
from directory.corrections.present import present
from directory.corrections.queries import has_queue, is_changed_since, queue
from directory.enums import CorrectionState
from directory.listing.queries.listing import with_content
from directory.listing.stored import draft_of
from directory.models import CorrectionReport, Offer
from directory.permissions import is_editor

OWN = "eigen"
SURE = "sure"  # the button with which somebody stays with "aangepast"
LINKS = "links"  # the parameter with the page of the links that died


@require_safe
def my_corrections(request: HttpRequest) -> HttpResponse:
    """List what waits for an answer, what was answered, and links that work no more.

    The links of all organisations stand in a list of their own, for editors.
    """
    user = who(request)
    if not has_queue(user):
        raise Http404
    only_own, today = request.GET.get("van") == OWN, timezone.localdate()
    found = queue(user, today, page=request.GET.get("bladzijde"), only_own=only_own)
    page, shows_links = found.waiting, only_own or not is_editor(user)
    context = {
        "queue": found,
        "links": paged(request, found.links, by=LINKS) if shows_links else None,
        "previous": _address(only_own, page.number - 1) if page.has_previous() else "",
        "next": _address(only_own, page.number + 1) if page.has_next() else "",
        "today": today,
        "only_own": only_own,
        "can_choose": is_editor(user) and user.memberships.coordinating().exists(),
    }
    return render(request, "directory/corrections/queue.html", context)


def _address(only_own: bool, page: int) -> str:
    own = {"van": OWN} if only_own else {}
    return reverse("directory:my_corrections", query={**own, "bladzijde": page})


@require_http_methods(["GET", "POST"])
def correction(request: HttpRequest, uuid: str) -> HttpResponse:
    """Show one report, and answer it. Reading its text is in the log."""
    user = who(request)
    reports = CorrectionReport.objects.visible_to(user).select_related("offer__provider")
    report = get_object_or_404(reports, uuid=uuid)
    kept = kept_forms.take(request)
    form = AnswerForm(
        request.POST if request.method == "POST" else None, initial=kept.dict() if kept else None
    )
    is_right = request.method == "POST" and form.is_valid()
    asks_if_sure = is_right and _changed_nothing(report, form) and SURE not in request.POST
    if is_right and not asks_if_sure:
        return _answered(request, report, form, user)
    offer = with_content(Offer.objects.all()).get(pk=report.offer_id)
    context = {
        "report": report,
        "present": present(offer, report.topic),
        "asks_if_sure": asks_if_sure,
        "has_draft": draft_of(offer) is not None,
        "text": read_correction(report=report, by=user),
        "form": form,
        "was_kept": bool(kept),
        "today": timezone.localdate(),
    }
    return render(request, "directory/corrections/correction.html", context)


def _changed_nothing(report: CorrectionReport, form: AnswerForm) -> bool:
    """Tell whether somebody says that they changed it, while residents read the same as before."""
    is_changed = form.cleaned_data["state"] == CorrectionState.CHANGED
    return is_changed and report.is_waiting and not is_changed_since(report)


def _answered(
    request: HttpRequest, report: CorrectionReport, form: AnswerForm, user: User
) -> HttpResponse:
    try:
        answer_correction(
            report=report,
            state=CorrectionState(form.cleaned_data["state"]),
            answer=form.cleaned_data["answer"],
            by=user,
        )
    except AlreadyAnswered:
        words = gettext("Een collega heeft deze correctie al beantwoord.")
        return overtaken(request, words, back=request.path, kept=form.cleaned_data["answer"])
    messages.success(request, gettext("Uw antwoord staat klaar voor de melder."))
    return redirect("directory:my_corrections")
