"""What the pages of one case share: which case, whose it is, and deeds that are refused."""

import functools
from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext

from clientsupport.accounts.errors import overtaken
from clientsupport.transitions import WrongState
from intake.cases.queries.case import find_case
from intake.models import Case
from intake.permissions import Access
from intake.workplace.actions.supporting import NotYours
from intake.workplace.views.access import View, in_team

CaseView = Callable[[HttpRequest, Access, Case], HttpResponse]
May = Callable[[Access, Case], bool]


def on_case(may: May) -> Callable[[CaseView], View[[UUID]]]:
    """Give a view the case with which somebody may do this; for others it is not there."""

    def decorate(view: CaseView) -> View[[UUID]]:
        def finding_it(request: HttpRequest, access: Access, /, uuid: UUID) -> HttpResponse:
            row = find_case(access.user, uuid)
            if row is None or not may(access, row):
                raise Http404
            try:
                return view(request, access, row)
            except (NotYours, Case.DoesNotExist):
                words = gettext("Deze zaak is net naar een ander gegaan. Er is niets bewaard.")
                return overtaken(
                    request, words, back=reverse("intake:case_list"), kept=_typed(request)
                )
            except WrongState as refused:
                here = reverse("intake:case_page", args=[row.pk])
                return overtaken(request, str(refused), back=here, kept=_typed(request))

        return in_team(functools.update_wrapper(finding_it, view))

    return decorate


def back_to_case(request: HttpRequest, row: Case, done: str = "") -> HttpResponse:
    """Lead to the page of a case, and say what was done."""
    if done:
        messages.success(request, done)
    return redirect("intake:case_page", uuid=row.pk)


def _typed(request: HttpRequest) -> str:
    return request.POST.get("text", "")
