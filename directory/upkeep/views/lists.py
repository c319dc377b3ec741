"""For editors: drafts to look through, and what goes stale, is hidden or is incomplete."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.paging import paged
from directory.enums import Province
from directory.staff import editor
from directory.upkeep.queries.narrowing import ORGANISATION, PROVINCE, Narrowing
from directory.upkeep.queries.stale import LACK, Lack, counts, lacking, undeclared
from directory.upkeep.queries.waiting import drafts


@require_safe
def reviews(request: HttpRequest) -> HttpResponse:
    """List the drafts that wait for an editor, the longest waiting first."""
    editor(request)
    narrowing = Narrowing.from_query(request.GET)
    context = {"drafts": paged(request, drafts(narrowing)), **narrowed(narrowing)}
    return render(request, "directory/upkeep/reviews.html", context)


@require_safe
def stale(request: HttpRequest) -> HttpResponse:
    """List what lacks something, of one kind at a time, with how many there are of each."""
    editor(request)
    narrowing, today = Narrowing.from_query(request.GET), timezone.localdate()
    asked = request.GET.get(LACK)
    lack = Lack(asked) if asked in set(Lack) else Lack.SOON
    kinds = [
        _kind(found, number, lack, narrowing) for found, number in counts(narrowing, today).items()
    ]
    context = {"lack": lack, "kinds": kinds, **narrowed(narrowing)}
    if lack is Lack.DECLARATION:
        context["organisations"] = paged(request, undeclared(narrowing, today))
    else:
        context["offers"] = paged(request, lacking(lack, narrowing, today))
    return render(request, "directory/upkeep/stale.html", context)


def narrowed(narrowing: Narrowing) -> dict[str, Any]:
    """Return what the form above each list shows."""
    return {"narrowing": narrowing, "provinces": Province.choices}


def _kind(found: Lack, number: int, lack: Lack, narrowing: Narrowing) -> dict[str, Any]:
    query = {LACK: found.value, PROVINCE: narrowing.province, ORGANISATION: narrowing.organisation}
    kept = {name: value for name, value in query.items() if value}
    address = reverse("directory:stale", query=kept)
    return {"label": found.label, "number": number, "address": address, "is_here": found is lack}
