"""Finding a place: by typing, or in the list per province."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from clientsupport.http.caching import public_page, unstored_page
from clientsupport.http.effectless import without_effect
from directory.criteria import SearchCriteria
from directory.places import gazetteer
from directory.places.answers import Kind
from directory.places.forms import PlaceForm
from directory.places.queries.municipalities import provinces
from directory.places.views.choosing import ask_again, leads_to


@require_http_methods(["GET", "HEAD", "POST"])
@without_effect
def place(request: HttpRequest) -> HttpResponse:
    """Find the place that somebody typed, or let them choose one from the list."""
    return _find(request) if request.method == "POST" else _list(request)


@public_page
def _list(request: HttpRequest) -> HttpResponse:
    criteria = SearchCriteria.from_query(request.GET)
    form = PlaceForm(initial=criteria.filters())
    return render(request, "directory/places/place.html", {"form": form, "provinces": provinces()})


@unstored_page
def _find(request: HttpRequest) -> HttpResponse:
    typed = PlaceForm(request.POST).data.get("plaats", "").replace("\0", " ")  # which fields refuse
    answer = gazetteer.find(typed)
    asked = SearchCriteria.from_query(request.POST)
    if answer.kind is Kind.FOUND:
        return redirect(leads_to(answer.choices[0], asked.adding(answer.topics)))
    return ask_again(request, typed=typed, answer=answer, asked=asked)
