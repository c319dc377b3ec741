"""Pages about the portal itself, and the way out."""

from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page, unstored_page
from clientsupport.site import leaving

SECURITY_TXT_DAYS = 180  # RFC 9116 advises less than a year


@require_safe
@public_page
def privacy(request: HttpRequest) -> HttpResponse:
    """What the portal stores about visitors, and what not."""
    return render(request, "clientsupport/privacy.html")


@require_safe
@public_page
def accessibility(request: HttpRequest) -> HttpResponse:
    """The accessibility statement."""
    return render(request, "clientsupport/accessibility.html")


@require_safe
@public_page
def contact(request: HttpRequest) -> HttpResponse:
    """Who is behind the portal and how to reach them."""
    return render(request, "clientsupport/contact.html")


@require_safe
@public_page
def independence(request: HttpRequest) -> HttpResponse:
    """What independent means, and which questions show it."""
    return render(request, "clientsupport/independence.html")


@require_safe
@unstored_page
def leave(request: HttpRequest) -> HttpResponse:
    """Lead away to a page that says nothing about the visitor, and forget what is kept here."""
    response = HttpResponse(status=303, headers={"Location": settings.EXIT_URL})
    if leaving.is_surely_theirs(request):
        response.headers["Clear-Site-Data"] = '"cookies", "storage"'  # not "cache": browsers stall
    if leaving.may_be_theirs(request):
        leaving.end_everything(request, response)
    return response


@require_safe
@unstored_page
def health(request: HttpRequest) -> HttpResponse:
    """Say `ok` when the database answers; the middleware says 503 when it does not."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
@public_page
def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to report a weakness (RFC 9116). Without an address for mail, the page Contact."""
    mail = f"mailto:{settings.CONTACT_EMAIL}" if settings.CONTACT_EMAIL else ""
    until = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
    until += timedelta(days=SECURITY_TXT_DAYS)
    lines = [
        f"Contact: {mail or settings.SITE_URL + reverse('contact')}",
        f"Expires: {until.isoformat()}",
        "Preferred-Languages: nl, en",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
