"""Letting somebody else go on with a case: proposed by who works on it, given by a coordinator."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts import kept_forms
from clientsupport.audit.log import ReasonMissing
from intake.cases.actions.giving import give_case
from intake.cases.actions.proposing import propose_handover
from intake.cases.forms.handovers import GiveForm, HandForm
from intake.cases.queries.drafts import typed_in_case
from intake.cases.queries.handovers import running_of
from intake.cases.views.access import back_to_case, on_case
from intake.cases.views.asking import Deed, ask, done
from intake.enums import CaseDraftOf
from intake.models import Case, Handover
from intake.permissions import Access
from intake.rules.handovers import OPEN_FOR, WORDING, WORDINGS
from intake.workplace.views.access import posted

GIVE = Deed(
    _("Zaak aan een collega geven"),
    _("Geef de zaak"),
    _("De collega heeft de zaak meteen. U leest hem daarvoor niet."),
)


@on_case(Access.can_work_on_case)
def case_hand(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Ask somebody to go on with it; where that is asked already, that is shown."""
    if running := running_of(row):
        return redirect("intake:handover", uuid=running.pk)
    kept = kept_forms.take(request)
    given = kept.dict() if kept else {}
    form = HandForm(posted(request), initial=given, row=row, writer=access.user)
    typed = typed_in_case(row, CaseDraftOf.HANDOVER, access.user)
    form.begin(typed, is_filled=kept is not None)
    made: list[Handover] = []
    if request.method == "POST" and form.is_valid():
        proposal = form.proposal()
        known = {"seen": form.cleaned_data["seen"], "draft": form.cleaned_data["draft"]}

        def propose() -> None:
            by = access.user
            made.append(propose_handover(case=row, proposal=proposal, by=by, **known))

        if done(form, propose):
            words = gettext("Het is voorgesteld. Tot iemand ja zegt, blijft de zaak bij u.")
            messages.success(request, words)
            return redirect("intake:handover", uuid=made[0].pk)
    context = {
        "row": row, "form": form, "is_kept": kept is not None,
        "wordings": WORDINGS[WORDING].items(), "open_for": OPEN_FOR,
    }  # fmt: skip
    return render(request, "intake/cases/hand.html", context)


@on_case(Access.can_give_case)
def case_give(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Give it to a colleague, or to the team."""
    kept = kept_forms.take(request)
    given = kept.dict() if kept else {}
    form = GiveForm(posted(request), initial=given, row=row, writer=access.user)
    if request.method == "POST" and form.is_valid():
        heir, reason = form.heir(), form.cleaned_data["text"]
        try:
            give_case(case=row, to=heir.user, by=access.user, reason=reason)
        except ReasonMissing:
            form.add_error("text", gettext("Schrijf op waarom u deze zaak moet lezen."))
        else:
            return back_to_case(request, row, gettext("De zaak is nu van een ander."))
    return ask(request, row, form, GIVE, is_kept=kept is not None)
