"""Explanations: what client support is, the right to it, and who else does what."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page
from directory.models import Law
from directory.search.queries.related_roles import guide
from directory.search.queries.terms import laws
from directory.search.views.paging import paged

PER_PAGE = 30  # roles: all that are known when the portal begins stand on one page


@require_safe
@public_page
def overview(request: HttpRequest) -> HttpResponse:
    """What client support is, what it costs and what it is not."""
    return render(request, "directory/search/guide_overview.html")


@require_safe
@public_page
def rights(request: HttpRequest) -> HttpResponse:
    """What the law promises: to residents (Wmo) and to who gets long-term care (Wlz)."""
    return render(request, "directory/search/guide_rights.html")


@require_safe
@public_page
def roles(request: HttpRequest) -> HttpResponse:
    """Who is for what, for one law or for all of them; it ends with the safety net."""
    known = laws()
    law = next((law for law in known if law.code == request.GET.get("wet")), None)
    found = guide(law)
    context = {
        "law": law,
        "choices": [_choice(known_law, law) for known_law in known],
        "safety_net": found.safety_net,
        "search": _search(law),
        **paged(request, found.roles, PER_PAGE, **({"wet": law.code} if law else {})),
    }
    return render(request, "directory/search/guide_roles.html", context)


def _choice(law: Law, chosen: Law | None) -> dict[str, object]:
    return {
        "label": law.topic,
        "url": reverse("directory:guide_roles", query={"wet": law.code}),
        "is_current": law == chosen,
    }


def _search(law: Law | None) -> str:
    return reverse("directory:search", query={"wet": law.code} if law else None)
