"""The page of an authority: what it has to do, and how help in its area stands in the guide."""

from typing import Any
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from clientsupport.mail import absolute
from directory.contracts.area import (
    DOORS,
    area_of,
    freshness,
    gaps,
    stale,
    without_contract,
)
from directory.contracts.queries import authority, outside, stated_by, to_do
from directory.enums import AuthorityKind, Breadth
from directory.models import Authority, Provider
from directory.permissions import is_editor

# The parameters with the page of each list; that of all contracts is the usual one.
OTHERS, TO_DO, ACTIVE, OUTSIDE, STALE = "overige", "doen", "actief", "buiten", "verouderd"


@require_safe
def contract_list(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what waits, who helps without a contract, what lacks, and all contracts."""
    found = authority_at(request, slug)
    stated, today = stated_by(found), timezone.localdate()
    context = {
        "authority": found,
        "to_do": paged(request, to_do(found, today), by=TO_DO),
        "outside": paged(request, outside(found), by=OUTSIDE),
        "listed": paged(request, stated.listed),
        "unlisted": paged(request, stated.unlisted, by=OTHERS),
        "apply": absolute(reverse("directory:apply")),
        "invite": _invitation(),
        "is_editor": is_editor(who(request)),
    }
    return render(request, "directory/contracts/list.html", context | _area(request, found))


def authority_at(request: HttpRequest, slug: str) -> Authority:
    """Return the authority at an address, for who may speak for it; else nothing is there."""
    found = authority(slug, user=who(request))
    if found is None:
        raise Http404
    return found


def _area(request: HttpRequest, found: Authority) -> dict[str, Any]:
    """Return how help stands in the guide for the area; only its size where that is not known."""
    area, today = area_of(found), timezone.localdate()
    total = area.count()
    if not total:
        return {"total": 0}
    active = paged(request, without_contract(found, area), by=ACTIVE)
    laws, groups = gaps(area, total, today)
    return {
        "total": total,
        "doors": [basis.label for basis in DOORS[AuthorityKind(found.kind)]],
        "active": active,
        "reach": [_reach(provider) for provider in active],
        "laws": laws,
        "groups": groups,
        "freshness": freshness(area, today),
        "stale": paged(request, stale(area, today), by=STALE),
    }


def _reach(provider: Provider) -> tuple[Provider, str]:
    """Return a provider with how wide the area is through which it helps here."""
    return provider, str(Breadth(vars(provider)["breadth"]).label)


def _invitation() -> str:
    """Return a link that begins a mail in the reader's own program: the portal sends nothing."""
    subject = gettext("Staat u al op Naast u?")
    body = gettext(
        "Dag,\n\nOp Naast u vinden inwoners onafhankelijke cliëntondersteuning. Uw organisatie "
        "staat er nog niet, of nog niet voor ons gebied. Hier meldt u uw organisatie aan:\n"
        "%(link)s\n\nStaat uw organisatie er al? Vul dan aan waar u helpt.\n"
    ) % {"link": absolute(reverse("directory:apply"))}
    return f"mailto:?subject={quote(subject)}&body={quote(body)}"
