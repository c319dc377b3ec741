"""The bare view of the list of cases: the same template, from constants."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from clientsupport.http.caching import unstored_page
from intake.cases.queries.lists import PER_PAGE, CasesListed
from intake.cases.queries.wanted import CasePile, CasesWanted
from intake.workplace.row_words import RowWords

ROW = RowWords(
    address="/werkplek/zaak/kaal/",
    is_unread=False,
    subject="Wonen",
    municipality="Utrecht",
    handle="Z-1",
    offer="Wmo 2015",
    facts="sinds 2 nov",
    labels="",
    last="contact 2 nov",
    holder="bij u",
    due="nog 2 werkdagen",
    tone="c-inbox__quiet",
)
PILES = [
    {"label": pile.label, "number": 9, "address": "/werkplek/zaken/", "is_current": False}
    for pile in CasePile
]


@require_safe
@unstored_page
def cases(request: HttpRequest) -> HttpResponse:
    """Show a page of cases, always the same one."""
    context = {
        "wanted": CasesWanted(),
        "listed": CasesListed([], 1, has_next=True, counts=dict.fromkeys(CasePile, 9)),
        "rows": [ROW] * PER_PAGE,
        "piles": PILES,
        "search": "/werkplek/zaken/?zoek=ja",
        "previous": "",
        "next": "/werkplek/zaken/?bladzijde=2",
    }
    return render(request, "intake/cases/list.html", context)


urlpatterns = [path("kaal/zaken/", cases)]
