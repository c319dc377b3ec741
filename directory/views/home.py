from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from clientsupport.caching import public_page
from directory.forms import PlaceForm
from directory.queries.terms import laws


@require_safe
@public_page
def home(request: HttpRequest) -> HttpResponse:
    """Ask where somebody lives; offer the subjects for who would rather start there."""
    return render(request, "directory/home.html", {"form": PlaceForm(), "laws": laws()})
