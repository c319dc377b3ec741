"""What whoever works on a request arranges with a colleague, and the colleague's answer."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from clientsupport.transitions import WrongState
from intake.models import HelpRequest
from intake.permissions import Access
from intake.workplace.actions import arranging
from intake.workplace.forms.colleagues import ColleagueForm
from intake.workplace.views.access import back_to, on_request, posted
from intake.workplace.views.beside import keeping_words


@on_request(Access.can_answer)
def request_hand(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Ask a colleague to take it over."""
    form = ColleagueForm(posted(request), row=row, by=access.user)
    if request.method == "POST" and form.is_valid():
        to = form.cleaned_data["to"]
        arranging.propose_handing(request=row, to=to, by=access.user)
        text = gettext("%(name)s krijgt uw voorstel te zien. Tot die tijd blijft de vraag bij u.")
        messages.success(request, text % {"name": to})
        return back_to(row)
    return render(request, "intake/workplace/hand.html", {"row": row, "form": form})


@on_request(Access.can_answer)
@keeping_words
def request_hand_revoke(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Take that proposal back."""
    if request.method == "POST":
        arranging.revoke_handing(request=row, by=access.user)
        messages.success(request, gettext("Uw voorstel is ingetrokken."))
    return back_to(row)


@on_request(Access.can_see)
@keeping_words
def request_take_over(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Say yes to a colleague's proposal."""
    if request.method != "POST":
        return redirect("intake:workplace")
    try:
        arranging.take_over(request=row, by=access.user)
    except WrongState as refused:
        return _ended(request, str(refused))
    messages.success(request, gettext("Deze hulpvraag is nu van u."))
    return back_to(row)


@on_request(Access.can_see)
@keeping_words
def request_decline(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Say no to it."""
    if request.method == "POST":
        try:
            arranging.decline_handing(request=row, by=access.user)
        except WrongState as refused:
            return _ended(request, str(refused))
        messages.success(request, gettext("De vraag blijft bij uw collega."))
    return redirect("intake:workplace")


@on_request(Access.can_answer)
def request_reader(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Let a colleague read along."""
    form = ColleagueForm(posted(request), row=row, by=access.user)
    if request.method == "POST" and form.is_valid():
        reader = form.cleaned_data["to"]
        arranging.let_read(request=row, reader=reader, by=access.user)
        messages.success(request, gettext("%(name)s leest nu mee.") % {"name": reader})
        return back_to(row)
    return render(request, "intake/workplace/reader.html", {"row": row, "form": form})


@on_request(Access.can_answer)
@keeping_words
def request_reader_end(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Let nobody read along any more."""
    if request.method == "POST":
        arranging.end_reading(request=row, by=access.user)
        messages.success(request, gettext("Er leest geen collega meer mee."))
    return back_to(row)


def _ended(request: HttpRequest, why: str) -> HttpResponse:
    """Say that it is not proposed any more, in the list: who was asked cannot open the request."""
    messages.warning(request, why)
    return redirect("intake:workplace")
