"""The report of an organisation: to read, to print and as a file. For its coordinators."""

from datetime import timedelta
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts.confirming import ask_once_more
from directory.models import Provider
from intake.models import ReportFile
from intake.overview.actions.reporting import note_export
from intake.overview.filing.asking import ask_for_file
from intake.overview.filing.making import content_of, is_large, report_of
from intake.overview.periods import Period, of_quarter, of_year, period_from
from intake.overview.report.contents import Report
from intake.overview.report.editions import Edition
from intake.overview.report.files import FILES
from intake.overview.views.overview import asked_for
from intake.overview.wanted import Wanted
from intake.permissions import Access
from intake.workplace.views.access import in_team

LOOK_AGAIN = 5  # seconds until the page that waits for the job looks again
TOO_LONG = timedelta(minutes=10)  # then it stops looking: perhaps no job will come


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
    """Give a report as a file; asks for the password once more, and is written down.

    A large one is made by a job: then the page shows on which it waits.
    """
    asked, edition = _asked(request, access)
    if kind not in FILES or not _may_tell(asked, edition):
        raise Http404
    ask_once_more(request)
    provider, period, made = asked.provider, asked.period, _made(asked, edition)
    if is_large(made):
        kept = ask_for_file(
            provider=provider, period=period, edition=edition, kind=kind, by=access.user
        )
        return redirect("intake:overview_waiting", uuid=kept.pk)
    content = FILES[kind][0](made, timezone.localdate())
    note_export(provider=provider, period=period, edition=edition, by=access.user)
    return _download(content, provider, period, f"{edition}.{kind}")


@require_safe
@in_team
def overview_waiting(request: HttpRequest, access: Access, uuid: UUID) -> HttpResponse:
    """Show whether the file is made that somebody asked for, and where to fetch it."""
    kept = _kept(access, uuid)
    is_ready = kept.content is not None
    is_late = not is_ready and timezone.now() - kept.asked_at > TOO_LONG
    query = {"organisatie": kept.provider_id, "periode": kept.period, "versie": kept.edition}
    context = {
        "kept": kept,
        "period": period_from(kept.period, timezone.localdate()),
        "edition": Edition(kept.edition),
        "is_ready": is_ready,
        "is_late": is_late,
        "again": 0 if is_ready or is_late else LOOK_AGAIN,
        "report": reverse("intake:overview_report", query=query),
    }
    return render(request, "intake/overview/waiting.html", context)


@require_safe
@in_team
def overview_made(request: HttpRequest, access: Access, uuid: UUID) -> HttpResponse:
    """Give the file that a job made; asks for the password once more, and is written down."""
    kept = _kept(access, uuid)
    ask_once_more(request)
    if kept.content is None:
        return redirect("intake:overview_waiting", uuid=uuid)
    period, edition = period_from(kept.period, timezone.localdate()), Edition(kept.edition)
    note_export(provider=kept.provider, period=period, edition=edition, by=access.user)
    return _download(content_of(kept), kept.provider, period, f"{edition}.{kept.kind}")


def _kept(access: Access, uuid: UUID) -> ReportFile:
    """Return a file that they asked for themselves, where they coordinate still."""
    found = ReportFile.objects.filter(pk=uuid, asked_by=access.user).first()
    if found is None or not access.coordinates(found.provider_id):
        raise Http404
    return found


def _download(content: bytes, provider: Provider, period: Period, ending: str) -> HttpResponse:
    response = HttpResponse(content, content_type=FILES[ending.rpartition(".")[2]][1])
    name = f"{provider.slug}-{period.code.lower()}-{ending}"
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
    today = timezone.localdate()
    return report_of(provider=asked.provider, period=asked.period, edition=edition, today=today)


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
