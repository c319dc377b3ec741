"""How the portal is doing, for technicians: what failed first."""

import platform

import django
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts.errors import overtaken
from clientsupport.accounts.staff import who
from clientsupport.http.caching import release
from clientsupport.http.paging import paged
from clientsupport.models import User
from clientsupport.oversight.failures import failed, retry
from clientsupport.oversight.health import health
from clientsupport.permissions import is_technician


@require_safe
def health_overview(request: HttpRequest) -> HttpResponse:
    """Show what failed, with the way to try it again, then how everything is doing."""
    technician(request)
    versions = {"release": release(), "django": django.get_version()}
    context = {
        "failed": paged(request, failed()),
        "health": health(),
        **versions,
        "python": platform.python_version(),
    }
    return render(request, "clientsupport/oversight/health.html", context)


def job_retry(request: HttpRequest, key: int) -> HttpResponse:
    """Try a failed job once more."""
    user = technician(request)
    if request.method == "POST":
        if not retry(job=key, by=user):
            words = gettext("Deze taak is niet (meer) mislukt.")
            return overtaken(request, words, back=reverse("health_overview"))
        words = gettext("Taak %(number)s wordt opnieuw geprobeerd.") % {"number": key}
        messages.success(request, words)
    return redirect("health_overview")


def technician(request: HttpRequest) -> User:
    """Return who is logged in, when that is a technician; else nothing is there."""
    user = who(request)
    if not is_technician(user):
        raise Http404
    return user
