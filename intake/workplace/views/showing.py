"""The page of a request: the conversation, what is known, and the forms of what can be done."""

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from clientsupport.http.paging import paged
from intake.enums import DraftOf
from intake.models import HelpRequest, ReplyTemplate
from intake.permissions import Access
from intake.rules.appreciation import is_open
from intake.workplace.actions.reading import note_read
from intake.workplace.actions.supporting import open_request
from intake.workplace.forms.deeds import AnswerForm, NoteForm, SubjectForm
from intake.workplace.forms.marks import LabelsForm, ReminderForm
from intake.workplace.queries.drafts import typed_about
from intake.workplace.queries.request import Conversation, conversation, listings_for
from intake.workplace.seen import Seen

NOTES = "notities"  # the parameter with the page of the notes
NOTE_ID = "note_%s"  # the answer stands on the same page


def answer_form(row: HelpRequest, data: QueryDict | None = None, **options: Any) -> AnswerForm:
    """Return the form of an answer, with what its organisation can choose."""
    templates = ReplyTemplate.objects.filter(provider=row.provider)
    return AnswerForm(data, templates=templates, listings=listings_for(row), **options)


def note_form(data: QueryDict | None = None, **options: Any) -> NoteForm:
    """Return the form of a note; with a prefix of its own, for one form may hold both."""
    return NoteForm(data, auto_id=NOTE_ID, **options)


def show(
    request: HttpRequest,
    access: Access,
    row: HelpRequest,
    form: AnswerForm,
    *,
    note: NoteForm | None = None,
    is_kept: bool = False,
    is_filled: bool = False,
    seen: Seen | None = None,
) -> HttpResponse:
    """Make the page. `note`: a note that is filled in already, None: what lies there of it.

    `is_filled`: `form` holds something newer than what was kept; `is_kept`: as the session ended.
    """
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
        "note_form": _with_kept(note, row, access),
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


def _with_kept(note: NoteForm | None, row: HelpRequest, access: Access) -> NoteForm:
    form = note or note_form()
    form.begin(typed_about(row, DraftOf.NOTE, access.user), is_filled=note is not None)
    return form


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


def _labels_form(access: Access, found: Conversation) -> LabelsForm | None:
    """Return what can be chosen; None for who only reads."""
    row = found.request
    return LabelsForm(initial={"labels": found.labels}, row=row) if access.can_sort(row) else None


def _is_proposed_to(access: Access, found: Conversation) -> bool:
    """Tell whether it waits for a yes or a no of who looks: a second reader may be asked too."""
    handing = found.handing
    return handing is not None and not handing.is_declined and handing.to == access.user
