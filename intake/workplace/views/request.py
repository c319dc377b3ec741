"""One request: reading it, which is in the log, and answering it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from clientsupport.http.paging import paged
from intake.enums import DraftOf
from intake.models import HelpRequest, ReplyTemplate
from intake.permissions import Access
from intake.rules.appreciation import is_open
from intake.workplace.actions.drafting import NewerDraft, save_draft
from intake.workplace.actions.reading import note_read
from intake.workplace.actions.supporting import answer, open_request
from intake.workplace.forms.deeds import WROTE, AnswerForm, NoteForm, SubjectForm
from intake.workplace.forms.marks import LabelsForm, ReminderForm
from intake.workplace.queries.drafts import typed_about
from intake.workplace.queries.request import Conversation, conversation, listings_for
from intake.workplace.seen import Seen, Unread
from intake.workplace.views.access import back_to, on_request

DRAFT, INSERT = "bewaren", "invoegen"
NOTES = "notities"  # the parameter with the page of the notes


@require_http_methods(["GET", "HEAD", "POST"])
@on_request(Access.can_open)
def request_page(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Show a conversation; with POST answer it, keep a draft, or put in an example text."""
    if request.method != "POST":
        return _looked_at(request, access, row)
    deed = request.POST.get("deed", "")
    may_be_empty = deed in (INSERT, DRAFT)
    form = _form(row, request.POST, may_be_empty=may_be_empty, writer=access.user)
    if not form.is_valid():
        return _page(request, access, row, form)
    if deed == INSERT:
        again = _form(row, initial=form.with_template())
        return _page(request, access, row, again, is_filled=True)
    if deed == DRAFT:
        return _kept(request, access, row, form)
    return _answered(request, access, row, form)


def _looked_at(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    kept, seen = kept_forms.take(request), None
    initial: dict[str, Any] = {}
    if kept:
        initial = {name: kept.get(name, "") for name in ("text", "listing", "draft")}
        initial["is_question"] = "is_question" in kept
        seen = _missed(request, row, Seen.from_text(kept.get("seen", "")))
    form, is_kept = _form(row, initial=initial), kept is not None
    return _page(request, access, row, form, is_kept=is_kept, is_filled=is_kept, seen=seen)


def _kept(request: HttpRequest, access: Access, row: HelpRequest, form: AnswerForm) -> HttpResponse:
    """Keep a draft, as the browser does by itself where scripts run."""
    facts = form.cleaned_data
    try:
        save_draft(request=row, typed=request.POST.dict(), by=access.user, known=facts["draft"])
    except NewerDraft as newer:
        form.prefer_this(newer.version)
        return _page(request, access, row, form)
    messages.success(request, gettext("Uw concept is bewaard. Alleen u ziet het."))
    if seen := _missed(request, row, facts["seen"]):
        return _page(request, access, row, _form(row), seen=seen)
    return back_to(row)


def _form(row: HelpRequest, data: QueryDict | None = None, **options: Any) -> AnswerForm:
    templates = ReplyTemplate.objects.filter(provider=row.provider)
    return AnswerForm(data, templates=templates, listings=listings_for(row), **options)


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
    names = ("text", "is_question", "listing", "seen", "draft")
    return {name: form.cleaned_data[name] for name in names}


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
    found, here = conversation(row, access), reverse("intake:workplace_request", args=[row.pk])
    last = max((message.number for message in found.messages), default=0)
    note_read(request=row, number=last, by=access.user)
    form.begin(typed_about(row, DraftOf.ANSWER, access.user), is_filled=is_filled)
    form.show(row)
    today = timezone.localdate()
    context = {
        "found": found,
        "said": paged(request, found.messages, at=here, latest=True),
        "notes": paged(request, found.notes, by=NOTES, at=here, latest=True),
        "row": row,
        "form": form,
        "note_form": _note_form(access, row),
        "subject_form": SubjectForm(row=row),
        "reminder_form": ReminderForm(initial={"on": found.reminds_on}, row=row, today=today),
        "labels_form": _labels_form(access, found),
        "is_kept": is_kept,
        "seen": seen,
        "today": today,
        **_may(access, found),
        "has_templates": form.fields["template"].queryset.exists(),  # type: ignore[attr-defined]
    }
    return render(request, "intake/workplace/request.html", context)


def _may(access: Access, found: Conversation) -> dict[str, bool]:
    """Return what whoever looks may do."""
    row = found.request
    return {
        "can_claim": access.can_claim(row),
        "can_answer": access.can_answer(row),
        "can_reassign": access.can_reassign(row),
        "can_hand_card": access.can_answer(row) and is_open(row.closed_on, timezone.localdate()),
        "has_glass": access.has_glass(row),
        "reads_along": access.reads_along(row),
        "is_proposed_to_me": _is_proposed_to(access, found),
    }


def _note_form(access: Access, row: HelpRequest) -> NoteForm:
    form = NoteForm(auto_id="note_%s")
    form.begin(typed_about(row, DraftOf.NOTE, access.user))
    return form


def _labels_form(access: Access, found: Conversation) -> LabelsForm | None:
    """Return what can be chosen; None for who only reads."""
    row = found.request
    return LabelsForm(initial={"labels": found.labels}, row=row) if access.can_sort(row) else None


def _is_proposed_to(access: Access, found: Conversation) -> bool:
    """Tell whether it waits for a yes or a no of who looks: a second reader may be asked too."""
    handing = found.handing
    return handing is not None and not handing.is_declined and handing.to == access.user
