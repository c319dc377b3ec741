"""How fresh the directory is, as a table and as a file."""

import csv

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page_by_the_clock
from directory.freshness import quality as queries

COLUMNS = [
    "date",
    "province",  # "nl" is the whole country
    "offers",
    "checked_in_rhythm",
    "median_days_since_check",
    "overdue_corrections",
    "dead_links",
]


@require_safe
@public_page_by_the_clock
def quality(request: HttpRequest) -> HttpResponse:
    """Show per province whether what people find was looked at in time."""
    today = timezone.localdate()
    country, *provinces = queries.quality(today)
    context = {"country": country, "provinces": provinces, "today": today}
    return render(request, "directory/freshness/quality.html", context)


@require_safe
@public_page_by_the_clock
def quality_csv(request: HttpRequest) -> HttpResponse:
    """Give the same numbers as a file (RFC 4180); an empty cell is unknown."""
    today = timezone.localdate()
    response = HttpResponse(content_type="text/csv; charset=utf-8; header=present")
    response.headers["Content-Disposition"] = f'attachment; filename="kwaliteit-{today}.csv"'
    writer = csv.writer(response)
    writer.writerow(COLUMNS)
    for row in queries.quality(today):
        writer.writerow(
            [
                today.isoformat(),
                row.province.value if row.province else "nl",
                row.offers,
                row.in_rhythm,
                row.median_age,
                row.overdue_corrections,
                row.dead_links,
            ]
        )
    return response
