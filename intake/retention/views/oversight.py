"""For privacy officers, on one page: who looked at access, and what is deleted."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from clientsupport.permissions import is_privacy_officer
from directory.people.queries import REVIEW_EVERY, reviewed_teams
from intake.retention.health import deleters, deleting, deletions, waiting_alone


@require_safe
def oversight(request: HttpRequest) -> HttpResponse:
    """Show which teams have to look at who has access, and how deleting goes."""
    if not is_privacy_officer(who(request)):
        raise Http404
    before = timezone.localdate() - REVIEW_EVERY
    teams = reviewed_teams()
    context = {
        "teams": paged(request, teams),
        "before": before,
        "health": list(deleting()),
        "deleters": deleters(),
        "deletions": deletions(),
        "alone": waiting_alone(),
    }
    return render(request, "intake/retention/oversight.html", context)
