"""For coordinators and editors: when appointments can be made with an offer."""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from directory.models import Offer
from directory.slots.actions import add_hours, end_hours
from directory.slots.forms import HoursForm
from directory.slots.queries import keeps_hours_of, slots_of

SHOWN = 8  # slots that the page names as an example


@require_http_methods(["GET", "HEAD", "POST"])
def offer_appointments(request: HttpRequest, slug: str) -> HttpResponse:
    """List the times in the week at which appointments can be made, and add to them."""
    offer = _offer(request, slug)
    form = HoursForm(request.POST if request.method == "POST" else None, offer=offer)
    if request.method == "POST" and form.is_valid():
        days = form.cleaned_data["weekdays"]
        add_hours(offer=offer, weekdays=days, by=who(request), **form.facts())
        messages.success(request, gettext("Dat staat er. Inwoners kunnen nu zo’n tijd kiezen."))
        return redirect("directory:offer_appointments", slug)
    now = timezone.now()
    context = {
        "offer": offer,
        "form": form,
        "hours": paged(request, offer.appointment_hours.select_related("location")),
        "slots": slots_of(offer, now)[:SHOWN],
        "until": timezone.localdate(now) - timedelta(days=1),
    }
    return render(request, "directory/slots/hours.html", context)


def offer_appointments_end(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Give no appointments at one of these times any more."""
    offer = _offer(request, slug)
    if request.method == "POST":
        hours = get_object_or_404(offer.appointment_hours.select_related("offer__provider"), pk=key)
        end_hours(hours=hours, by=who(request))
        messages.success(request, gettext("Weggehaald. Afspraken die er al zijn, blijven staan."))
    return redirect("directory:offer_appointments", slug)


def _offer(request: HttpRequest, slug: str) -> Offer:
    return get_object_or_404(keeps_hours_of(who(request)), slug=slug)
