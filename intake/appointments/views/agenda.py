"""The agenda of who works with residents: a day or a week, one's own or the team's."""

from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.http.paging import paged
from intake.appointments.queries.agenda import DAY, Reach, View, Whose, agenda_of
from intake.permissions import Access
from intake.workplace.views.access import in_team


@require_safe
@in_team
def agenda(request: HttpRequest, access: Access) -> HttpResponse:
    """Show the appointments of a day or a week; each leads to its request or its case."""
    today = timezone.localdate()
    view = View.from_query(request.GET.dict(), today)
    page = paged(request, agenda_of(access, view))
    rows = [(row, access.can_open_about(row)) for row in page]
    step = DAY * view.length
    context = {
        "view": view,
        "today": today,
        "last": view.end - DAY,
        "pages": page,
        "days": [(day, list(found)) for day, found in groupby(rows, key=lambda pair: pair[0].day)],
        "before": _address(view, day=view.first - step),
        "behind": _address(view, day=view.first + step),
        "now": _address(view, day=today),
        "reaches": [
            (reach.label, _address(view, reach=reach), reach is view.reach) for reach in Reach
        ],
        "whoses": [
            (whose.label, _address(view, whose=whose), whose is view.whose) for whose in Whose
        ],
    }
    return render(request, "intake/appointments/agenda.html", context)


def _address(view: View, **other: object) -> str:
    return reverse("intake:agenda", query=view.as_query(**other))
