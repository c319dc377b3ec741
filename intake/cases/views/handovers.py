"""Hand-overs as both sides see them: a list, one of them, and the answer to it."""

import functools
from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts.errors import overtaken
from clientsupport.http.paging import paged
from clientsupport.transitions import WrongState
from intake.cases.actions.answering import (
    accept_handover,
    note_opened_handover,
    refuse_handover,
    take_back_handover,
)
from intake.cases.queries.case import names_of_codes
from intake.cases.queries.handovers import (
    asked,
    case_of,
    find_handover,
    own_proposals,
    rows_of,
    why_of,
)
from intake.enums import Refusal, TakenBack
from intake.models import Case, Handover
from intake.permissions import Access
from intake.rules.handovers import TAKEN_BACK_FOR, WORDINGS
from intake.workplace.actions.supporting import NotYours
from intake.workplace.views.access import View, in_team

HandoverView = Callable[[HttpRequest, Access, Handover], HttpResponse]
May = Callable[[Access, Handover], bool]
OWN = "eigen"  # which page of what one proposed


def on_handover(may: May) -> Callable[[HandoverView], View[[UUID]]]:
    """Give a view the hand-over with which somebody may do this; for others it is not there."""

    def decorate(view: HandoverView) -> View[[UUID]]:
        def finding_it(request: HttpRequest, access: Access, /, uuid: UUID) -> HttpResponse:
            row = find_handover(access, uuid)
            if row is None:
                raise Http404
            if request.method == "POST" and not may(access, row):
                return _overtaken(request, gettext("Dit kan niet meer. Er is niets veranderd."))
            try:
                return view(request, access, row)
            except (NotYours, Case.DoesNotExist, Handover.DoesNotExist):
                return _overtaken(request, gettext("Dit kan niet meer. Er is niets veranderd."))
            except WrongState as refused:
                return _overtaken(request, str(refused))

        return in_team(functools.update_wrapper(finding_it, view))

    return decorate


@require_safe
@in_team
def handovers(request: HttpRequest, access: Access) -> HttpResponse:
    """Show what waits for somebody's yes or no, and how fares what they proposed."""
    today = timezone.localdate()
    waiting = paged(request, asked(access, today))
    own = paged(request, own_proposals(access), by=OWN)
    context = {
        "waiting": waiting,
        "waiting_rows": rows_of(list(waiting), today),
        "own": own,
        "own_rows": rows_of(list(own), today),
    }
    return render(request, "intake/cases/handovers.html", context)


@require_safe
@on_handover(Access.can_see_handover)
def handover(request: HttpRequest, access: Access, row: Handover) -> HttpResponse:
    """Show who asks whom, what is shared, and the case as it is now to who may see it."""
    case = case_of(row)
    if case:
        note_opened_handover(handover=row, case=case, by=access.user)
    wording = WORDINGS.get(row.consent_wording or 0, {})
    context = {
        "handover": row,
        "case": case,
        "named": names_of_codes(case) if case else {},
        "why": why_of(row, case),
        "wording": wording.get(row.shared),  # type: ignore[call-overload]
        "is_open": row.is_open(timezone.localdate()),
        "can_answer": row.is_proposed and access.can_answer_handover(row),
        "can_take_back": access.can_take_back(row),
        "can_open": case is not None and access.can_see_case(case),
        "refusals": Refusal.choices,
        "ways_back": TakenBack.choices,
        "taken_back_for": TAKEN_BACK_FOR,
    }
    return render(request, "intake/cases/handover.html", context)


@on_handover(Access.can_answer_handover)
def handover_accept(request: HttpRequest, access: Access, row: Handover) -> HttpResponse:
    """Go on with the case."""
    if request.method != "POST":
        return redirect("intake:handover", uuid=row.pk)
    accept_handover(handover=row, by=access.user)
    messages.success(request, gettext("Deze zaak is nu van u."))
    return redirect("intake:case_page", uuid=row.case_id)


@on_handover(Access.can_answer_handover)
def handover_refuse(request: HttpRequest, access: Access, row: Handover) -> HttpResponse:
    """Say no, and why."""
    if request.method != "POST":
        return redirect("intake:handover", uuid=row.pk)
    try:
        why = Refusal(request.POST.get("why", ""))
    except ValueError:
        raise BadRequest from None
    refuse_handover(handover=row, why=why, by=access.user)
    messages.success(
        request, gettext("De zaak blijft waar hij was. Wie het voorstelde, hoort het.")
    )
    return redirect("intake:handovers")


@on_handover(Access.can_take_back)
def handover_take_back(request: HttpRequest, access: Access, row: Handover) -> HttpResponse:
    """Withdraw a proposal, or let the case return."""
    if request.method != "POST":
        return redirect("intake:handover", uuid=row.pk)
    try:
        why = TakenBack(request.POST.get("why", ""))
    except ValueError:
        raise BadRequest from None
    take_back_handover(handover=row, why=why, by=access.user)
    messages.success(request, gettext("Het is teruggedraaid. De zaak is waar hij was."))
    return redirect("intake:handovers")


def _overtaken(request: HttpRequest, words: str) -> HttpResponse:
    return overtaken(request, words, back=reverse("intake:handovers"))
