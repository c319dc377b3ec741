from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page
from directory.places.forms import PlaceForm
from directory.rules import objecting
from directory.search.queries.terms import laws


@require_safe
@public_page
def home(request: HttpRequest) -> HttpResponse:
    """Ask where somebody lives; offer the subjects for who would rather start there."""
    topics = [
        {
            "name": law.topic,
            "summary": law.summary,
            "icon": law.icon,
            "url": reverse("directory:search", query={"wet": law.code}),
            "is_about_letters": law.code == objecting.LETTERS,
        }
        for law in laws()
    ]
    return render(request, "directory/search/home.html", {"form": PlaceForm(), "topics": topics})
