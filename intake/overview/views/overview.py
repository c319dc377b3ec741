"""The overview of an organisation, or of oneself there."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from directory.models import Provider
from intake.appreciation.told import Year
from intake.overview.charts import HEIGHT, WIDTH, trend
from intake.overview.figures import Figures
from intake.overview.page import parts
from intake.overview.periods import offered
from intake.overview.queries import tallies
from intake.overview.queries.marks import last_year_told
from intake.overview.queries.terms import terms
from intake.overview.queries.workload import Load, workload
from intake.overview.subjects import chapters
from intake.overview.told import Compared, headline, of_months
from intake.overview.wanted import OWN, Wanted, wanted
from intake.permissions import Access
from intake.rules.case_counts import EVERYBODY
from intake.workplace.views.access import in_team


@require_safe
@in_team
def overview(request: HttpRequest, access: Access) -> HttpResponse:
    """Show how much there is to do now, and what was done in a period."""
    asked, today = asked_for(request, access), timezone.localdate()
    whose = access.user.pk if asked.is_own else EVERYBODY
    found = tallies.figures(asked.provider, asked.period, supporter=whose)
    loads = _at_hand(asked, access)
    context = {
        "wanted": asked,
        **_choices(asked),
        "can_report": access.coordinates(asked.provider.pk),
        "headline": _headline(asked, found, loads, whose),
        # Who does not look after the people sees of them what they do together.
        "loads": [load for load in loads if _may_see(load, asked, access)],
        "running": sum(load.running for load in loads),
        "parts": parts(chapters(terms(found)), found),
        "appreciated": _appreciated(asked, access),
        **_months(tallies.trend(asked.provider, today, supporter=whose)),
    }
    return render(request, "intake/overview/overview.html", context)


def _at_hand(asked: Wanted, access: Access) -> list[Load]:
    loads = workload(asked.provider, timezone.localdate())
    return [load for load in loads if load.person == access.user] if asked.is_own else loads


def _may_see(load: Load, asked: Wanted, access: Access) -> bool:
    return load.person == access.user or access.coordinates(asked.provider.pk)


def _headline(asked: Wanted, found: Figures, loads: list[Load], whose: int) -> list[str]:
    period = asked.period
    before = tallies.figures(asked.provider, period.before(), supporter=whose)
    compared = Compared(
        period, found, before.number("opened"), period.is_over(timezone.localdate())
    )
    quiet, overdue = (sum(getattr(load, name) for load in loads) for name in ("quiet", "overdue"))
    return headline(compared, quiet=quiet, overdue=overdue)


def _appreciated(asked: Wanted, access: Access) -> Year | None:
    """Return what clients thought: of oneself, and to who coordinates of everybody."""
    if not asked.is_own and not access.coordinates(asked.provider.pk):
        return None
    supporter = access.user if asked.is_own else None
    return last_year_told(asked.provider, timezone.localdate(), supporter=supporter)


def _months(months: list[tuple[date, int, int]]) -> dict[str, object]:
    began, ended = sum(month[1] for month in months), sum(month[2] for month in months)
    return {
        "trend": trend(months),
        "trend_sentence": of_months(began, ended),
        "has_trend": bool(began or ended),
        "size": {"width": WIDTH, "height": HEIGHT},
    }


def asked_for(request: HttpRequest, access: Access) -> Wanted:
    """Return what an address asks for; what is not theirs does not exist."""
    places = Provider.objects.filter(pk__in=access.roles).order_by("name")
    found = wanted(access, request.GET.dict(), timezone.localdate(), places=places)
    if found is None:
        raise Http404
    return found


def _choices(asked: Wanted) -> dict[str, object]:
    """Return what the reader can choose: each a label, an address, and whether it is chosen."""
    periods = [
        _choice(capfirst(period.label), asked.as_query(periode=period.code), period == asked.period)
        for period in offered(asked.period, timezone.localdate())
    ]
    whose = [
        _choice(gettext("Het team"), asked.as_query(wie=""), not asked.is_own),
        _choice(gettext("Ikzelf"), asked.as_query(wie=OWN), asked.is_own),
    ]
    places = [
        _choice(place.name, asked.as_query(organisatie=str(place.pk)), place == asked.provider)
        for place in asked.places
    ]
    report = reverse("intake:overview_report", query=asked.as_query(wie=""))
    return {"periods": periods, "whose": whose, "places": places, "report": report}


def _choice(label: str, query: dict[str, str], is_current: bool) -> dict[str, object]:
    address = reverse("intake:overview", query=query)
    return {"label": label, "address": address, "is_current": is_current}
