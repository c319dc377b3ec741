"""The inbox of supporters: what waits, for whom, until when. No text stands in a list."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from clientsupport.site.menu import remember
from directory.permissions import is_editor
from intake.enums import Origin
from intake.models import Handing
from intake.permissions import Access
from intake.seeing import desk as seeing_desk
from intake.workplace.queries.counts import number_to_do
from intake.workplace.queries.lists import Listed, at_desk, listed, narrowing
from intake.workplace.queries.wanted import Pile, Wanted
from intake.workplace.row_words import words
from intake.workplace.views.access import in_team

MOST_PROPOSED = 20  # that stand above the list; Vandaag counts all of them


@require_safe
@in_team
def workplace(request: HttpRequest, access: Access) -> HttpResponse:
    """Show one list, with the numbers of all of them."""
    context = _context(request, access)
    context["proposed"] = (
        Handing.objects.proposed_to(access.user)[:MOST_PROPOSED] if access.asked else ()
    )
    context["is_coordinator"] = access.is_coordinator
    wanted = Wanted.from_query(request.GET.dict())
    if wanted.is_searching or wanted.is_narrowed:
        context |= {"narrowing": narrowing(access), "origins": Origin.choices}
    return render(request, "intake/workplace/workplace.html", context)


@require_safe
@in_team
def fresh_list(request: HttpRequest, access: Access) -> HttpResponse:
    """Show only the lists, for the page that asks by itself every half minute."""
    return render(request, "intake/workplace/_lists.html", _context(request, access))


@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """Show the portal's desk where requests wait for too long; never what they say."""
    if not is_editor(who(request)):
        raise Http404
    with seeing_desk():
        context = {"waiting": paged(request, at_desk()), "today": timezone.localdate()}
        return render(request, "intake/workplace/desk.html", context)


def _context(request: HttpRequest, access: Access) -> dict[str, object]:
    wanted, today = Wanted.from_query(request.GET.dict()), timezone.localdate()
    found = listed(access, wanted, today)
    remember(number_to_do, access.user, found.counts[Pile.TO_DO])
    return {
        "wanted": wanted,
        "listed": found,
        "rows": [words(row, today, has_more_places=len(access.roles) > 1) for row in found.rows],
        "to_do": found.counts[Pile.TO_DO],
        "piles": [_tab(pile, wanted, found) for pile in Pile],
        "fresh": reverse("intake:workplace_list", query=wanted.at_page(found.page)),
        "search": reverse("intake:workplace", query=wanted.as_query(zoek="ja")),
        "previous": _page(wanted, found.page - 1) if found.page > 1 else "",
        "next": _page(wanted, found.page + 1) if found.has_next and not found.is_cut else "",
    }


def _tab(pile: Pile, wanted: Wanted, found: Listed) -> dict[str, object]:
    return {
        "label": pile.label,
        "number": found.counts[pile],
        "address": reverse("intake:workplace", query={"lijst": pile.value}),
        "is_current": pile is wanted.pile,
    }


def _page(wanted: Wanted, page: int) -> str:
    return reverse("intake:workplace", query=wanted.at_page(page))
