"""The results of a search."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from clientsupport.http.caching import private_page
from directory.criteria import SearchCriteria
from directory.display import facets
from directory.display.cards import card
from directory.display.facets import Values
from directory.models import Municipality
from directory.places import gazetteer
from directory.places.answers import Kind
from directory.places.forms import PlaceForm
from directory.places.views.choosing import ask_again, leads_to, links
from directory.search.queries import terms
from directory.search.queries.search import Found, search, wider
from directory.search.queries.what_else import WhatElse, what_else
from directory.search.tally import count_search


@require_safe
@private_page
def results(request: HttpRequest) -> HttpResponse:
    """Show who helps in a place. Without a municipality in the address, find out which is meant."""
    values = terms.facet_values()
    criteria = SearchCriteria.from_query(request.GET).knowing(facets.known(values))
    if request.GET.get("plaats") and not request.GET.get("gemeente"):
        return _from_words(request, criteria)
    municipalities = Municipality.objects.select_related("care_office_region")
    municipality = municipalities.filter(slug=criteria.municipality).first()
    if municipality and not municipality.is_current:
        return redirect(municipality)
    return _show(request, criteria, municipality, values)


def _from_words(request: HttpRequest, asked: SearchCriteria) -> HttpResponse:
    """Resolve a deep link that names a place in words; a whole postcode is cut to four digits."""
    typed = gazetteer.without_letters(request.GET["plaats"])
    answer = gazetteer.find(typed)
    if answer.kind is Kind.FOUND:
        return redirect(leads_to(answer.choices[0], asked))
    form = PlaceForm({"plaats": typed, **asked.filters()})
    return ask_again(request, form=form, answer=answer, asked=asked)


def _show(
    request: HttpRequest,
    criteria: SearchCriteria,
    municipality: Municipality | None,
    values: Values,
) -> HttpResponse:
    found = search(municipality, criteria)
    if municipality and criteria.page == 1 and request.method == "GET":
        count_search(municipality, criteria, found.total)
    is_unknown = bool(request.GET.get("gemeente")) and not municipality
    context = {
        "heading": _heading(municipality, found),
        "municipality": municipality,
        "is_unknown": is_unknown,
        "criteria": criteria,
        "form": PlaceForm(initial=criteria.filters()),
        "groups": facets.facet_groups(values, found.counts.facets, criteria),
        "chosen": _chosen(values, criteria),
        "is_partly_unknown": criteria.leaves_out(request.GET),
        "cards": [card(offer, criteria=criteria) for offer in found.page],
        "everything": _address(criteria.without_filters()),
        **_pages(found, criteria),
        **(_about_place(criteria, municipality) if municipality else {}),
        **(_ways_on(municipality, criteria, values) if municipality and not found.total else {}),
        "what_else": _what_else(found, criteria),
    }
    return render(
        request, "directory/search/search.html", context, status=404 if is_unknown else 200
    )


def _heading(municipality: Municipality | None, found: Found) -> str:
    if not municipality:
        return gettext("Waar zoekt u hulp?")
    if not found.total:
        return gettext("Niemand gevonden in %(place)s") % {"place": municipality.everyday_name}
    return ngettext(
        "%(total)s organisatie helpt u in %(place)s",
        "%(total)s organisaties helpen u in %(place)s",
        found.total,
    ) % {"total": found.total, "place": municipality.everyday_name}


def _chosen(values: Values, criteria: SearchCriteria) -> list[dict[str, str]]:
    return [
        {"label": one.label, "url": _address(one.without)}
        for one in facets.chosen(values, criteria)
    ]


def _pages(found: Found, criteria: SearchCriteria) -> dict[str, object]:
    """Return the page with the addresses of those before and after it."""
    page = found.page
    ahead, behind = page.has_next(), page.has_previous()
    return {
        "page": page,
        "next": _address(criteria.at_page(page.number + 1)) if ahead else "",
        "previous": _address(criteria.at_page(page.number - 1)) if behind else "",
    }


def _about_place(criteria: SearchCriteria, municipality: Municipality) -> dict[str, object]:
    """Say which place was found, and which others bear the same name."""
    namesakes = gazetteer.namesakes(criteria.municipality, criteria.place)
    return {
        "place_name": gazetteer.place_name(criteria.municipality, criteria.place),
        "namesakes": links(namesakes, criteria),
    }


def _ways_on(
    municipality: Municipality, criteria: SearchCriteria, values: Values
) -> dict[str, object]:
    """Say where to go when nobody was found: less asked, or all that there are."""
    around = wider(municipality, criteria)
    return {
        "total_without_filters": around.total,
        "less_asked": [
            {
                "left_out": facets.labels(values[facet], criteria.chosen(facet)),
                "count": number,
                "url": _address(criteria.without(facet)),
            }
            for facet, number in around.without
        ],
    }


def _what_else(found: Found, criteria: SearchCriteria) -> WhatElse | None:
    """Return what else there is behind the last result, or instead of one."""
    if found.page.has_next():
        return None
    return what_else(terms.coded(terms.laws(), criteria.law))


def _address(criteria: SearchCriteria) -> str:
    return reverse("directory:search", query=criteria.to_query())
