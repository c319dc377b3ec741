"""For coordinators, and who works alone: closing for some days, and opening again."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from directory.closures import queries
from directory.closures.actions import Overlaps, close, reopen
from directory.closures.forms import ClosureForm
from directory.display.seen_soon import seen_soon
from directory.models import Provider
from directory.permissions import can_coordinate


@require_http_methods(["GET", "HEAD", "POST"])
def closures(request: HttpRequest, slug: str) -> HttpResponse:
    """List on which days an organisation is closed, and add to it; first residents' words."""
    provider, today = _provider(request, slug), timezone.localdate()
    given = request.POST if request.method == "POST" else request.GET
    data = given if "first_day" in given else None
    form = ClosureForm(data, provider=provider, today=today)
    valid = data is not None and form.is_valid()
    if valid and request.method == "POST" and _close(request, provider, form):
        return redirect("directory:closures", slug)
    told: Sequence[str] = ()
    if valid and not form.errors:
        told = queries.told(provider, form.cleaned_data["offer"], form.span, today)
    page = paged(request, queries.closures(provider, today))
    rows = [(row, row.first_day <= today) for row in page]
    context = {"provider": provider, "form": form, "told": told, "pages": page, "closures": rows}
    context["has_listing"] = can_coordinate(who(request), provider)
    return render(request, "directory/closures/list.html", context)


def closure_end(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Be there again."""
    provider = _provider(request, slug)
    if request.method == "POST":
        closure = get_object_or_404(queries.closures(provider, timezone.localdate()), pk=key)
        reopen(closure=closure, by=who(request))
        messages.success(request, seen_soon(gettext("Weer open.")))
    return redirect("directory:closures", slug)


def _close(request: HttpRequest, provider: Provider, form: ClosureForm) -> bool:
    try:
        offer = form.cleaned_data["offer"]
        close(provider=provider, offer=offer, span=form.span, by=who(request))
    except Overlaps as found:
        form.refuse(found.other)
        return False
    messages.success(request, seen_soon(gettext("Dat staat er.")))
    return True


def _provider(request: HttpRequest, slug: str) -> Provider:
    return get_object_or_404(queries.closable(who(request)), slug=slug)
