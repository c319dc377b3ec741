"""Finding a place, and the page of a municipality."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.caching import public_page, unstored_page
from clientsupport.effectless import without_effect
from directory import doors, gazetteer
from directory.answers import Kind
from directory.cards import card
from directory.criteria import SearchCriteria
from directory.forms import PlaceForm
from directory.models import Municipality
from directory.queries.municipality import help_in
from directory.queries.places import provinces
from directory.views.choosing import ask_again, leads_to


@require_http_methods(["GET", "HEAD", "POST"])
@without_effect
def place(request: HttpRequest) -> HttpResponse:
    """Find the place that somebody typed, or let them choose one from the list."""
    return _find(request) if request.method == "POST" else _list(request)


@public_page
def _list(request: HttpRequest) -> HttpResponse:
    criteria = SearchCriteria.from_query(request.GET)
    form = PlaceForm(initial={"wet": criteria.law, "doelgroep": criteria.group})
    return render(request, "directory/place.html", {"form": form, "provinces": provinces()})


@unstored_page
def _find(request: HttpRequest) -> HttpResponse:
    form = PlaceForm(request.POST)
    typed = form.data.get("plaats", "")
    answer = gazetteer.find(typed)
    asked = SearchCriteria.from_query(form.data)
    if answer.kind is Kind.FOUND:
        return redirect(leads_to(answer.choices[0], asked))
    return ask_again(request, form=form, answer=answer, asked=asked)


@require_safe
@public_page
def municipality_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Who helps in a municipality, per law; one that has ended leads to its successors."""
    municipality = get_object_or_404(
        Municipality.objects.select_related("care_office_region"), slug=slug
    )
    if not municipality.is_current:
        context = {"municipality": municipality, "choices": _successors(municipality)}
        return render(request, "directory/municipality_former.html", context)
    context = {"municipality": municipality, "sections": _sections(municipality)}
    return render(request, "directory/municipality_detail.html", context)


def _sections(municipality: Municipality) -> list[dict[str, object]]:
    return [
        {
            "basis": door.basis,
            "text": doors.TEXTS[door.basis],
            "cards": [card(offer) for offer in door.offers],
        }
        for door in help_in(municipality)
    ]


def _successors(former: Municipality) -> list[dict[str, str]]:
    """Return the links onward: per village when the municipality was divided."""
    villages = {place.municipality_id: place for place in former.former_places.all()}
    links = []
    for successor in former.successors.all():
        place = villages.get(successor.pk, former)
        query = {"gemeente": successor.slug, "plaats": place.slug}
        links.append(
            {
                "label": place.name,
                "detail": gettext("gemeente %(name)s") % {"name": successor.name},
                "code": successor.code,
                "url": reverse("directory:search", query=query),
            }
        )
    return links
