"""Quick entry of a case, from a request or not."""

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from intake.cases.actions.closing import close_case
from intake.cases.actions.logging import set_next_step
from intake.cases.actions.opening import HasCase, ReferenceTaken, open_case
from intake.cases.forms.facts import several
from intake.cases.forms.new import NewCaseForm
from intake.cases.queries.beginning import Beginning, beginning, case_of
from intake.cases.views.access import back_to_case
from intake.enums import CaseCloseReason, FollowOn, LooseDraftOf
from intake.models import Case, HelpRequest
from intake.permissions import Access
from intake.rules.case_days import NotPossible
from intake.workplace.queries.drafts import typed_without_request
from intake.workplace.queries.request import find_request
from intake.workplace.views.access import in_team, posted

ASKED = "vraag"  # in the address and in the form


@require_http_methods(["GET", "HEAD", "POST"])
@in_team
def case_new(request: HttpRequest, access: Access) -> HttpResponse:
    """Begin a case; with `vraag` in the address that of a request."""
    kept = kept_forms.take(request)
    asked = _asked(access, _written(request, kept))
    if asked and (before := case_of(asked)):
        return _has_case(request, before)
    begun = beginning(access, asked)
    given = {**kept.dict(), **several(kept)} if kept else {}
    form = NewCaseForm(posted(request), initial=given, access=access, beginning=begun)
    if asked is None:  # of a request nothing is kept that would outlive it
        typed = typed_without_request(LooseDraftOf.CASE, access.user)
        form.begin(typed, is_filled=kept is not None)
    if request.method == "POST" and form.is_valid():
        try:
            if row := _opened(access, form, begun, asked):
                return back_to_case(request, row, _said(row))
        except HasCase as found:
            return _has_case(request, found.case)
    context = {"form": form, "is_kept": kept is not None, "asked": asked, "begun": begun}
    return render(request, "intake/cases/new.html", context)


def _written(request: HttpRequest, kept: QueryDict | None) -> str:
    """Return of which request it is; the address may have been lost with the session."""
    lost = kept.get(ASKED, "") if kept else ""
    return request.POST.get(ASKED) or request.GET.get(ASKED) or lost


def _asked(access: Access, written: str) -> HelpRequest | None:
    """Return the request that becomes a case; 404 for one that is not theirs to answer."""
    if not written:
        return None
    try:
        found = find_request(access.user, UUID(written))
    except ValueError:
        raise Http404 from None
    if found is None or not access.can_answer(found):
        raise Http404
    return found


def _has_case(request: HttpRequest, case: Case) -> HttpResponse:
    messages.info(request, gettext("Deze hulpvraag heeft al een zaak. Dit is die zaak."))
    return back_to_case(request, case)


def _said(row: Case) -> str:
    words = (
        gettext("Zaak %(reference)s is bewaard en afgesloten.")
        if row.is_closed
        else gettext("Zaak %(reference)s is bewaard.")
    )
    return words % {"reference": row.reference}


def _opened(
    access: Access, form: NewCaseForm, begun: Beginning, asked: HelpRequest | None
) -> Case | None:
    """Store all of it or nothing; None: the form says why not."""
    facts = form.cleaned_data
    begin = {"request": asked, "draft": facts["draft"], "by": access.user}
    try:
        with transaction.atomic():
            row = open_case(new=form.new(begun), contact=form.contact(), **begin)
            if form.closes:
                return _closed(row, form, access)
            if facts["step_on"]:
                set_next_step(case=row, on=facts["step_on"], text=facts["step"], by=access.user)
            return row
    except ReferenceTaken:
        words = gettext("Uw organisatie heeft al een zaak met dit kenmerk. Kies een ander.")
        form.add_error("reference", words)
    except NotPossible as refused:
        form.add_error("on", str(refused))
    return None


def _closed(row: Case, form: NewCaseForm, access: Access) -> Case:
    """End it at once: what was asked has been answered."""
    facts = form.cleaned_data
    close_case(
        case=row,
        on=facts["on"],
        reason=CaseCloseReason(facts["close_reason"]),
        follow_on=FollowOn(facts["follow_on"]),
        by=access.user,
    )
    row.refresh_from_db(fields=["state"])
    return row
