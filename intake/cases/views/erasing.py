"""Erasing a case before its day: asking, looking at it as the second person, and keeping it."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from intake.cases.actions.erasing import confirm_erasure, end_erasure, propose_erasure
from intake.cases.actions.glass import break_case_glass
from intake.cases.forms.keeping import CaseGlassForm, ErasureForm
from intake.cases.queries.keeping import asked_about
from intake.cases.views.access import back_to_case, on_case
from intake.models import Case
from intake.permissions import Access
from intake.workplace.queries.team import colleagues
from intake.workplace.views.access import posted


@on_case(Access.can_work_on_case)
def case_erase(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Ask to erase a case; who asked already is shown how that stands."""
    if request.method != "POST" and asked_about(access, row):
        return redirect("intake:case_erasure", uuid=row.pk)
    form = ErasureForm(posted(request), row=row)
    if request.method == "POST" and form.is_valid():
        propose_erasure(case=row, reason=form.cleaned_data["reason"], by=access.user)
        return redirect("intake:case_erasure", uuid=row.pk)
    has_second = colleagues(row.provider).exclude(pk=access.user.pk).exists()
    context = {"row": row, "form": form, "has_second": has_second}
    return render(request, "intake/cases/erase.html", context)


@on_case(Access.can_see_case)
def case_erasure(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Look at what is to be erased, by its facts alone, and say yes as the second person."""
    if request.method == "POST":
        confirm_erasure(case=row, asked=_key(request), by=access.user)
        words = gettext("Zaak %(reference)s is gewist.") % {"reference": row.reference}
        messages.success(request, words)
        return redirect("intake:case_list")
    asked = asked_about(access, row)
    if asked is None:
        return back_to_case(request, row)
    return render(request, "intake/cases/erasure.html", {"row": row, "asked": asked})


@on_case(Access.can_see_case)
def case_erasure_end(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Keep it."""
    if request.method != "POST":
        return back_to_case(request, row)
    end_erasure(case=row, by=access.user)
    return back_to_case(request, row, gettext("De zaak wordt niet gewist."))


@on_case(Access.can_break_case_glass)
def case_glass(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Read what a colleague works on, for half an hour and with a reason."""
    form = CaseGlassForm(posted(request))
    if request.method == "POST" and form.is_valid():
        break_case_glass(case=row, reason=form.cleaned_data["reason"], by=access.user)
        return back_to_case(request, row)
    return render(request, "intake/cases/glass.html", {"row": row, "form": form})


def _key(request: HttpRequest) -> UUID:
    try:
        return UUID(request.POST.get("asked", ""))
    except ValueError:
        raise BadRequest from None
