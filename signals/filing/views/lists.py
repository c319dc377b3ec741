"""The lists of signals of an organisation."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from clientsupport.http.paging import PAGE, paged
from signals.filing.queries.signals import Pile, Wanted, narrowing, numbers, signals_wanted
from signals.filing.views.access import in_organisations
from signals.permissions import Access

KEPT = "signals"  # in the session: how somebody narrowed the list last


@require_safe
@in_organisations
def signals(request: HttpRequest, access: Access) -> HttpResponse:
    """Show one list, as it was narrowed last time, with the numbers of the others."""
    if not request.GET and (kept := request.session.get(KEPT)):
        return HttpResponseRedirect(reverse("signals:signals", query=kept))
    wanted = Wanted.from_query(request.GET.dict())
    if PAGE not in request.GET and request.session.get(KEPT, {}) != wanted.as_query():
        request.session[KEPT] = wanted.as_query()
    counted = numbers(access, wanted)
    context = {
        "wanted": wanted,
        "found": paged(request, signals_wanted(access, wanted)),
        "narrowing": narrowing(access),
        "has_more_places": len(access.roles) > 1,
        "piles": [
            {
                "label": pile.label,
                "number": counted[pile],
                "address": reverse("signals:signals", query=wanted.as_query(pile)),
                "is_current": pile is wanted.pile,
            }
            for pile in Pile
        ],
    }
    return render(request, "signals/filing/list.html", context)
