"""The workplace of supporters: what waits, for whom, until when. No text stands in a list."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.accounts.staff import who
from directory.permissions import is_editor
from intake.enums import Origin
from intake.models import Handing
from intake.permissions import Access
from intake.seeing import desk as seeing_desk
from intake.workplace.queries.lists import Listed, Pile, Wanted, at_desk, listed
from intake.workplace.views.access import in_team


@require_safe
@in_team
def workplace(request: HttpRequest, access: Access) -> HttpResponse:
    """Show one list, with the numbers of all of them."""
    proposed = {"proposed": Handing.objects.proposed_to(access.user)}
    return render(request, "intake/workplace/workplace.html", _context(request, access) | proposed)


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
        context = {"waiting": at_desk(), "today": timezone.localdate()}
        return render(request, "intake/workplace/desk.html", context)


def _context(request: HttpRequest, access: Access) -> dict[str, object]:
    wanted, today = Wanted.from_query(request.GET.dict()), timezone.localdate()
    found = listed(access, wanted, today)
    return {
        "wanted": wanted,
        "listed": found,
        "piles": [_pill(pile, wanted, found) for pile in Pile],
        "address": reverse("intake:workplace", query=wanted.as_query()),
        "fresh": reverse("intake:workplace_list", query=_numbered(wanted, found)),
        "previous": _page(wanted, found, -1) if found.page.has_previous() else "",
        "next": _page(wanted, found, +1) if found.page.has_next() else "",
        "origins": Origin.choices,
        "today": today,
        "is_coordinator": access.is_coordinator,
    }


def _pill(pile: Pile, wanted: Wanted, found: Listed) -> dict[str, object]:
    return {
        "label": pile.label,
        "number": found.counts[pile],
        "address": reverse("intake:workplace", query={"lijst": pile.value}),
        "is_current": pile == wanted.pile,
    }


def _numbered(wanted: Wanted, found: Listed) -> dict[str, str]:
    number = found.page.number
    return wanted.as_query(bladzijde=str(number) if number > 1 else "")


def _page(wanted: Wanted, found: Listed, step: int) -> str:
    query = wanted.as_query(bladzijde=str(found.page.number + step))
    return reverse("intake:workplace", query=query)
