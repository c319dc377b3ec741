"""One request: reading it, which is in the log, and answering it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from intake.enums import DraftOf
from intake.models import HelpRequest
from intake.permissions import Access
from intake.workplace.actions.supporting import answer
from intake.workplace.forms.deeds import WROTE, AnswerForm
from intake.workplace.seen import Seen, Unread
from intake.workplace.views.access import back_to, on_request
from intake.workplace.views.beside import keep_beside, typed_of
from intake.workplace.views.showing import answer_form, note_form, show

DRAFT, INSERT = "bewaren", "invoegen"


@require_http_methods(["GET", "HEAD", "POST"])
@on_request(Access.can_open)
def request_page(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Show a conversation; with POST answer it, keep a draft, or put in an example text."""
    if request.method != "POST":
        return _looked_at(request, access, row)
    deed = request.POST.get("deed", "")
    sent = None if deed == DRAFT else DraftOf.ANSWER
    if held := keep_beside(request, access, row, sent=sent):
        return held
    may_be_empty = deed in (INSERT, DRAFT)
    form = answer_form(row, request.POST, may_be_empty=may_be_empty, writer=access.user)
    if not form.is_valid():
        return show(request, access, row, form)
    if deed == INSERT:
        again = answer_form(row, initial=form.with_template())
        return show(request, access, row, again, is_filled=True)
    if deed == DRAFT:
        return _kept(request, access, row, form)
    return _answered(request, access, row, form)


def _looked_at(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    kept, seen = kept_forms.take(request), None
    initial: dict[str, Any] = {}
    note = None
    if kept:
        initial = {name: kept.get(name, "") for name in ("text", "listing", "draft")}
        initial["is_question"] = "is_question" in kept
        seen = _missed(request, row, Seen.from_text(kept.get("seen", "")))
        noted = typed_of(kept, DraftOf.NOTE)
        note = note_form(initial=noted) if noted["text"] else None
    form, is_kept = answer_form(row, initial=initial), kept is not None
    return show(
        request, access, row, form, note=note, is_kept=is_kept, is_filled=is_kept, seen=seen
    )


def _kept(request: HttpRequest, access: Access, row: HelpRequest, form: AnswerForm) -> HttpResponse:
    """Say that it is kept, as the browser does by itself where scripts run."""
    messages.success(request, gettext("Uw concept is bewaard. Alleen u ziet het."))
    if seen := _missed(request, row, form.cleaned_data["seen"]):
        return show(request, access, row, answer_form(row), seen=seen)
    return back_to(row)


def _missed(request: HttpRequest, row: HelpRequest, seen: Seen) -> Seen | None:
    """Say that something was written since, and return what was seen before it; None: nothing."""
    if not seen.is_behind(row):
        return None
    messages.warning(request, WROTE)
    return seen


def _answered(
    request: HttpRequest, access: Access, row: HelpRequest, form: AnswerForm
) -> HttpResponse:
    try:
        answer(request=row, by=access.user, **_said(form))
    except Unread:
        row.refresh_from_db()
        return show(request, access, row, form, seen=form.hold(row))
    messages.success(request, gettext("Uw antwoord staat klaar voor de inwoner."))
    return back_to(row)


def _said(form: AnswerForm) -> dict[str, Any]:
    names = ("text", "is_question", "listing", "seen", "draft")
    return {name: form.cleaned_data[name] for name in names}
