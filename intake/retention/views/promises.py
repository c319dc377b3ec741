"""What residents may count on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page
from intake.retention.promises import CHAPTERS, LIMITS


@require_safe
@public_page
def promises(request: HttpRequest) -> HttpResponse:
    """Say what is stored, how long, who reads it, and what cannot be protected."""
    return render(
        request, "intake/retention/promises.html", {"chapters": CHAPTERS, "limits": LIMITS}
    )
