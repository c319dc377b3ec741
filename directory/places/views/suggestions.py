"""Places under the field while somebody types: a piece of a page, asked for by the script."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from clientsupport.http.caching import unstored_page
from clientsupport.http.effectless import without_effect
from directory.criteria import SearchCriteria
from directory.places import gazetteer
from directory.places.views.choosing import links


@unstored_page
@require_POST
@without_effect
def place_suggestions(request: HttpRequest) -> HttpResponse:
    """Offer links to the results of the likeliest places, with what else was asked."""
    likely = gazetteer.suggest(request.POST.get("plaats", ""))
    asked = SearchCriteria.from_query(request.POST).adding(likely.topics)
    context = {"choices": links(likely.choices, asked)}
    return render(request, "directory/places/_place_suggestions.html", context)
