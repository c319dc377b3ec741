"""The lists of cases: own and of the team, what is due, and what has been quiet."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from intake.cases.queries.lists import CasesListed, cases_listed, found_by, narrowing
from intake.cases.queries.wanted import CasePile, CasesWanted
from intake.cases.row_words import case_words
from intake.permissions import Access
from intake.workplace.views.access import in_team

KEPT = "cases"  # in the session: how somebody narrowed the list last
LONGEST_SOUGHT = 100  # characters


@require_safe
@in_team
def case_list(request: HttpRequest, access: Access) -> HttpResponse:
    """Show one list, as it was narrowed last time; its numbers, and those of the others."""
    if not request.GET and (kept := request.session.get(KEPT)):
        return HttpResponseRedirect(reverse("intake:case_list", query=kept))
    wanted = CasesWanted.from_query(request.GET.dict())
    _keep(request, wanted)
    found = cases_listed(access, wanted, timezone.localdate())
    context = _context(access, wanted, found)
    if wanted.is_searching or wanted.is_narrowed:
        context["narrowing"] = narrowing(access)
    return render(request, "intake/cases/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@in_team
def case_find(request: HttpRequest, access: Access) -> HttpResponse:
    """Find by reference or alias. It is sent, for an alias never stands in an address.

    Who comes back by an address, as after a session that ended, finds the empty field.
    """
    sought = request.POST.get("zoek", "")[:LONGEST_SOUGHT].replace("\0", "").strip()
    rows = found_by(access, sought) if sought else []
    today, has_more = timezone.localdate(), len(access.roles) > 1
    context = {
        "sought": sought,
        "rows": [case_words(row, today, has_more_places=has_more) for row in rows],
    }
    response = render(request, "intake/cases/found.html", context)
    response.headers["Cache-Control"] = "no-store"
    return response


def _keep(request: HttpRequest, wanted: CasesWanted) -> None:
    """Keep how the list is narrowed until the session ends; the first page of it."""
    now = wanted.as_query()
    if request.session.get(KEPT, {}) != now:
        request.session[KEPT] = now


def _context(access: Access, wanted: CasesWanted, found: CasesListed) -> dict[str, object]:
    today, has_more = timezone.localdate(), len(access.roles) > 1
    return {
        "wanted": wanted,
        "listed": found,
        "rows": [case_words(row, today, has_more_places=has_more) for row in found.rows],
        "piles": [_tab(pile, wanted, found) for pile in CasePile],
        "search": reverse("intake:case_list", query=wanted.as_query(zoek="ja")),
        "previous": _page(wanted, found.page - 1) if found.page > 1 else "",
        "next": _page(wanted, found.page + 1) if found.has_next and not found.is_cut else "",
    }


def _tab(pile: CasePile, wanted: CasesWanted, found: CasesListed) -> dict[str, object]:
    return {
        "label": pile.label,
        "number": found.counts[pile],
        "address": reverse("intake:case_list", query=wanted.as_query(lijst=pile.value)),
        "is_current": pile is wanted.pile,
    }


def _page(wanted: CasesWanted, page: int) -> str:
    return reverse("intake:case_list", query=wanted.at_page(page))
