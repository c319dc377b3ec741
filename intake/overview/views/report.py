"""The report of an organisation: to read, to print and as a file. For its coordinators."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts.confirming import ask_once_more
from intake.overview.actions.reporting import note_export, read_for
from intake.overview.periods import of_quarter, of_year
from intake.overview.queries.marks import mark_of
from intake.overview.queries.terms import terms
from intake.overview.report.contents import About, Report, report
from intake.overview.report.editions import Edition
from intake.overview.report.files import FILES
from intake.overview.subjects import chapters
from intake.overview.views.overview import asked_for
from intake.overview.wanted import Wanted
from intake.permissions import Access
from intake.workplace.views.access import in_team


@require_safe
@in_team
def overview_report(request: HttpRequest, access: Access) -> HttpResponse:
    """Show a report. What others may not be told yet says so."""
    asked, edition = _asked(request, access)
    may_tell = _may_tell(asked, edition)
    context = {
        "wanted": asked,
        "is_too_early": not may_tell,
        "is_fixed": edition is Edition.FUNDER,
        "made": _made(asked, edition) if may_tell else None,
        **_choices(asked, edition),
        "overview": reverse("intake:overview", query=asked.as_query()),
    }
    return render(request, "intake/overview/report.html", context)


@require_safe
@in_team
def overview_file(request: HttpRequest, access: Access, kind: str) -> HttpResponse:
    """Give a report as a file; asks for the password once more, and is written down."""
    asked, edition = _asked(request, access)
    if kind not in FILES or not _may_tell(asked, edition):
        raise Http404
    ask_once_more(request)
    make, content_type = FILES[kind]
    content = make(_made(asked, edition), timezone.localdate())
    note_export(provider=asked.provider, period=asked.period, edition=edition, by=access.user)
    response = HttpResponse(content, content_type=content_type)
    name = f"{asked.provider.slug}-{asked.period.code.lower()}-{edition}.{kind}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def _asked(request: HttpRequest, access: Access) -> tuple[Wanted, Edition]:
    asked, edition = asked_for(request, access), request.GET.get("versie", "")
    if not access.coordinates(asked.provider.pk):
        raise Http404
    return asked, Edition(edition) if edition in set(Edition) else Edition.INTERNAL


def _may_tell(asked: Wanted, edition: Edition) -> bool:
    """Tell whether an edition is there: others are told of quarters and years that are over."""
    if edition is Edition.INTERNAL:
        return True
    is_whole = asked.period in (of_quarter(asked.period.first), of_year(asked.period.first.year))
    return is_whole and asked.period.is_over(timezone.localdate())


def _made(asked: Wanted, edition: Edition) -> Report:
    reading = read_for(provider=asked.provider, period=asked.period, edition=edition)
    about = About(
        organisation=asked.provider.name,
        is_example=asked.provider.is_example,
        period=asked.period,
        edition=edition,
        made_on=timezone.localdate(),
        mark=mark_of(asked.provider, asked.period, timezone.localdate()),
    )
    return report(about, reading, chapters(terms(reading.found.figures)))


def _choices(asked: Wanted, edition: Edition) -> dict[str, object]:
    """Return what can be chosen, and the files that can be had."""
    now = of_quarter(timezone.localdate())
    year = of_year(now.first.year)
    lately = [now.before(), now.before().before(), year.before(), year, now]
    periods = lately if asked.period in lately else [asked.period, *lately]
    address = "intake:overview_report"
    return {
        "edition": edition,
        "periods": [
            {
                "label": capfirst(period.label),
                "address": reverse(
                    address, query=asked.as_query(periode=period.code, versie=edition)
                ),
                "is_current": period == asked.period,
            }
            for period in periods
        ],
        "versions": [
            {
                "label": one.label,
                "address": reverse(address, query=asked.as_query(versie=one)),
                "is_current": one is edition,
            }
            for one in Edition
        ],
        "files": [
            {
                "label": gettext("Download als %(kind)s") % {"kind": kind.upper()},
                "address": reverse(
                    "intake:overview_file", args=[kind], query=asked.as_query(versie=edition)
                ),
            }
            for kind in FILES
        ],
    }
