"""The first page of everybody who works with the portal."""

from datetime import datetime

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.models import User
from clientsupport.site.today import MOST, merged, queues

PER_PAGE = 15
NOON, EVENING = 12, 18  # o'clock


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Show what waits for somebody, the most urgent first, each with its deed."""
    return render(request, "clientsupport/today/today.html", _context(request))


@require_safe
def today_list(request: HttpRequest) -> HttpResponse:
    """Show only the list, for the page that asks by itself every half minute."""
    return render(request, "clientsupport/today/_list.html", _context(request))


def greeting(now: datetime) -> str:
    """Return how people greet each other at this hour."""
    if now.hour < NOON:
        return gettext("Goedemorgen")
    return gettext("Goedemiddag") if now.hour < EVENING else gettext("Goedenavond")


def _context(request: HttpRequest) -> dict[str, object]:
    user, now = request.user, timezone.localtime()
    assert isinstance(user, User)  # noqa: S101 (the guard lets nobody else come here)
    found = queues(user, now.date())
    page = Paginator(merged(found, now.date()), PER_PAGE).get_page(request.GET.get("bladzijde"))
    return {
        "greeting": greeting(now),
        "now": now,
        "queues": found,
        "work": sum(queue.number for queue in found if queue.is_work),
        "is_more": any(queue.number >= MOST for queue in found),
        "page": page,
        "fresh": _address("today_list", page.number),
        "previous": _address("today", page.number - 1) if page.has_previous() else "",
        "next": _address("today", page.number + 1) if page.has_next() else "",
    }


def _address(name: str, page: int) -> str:
    return reverse(name, query={"bladzijde": page} if page > 1 else None)
