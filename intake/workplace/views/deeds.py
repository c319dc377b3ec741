"""What is done with a request beside answering it. A GET only asks, or leads back to the page."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from clientsupport.accounts import kept_forms
from clientsupport.audit.log import ReasonMissing
from clientsupport.wording.spelling import span
from intake.conversation.queries.others import others
from intake.enums import DraftOf
from intake.models import HelpRequest
from intake.permissions import Access
from intake.rules import deadlines
from intake.workplace.actions import supporting
from intake.workplace.actions.hands import break_glass, propose_passing, reassign, revoke_passing
from intake.workplace.forms.deeds import (
    CloseForm,
    GlassForm,
    PassForm,
    ReassignForm,
    SeenForm,
    SubjectForm,
)
from intake.workplace.queries.drafts import typed_about
from intake.workplace.queries.request import since_our_answer
from intake.workplace.seen import Unread
from intake.workplace.views.access import back_to, on_request, posted
from intake.workplace.views.beside import hand_on, keep_beside, keeping_words, typed_of
from intake.workplace.views.showing import note_form

CLOSE, PASS = "intake/workplace/close.html", "intake/workplace/pass.html"


@on_request(Access.can_see)
@keeping_words
def request_claim(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Take it up."""
    if request.method == "POST" and row.supporter_id != access.user.pk:
        supporting.claim(request=row, by=access.user)
        messages.success(request, gettext("Deze hulpvraag is nu van u."))
    return back_to(row)


@on_request(Access.can_answer)
@keeping_words
def request_release(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Give it back to the team."""
    if request.method != "POST":
        return back_to(row)
    supporting.release(request=row, by=access.user)
    messages.success(request, gettext("De hulpvraag ligt weer open voor uw team."))
    return redirect("intake:workplace")


@on_request(Access.can_open)
def request_note(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Note something for colleagues, on a page of its own: nothing here goes to the resident."""
    kept = kept_forms.take(request)
    if kept and "text" in kept:  # an answer stood beside it
        hand_on(request, access, row, kept)
        return back_to(row)
    sent = DraftOf.NOTE
    if request.method == "POST" and (held := keep_beside(request, access, row, sent=sent)):
        return held
    initial = typed_of(kept, sent) if kept else None
    form = note_form(posted(request), initial=initial, writer=access.user)
    form.begin(typed_about(row, sent, access.user), is_filled=kept is not None)
    if request.method == "POST" and form.is_valid():
        supporting.add_note(request=row, by=access.user, **form.cleaned_data)
        messages.success(request, gettext("Uw notitie is bewaard, alleen voor collega’s."))
        return back_to(row)
    context = {"row": row, "form": form, "is_kept": kept is not None}
    return render(request, "intake/workplace/note.html", context)


@on_request(Access.can_answer)
def request_close(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """End the conversation."""
    kept = kept_forms.take(request)
    form = CloseForm(posted(request), initial=kept.dict() if kept else None, writer=access.user)
    form.begin(typed_about(row, DraftOf.CLOSE, access.user), is_filled=kept is not None)
    seen = None
    if request.method == "POST" and form.is_valid():
        try:
            supporting.close(request=row, by=access.user, **form.cleaned_data)
        except Unread:
            seen = form.hold(row)
        else:
            messages.success(request, gettext("De hulpvraag is afgerond."))
            return redirect("intake:workplace")
    context = {"is_kept": kept is not None, "seen": seen}
    return _with_last_words(request, access, row, form, CLOSE, context)


@on_request(Access.can_answer)
@keeping_words
def request_reopen(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Go on with a conversation that was closed."""
    if request.method == "POST":
        supporting.reopen(request=row, by=access.user)
        messages.success(request, gettext("De hulpvraag is weer open."))
    return back_to(row)


@on_request(Access.can_answer)
def request_pass(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Propose another organisation; the resident decides."""
    offers, kept = others(row), kept_forms.take(request)
    form = PassForm(
        posted(request),
        initial=kept.dict() if kept else None,
        offers=offers,
        writer=access.user,
    )
    form.begin(typed_about(row, DraftOf.PASS, access.user), is_filled=kept is not None)
    seen = None
    if request.method == "POST" and form.is_valid():
        try:
            propose_passing(request=row, by=access.user, **form.cleaned_data)
        except Unread:
            seen = form.hold(row)
        else:
            text = gettext("Uw voorstel staat klaar. De inwoner heeft %(span)s om te kiezen.")
            messages.success(request, text % {"span": span(deadlines.PASSING_LASTS, "weeks")})
            return back_to(row)
    context = {"has_offers": offers.exists(), "is_kept": kept is not None, "seen": seen}
    return _with_last_words(request, access, row, form, PASS, context)


@on_request(Access.can_answer)
@keeping_words
def request_pass_revoke(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Take the proposal back."""
    if request.method == "POST":
        revoke_passing(request=row, by=access.user)
        messages.success(request, gettext("Uw voorstel is ingetrokken."))
    return back_to(row)


@on_request(Access.can_answer)
@keeping_words
def request_subject(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Say what it is about; what is no field of life changes nothing."""
    form = SubjectForm(posted(request), row=row)
    if request.method == "POST" and form.is_valid():
        supporting.set_subject(request=row, by=access.user, **form.cleaned_data)
        messages.success(request, gettext("Het onderwerp is bewaard."))
    elif request.method == "POST":
        messages.warning(request, gettext("Kies een onderwerp uit de lijst."))
    return back_to(row)


@on_request(Access.can_reassign)
def request_reassign(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Give it to a colleague, without reading it."""
    form = ReassignForm(posted(request), row=row)
    if request.method == "POST" and form.is_valid() and _reassign(row, form, access):
        messages.success(request, gettext("De hulpvraag is overgedragen."))
        return redirect("intake:workplace")
    context = {
        "row": row,
        "form": form,
        "can_break": access.can_break_glass(row),
        "is_of_colleague": row.supporter_id not in {None, access.user.pk},
    }
    return render(request, "intake/workplace/reassign.html", context)


@on_request(Access.can_break_glass)
def request_glass(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Open what a colleague works on, for half an hour and with a reason."""
    form = GlassForm(posted(request))
    if request.method == "POST" and form.is_valid():
        break_glass(request=row, reason=form.cleaned_data["reason"], by=access.user)
        return back_to(row)
    return render(request, "intake/workplace/glass.html", {"row": row, "form": form})


def _with_last_words(
    request: HttpRequest,
    access: Access,
    row: HelpRequest,
    form: SeenForm,
    template: str,
    context: dict[str, Any],
) -> HttpResponse:
    """Make a page that shows what the resident wrote last: who decides here, has seen it."""
    supporting.open_request(request=row, by=access.user)
    form.show(row)
    context |= {"row": row, "form": form, "last_words": since_our_answer(row)}
    return render(request, template, context)


def _reassign(row: HelpRequest, form: ReassignForm, access: Access) -> bool:
    try:
        reassign(request=row, by=access.user, **form.cleaned_data)
    except ReasonMissing:
        form.add_error("reason", gettext("Schrijf op waarom: u kunt dit gesprek dan lezen."))
        return False
    return True
