"""One request: reading it, which is in the log, and answering it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from intake.enums import DraftOf
from intake.models import HelpRequest, ReplyTemplate
from intake.permissions import Access
from intake.workplace.actions.drafting import NewerDraft, save_draft
from intake.workplace.actions.supporting import answer, open_request
from intake.workplace.forms.deeds import WROTE, AnswerForm, NoteForm
from intake.workplace.queries.drafts import typed_about
from intake.workplace.queries.request import conversation
from intake.workplace.seen import Seen, Unread
from intake.workplace.views.access import back_to, on_request

DRAFT, INSERT = "bewaren", "invoegen"


@require_http_methods(["GET", "HEAD", "POST"])
@on_request(Access.can_open)
def request_page(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Show a conversation; with POST answer it, keep a draft, or put in an example text."""
    if request.method != "POST":
        return _looked_at(request, access, row)
    templates = ReplyTemplate.objects.filter(provider=row.provider)
    deed = request.POST.get("deed", "")
    may_be_empty = deed in (INSERT, DRAFT)
    form = AnswerForm(
        request.POST, templates=templates, may_be_empty=may_be_empty, writer=access.user
    )
    if not form.is_valid():
        return _page(request, access, row, form)
    if deed == INSERT:
        again = AnswerForm(initial=form.with_template(), templates=templates)
        return _page(request, access, row, again, is_filled=True)
    if deed == DRAFT:
        return _kept(request, access, row, form)
    return _answered(request, access, row, form)


def _looked_at(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    kept, seen = kept_forms.take(request), None
    initial: dict[str, Any] = {}
    if kept:
        initial = {name: kept.get(name, "") for name in ("text", "draft")}
        initial["is_question"] = "is_question" in kept
        seen = _missed(request, row, Seen.from_text(kept.get("seen", "")))
    templates = ReplyTemplate.objects.filter(provider=row.provider)
    form = AnswerForm(initial=initial, templates=templates)
    is_kept = kept is not None
    return _page(request, access, row, form, is_kept=is_kept, is_filled=is_kept, seen=seen)


def _kept(request: HttpRequest, access: Access, row: HelpRequest, form: AnswerForm) -> HttpResponse:
    """Keep a draft, as the browser does by itself where scripts run."""
    facts, templates = form.cleaned_data, ReplyTemplate.objects.filter(provider=row.provider)
    try:
        save_draft(request=row, typed=request.POST.dict(), by=access.user, known=facts["draft"])
    except NewerDraft as newer:
        form.prefer_this(newer.version)
        return _page(request, access, row, form)
    messages.success(request, gettext("Uw concept is bewaard. Alleen u ziet het."))
    if seen := _missed(request, row, facts["seen"]):
        return _page(request, access, row, AnswerForm(templates=templates), seen=seen)
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
        return _page(request, access, row, form, seen=form.hold(row))
    messages.success(request, gettext("Uw antwoord staat klaar voor de inwoner."))
    return back_to(row)


def _said(form: AnswerForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ("text", "is_question", "seen", "draft")}


def _page(
    request: HttpRequest,
    access: Access,
    row: HelpRequest,
    form: AnswerForm,
    *,
    is_kept: bool = False,
    is_filled: bool = False,
    seen: Seen | None = None,
) -> HttpResponse:
    open_request(request=row, by=access.user)
    found, notes = conversation(row), NoteForm(auto_id="note_%s")
    notes.begin(typed_about(row, DraftOf.NOTE, access.user))
    form.begin(typed_about(row, DraftOf.ANSWER, access.user), is_filled=is_filled)
    form.show(row)
    context = {
        "found": found,
        "row": row,
        "form": form,
        "note_form": notes,
        "is_kept": is_kept,
        "seen": seen,
        "today": timezone.localdate(),
        "can_claim": access.can_claim(row),
        "can_answer": access.can_answer(row),
        "can_reassign": access.can_reassign(row),
        "has_glass": access.has_glass(row),
        "has_templates": form.fields["template"].queryset.exists(),  # type: ignore[attr-defined]
    }
    return render(request, "intake/workplace/request.html", context)
