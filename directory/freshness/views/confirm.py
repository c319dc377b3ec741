"""The page behind the link of a reminder: one button, no login. Looking at it changes nothing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from clientsupport.http.caching import unstored_page
from directory.display.cards import card
from directory.display.told import told
from directory.display.week import weeks
from directory.freshness.actions import LinkOver, behind_link, confirm_by_link
from directory.models import Offer
from directory.rules import freshness


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Ask whether an offer is still right; the button says yes, and then the page says thanks."""
    try:
        if request.method == "POST":
            confirm_by_link(token)
            return redirect(request.path)
        offer, is_waiting = behind_link(token)
    except LinkOver:
        return render(request, "directory/freshness/confirm_over.html", status=404)
    page = _question(offer) if is_waiting else _thanks(offer)
    return render(request, "directory/freshness/confirm.html", {"offer": offer, **page})


def _question(offer: Offer) -> dict[str, object]:
    offer = Offer.objects.with_page_facts().get(pk=offer.pk)  # without what is secret
    areas = [str(area) for area in offer.areas.select_related("municipality", "region")]
    today = timezone.localdate()
    return {
        "is_waiting": True,
        "card": card(offer),
        "areas": areas,
        "laws": [law.topic for law in offer.laws.all()],
        "facts": tuple(told(offer, today)),
        "weeks": weeks(offer, today),
    }


def _thanks(offer: Offer) -> dict[str, object]:
    assert offer.checked_on  # noqa: S101 (a link is made for a checked offer only)
    return {"next_on": freshness.due_on(offer.checked_on, offer.review_months)}
