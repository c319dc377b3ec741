"""What people who were helped think of it, and a card with which somebody says so."""

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.http.paging import paged
from clientsupport.http.patience import busy
from clientsupport.privacy.codes import Busy
from clientsupport.privacy.codes.sending import FormUsed
from clientsupport.privacy.codes.submissions import FormOver
from intake.appreciation.actions.cards import hand_card, new_form
from intake.appreciation.queries import results
from intake.models import HelpRequest
from intake.permissions import Access
from intake.rules.appreciation import OPEN_FOR, is_open
from intake.workplace.forms.appreciation import CardForm
from intake.workplace.queries.team import providers_of
from intake.workplace.views.access import back_to, for_supporters, on_request

OVER = _("Deze bladzijde stond lang open. Kijk of alles nog klopt en druk nog eens.")
USED = _("Deze kaart is al gemaakt. Wilt u er nog een? Druk dan nog eens op de knop.")
NOT_ASKED = _("Deze hulpvraag is al te lang afgerond voor een kaart.")
BUSY = _("Het is nu druk. Wacht een paar tellen en druk dan nog eens op de knop.")


@require_safe
@for_supporters
def appreciation(request: HttpRequest, access: Access) -> HttpResponse:
    """Show what is told: of quarters that are over, in whole fives."""
    pages = paged(request, providers_of(access))
    context = {
        "pages": pages,
        "results": results(access, pages, timezone.localdate()),
        "has_more": len(access.roles) > 1,
    }
    return render(request, "intake/workplace/appreciation.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@for_supporters
def card(request: HttpRequest, access: Access) -> HttpResponse:
    """Make a card for somebody who was helped without the portal."""
    return _card(request, access, None)


@require_http_methods(["GET", "HEAD", "POST"])
@on_request(Access.can_answer)
def request_card(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Make a card for the resident of a request that was closed a short while ago."""
    if not is_open(row.closed_on, timezone.localdate()):
        messages.warning(request, NOT_ASKED)
        return back_to(row)
    return _card(request, access, row)


def _card(request: HttpRequest, access: Access, row: HelpRequest | None) -> HttpResponse:
    today = timezone.localdate()
    if request.method != "POST":
        initial: dict[str, object] = {"form": new_form()}
        if day := _day_in(request.GET.get("klaar", "")):
            initial["closed_on"] = day
        return _ask(request, CardForm(initial=initial, access=access, today=today, row=row))
    form = CardForm(request.POST, access=access, today=today, row=row)
    if not form.is_valid():
        return _ask(request, form)
    try:
        return _made(request, access, form)
    except FormOver as error:
        again = form.again(number=new_form())
        again.add_error(None, USED if isinstance(error, FormUsed) else OVER)
        return _ask(request, again)
    except Busy:
        form.add_error(None, BUSY)
        return busy(_ask(request, form, status=503))


def _day_in(written: str) -> date | None:
    """Return the day of which an address says that the help was ready; None for anything else."""
    try:
        return parse_date(written)
    except ValueError:
        return None


def _made(request: HttpRequest, access: Access, form: CardForm) -> HttpResponse:
    """Show the code in this very answer: it is stored nowhere, so no other page could."""
    facts = form.facts()
    sent = hand_card(**facts, by=access.user)
    until = facts["closed_on"] + OPEN_FOR
    context = {"code": sent.code.written(), "until": until, "row": form.row}
    return render(request, "intake/workplace/card_made.html", context)


def _ask(request: HttpRequest, form: CardForm, *, status: int = 200) -> HttpResponse:
    context = {"form": form, "row": form.row}
    return render(request, "intake/workplace/card.html", context, status=status)
