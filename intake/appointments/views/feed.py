"""Appointments in a supporter's own calendar: who may have that, and what such a calendar reads."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.http.caching import unstored_page
from clientsupport.http.paging import paged
from intake.appointments.actions import feeds as deeds
from intake.appointments.calendar_file import Event, calendar
from intake.appointments.queries.feeds import FeedAt, feeds_of, open_feed, times_of
from intake.enums import AppointmentState
from intake.permissions import Access
from intake.workplace.views.access import in_team

TITLE = "Afspraak – Naast u"
FILE_TYPE = "text/calendar; charset=utf-8"


@require_http_methods(["GET", "HEAD", "POST"])
@in_team
def feeds(request: HttpRequest, access: Access) -> HttpResponse:
    """Say where one can have it; with POST make a new address, which is shown once, or end it."""
    shown = ""
    if request.method == "POST":
        here = _at(access, request.POST.get("provider", ""))
        if here is None or not here.is_allowed:
            messages.warning(request, gettext("Kies een organisatie die dit toestaat."))
            return redirect("intake:feeds")
        if request.POST.get("deed") == "weg":
            deeds.end_feed(provider=here.provider, user=access.user)
            messages.success(request, gettext("Uw agenda-adres werkt niet meer."))
            return redirect("intake:feeds")
        token = deeds.new_feed(provider=here.provider, user=access.user)
        shown = settings.SITE_URL + reverse("intake:calendar_feed", args=[token])
    context = {"feeds": paged(request, feeds_of(access)), "shown": shown}
    return render(request, "intake/appointments/feeds.html", context)


@in_team
def feed_leave(request: HttpRequest, access: Access) -> HttpResponse:
    """Let people of an organisation have it, or take it back from all of them."""
    if not access.is_coordinator:
        raise Http404
    if request.method == "POST":
        here, allowed = _at(access, request.POST.get("provider", "")), request.POST.get("mag")
        if here is None or not here.is_coordinator or allowed not in ("ja", "nee"):
            messages.warning(request, gettext("Kies een organisatie waar u coördineert."))
            return redirect("intake:feeds")
        deeds.allow_feeds(provider=here.provider, allowed=allowed == "ja", by=access.user)
        messages.success(request, gettext("Dat is bewaard."))
    return redirect("intake:feeds")


@require_safe
@unstored_page
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """Tell a calendar when somebody has appointments, to who has the secret address.

    Two words and times: a calendar lies with others than us. No cookie, kept by nobody.
    """
    feed = open_feed(deeds.key_of(token))
    if feed is None:
        raise Http404
    now = timezone.now()
    events = [
        Event(
            name=f"feed {row.pk}",
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            title=TITLE,
            is_sure=row.state == AppointmentState.CONFIRMED,
            changes=row.changes,
        )
        for row in times_of(feed, now)
    ]
    return HttpResponse(calendar(events, now=now), content_type=FILE_TYPE)


def _at(access: Access, provider: str) -> FeedAt | None:
    """Return the organisation that a form names; None when they do not work there."""
    return next((here for here in feeds_of(access) if str(here.provider.pk) == provider), None)
