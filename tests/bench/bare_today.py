"""The bare view of Vandaag: the same template, from constants."""

from datetime import date

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.caching import unstored_page
from clientsupport.site.today import Queue, Row, merged
from clientsupport.site.today_page import PER_PAGE

TODAY = date(2026, 11, 2)
ROWS = [Row("Zorg", "Utrecht · 7KQ2", "Beantwoord", "/werkplek/", due=TODAY) for _ in range(10)]
QUEUES = [Queue("Vraag", "Vragen", "inbox", "/werkplek/", len(ROWS), ROWS) for _ in range(9)]


@require_safe
@unstored_page
def today(request: HttpRequest) -> HttpResponse:
    """Show nine queues, always the same."""
    context = {
        "greeting": "Goedemorgen",
        "now": timezone.localtime(),
        "queues": QUEUES,
        "work": 90,
        "page": Paginator(merged(QUEUES, TODAY), PER_PAGE).get_page(1),
        "next": "/vandaag/?bladzijde=2",
    }
    return render(request, "clientsupport/today/today.html", context)


urlpatterns = [path("kaal/vandaag/", today)]
