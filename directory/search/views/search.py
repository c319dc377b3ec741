"""The results of a search."""

from dataclasses import replace
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from clientsupport.http.caching import private_page
from directory.criteria import SearchCriteria
from directory.display import facets
from directory.display.cards import card, special
from directory.display.facets import Values
from directory.enums import Channel, LegalBasis
from directory.models import Municipality
from directory.places import gazetteer
from directory.places.answers import Kind
from directory.places.forms import PlaceForm
from directory.places.views.choosing import ask_again, leads_to, links
from directory.rules.objecting import may_object
from directory.search.queries import terms
from directory.search.queries.distance import searched_point
from directory.search.queries.search import Found, search, wider
from directory.search.queries.walk_ins import FAR, nearest_walk_ins
from directory.search.queries.what_else import WhatElse, what_else
from directory.search.tally import count_search
from directory.search.views.walk_ins import by_day


@require_safe
@private_page
def results(request: HttpRequest) -> HttpResponse:
    """Show who helps in a place. Without a municipality in the address, find out which is meant."""
    values = terms.facet_values()
    asked = SearchCriteria.from_query(request.GET).knowing(facets.known(values))
    if not request.GET.get("gemeente") and (typed := _typed(request)):
        return _from_words(request, typed, asked)
    criteria = gazetteer.known(asked)
    municipalities = Municipality.objects.select_related("care_office_region")
    municipality = municipalities.filter(slug=criteria.municipality).first()
    if municipality and not municipality.is_current:
        return redirect(municipality)
    return _show(request, criteria, municipality, values)


def _typed(request: HttpRequest) -> str:
    """Return the words or digits with which a deep link names a place."""
    return request.GET.get("plaats") or request.GET.get("pc") or ""


def _from_words(request: HttpRequest, typed: str, asked: SearchCriteria) -> HttpResponse:
    """Resolve a deep link that names a place in words; a whole postcode is cut to four digits.

    The page repeats none of the words, in the field or in the addresses of its other languages:
    whoever made the link may have put anything there.
    """
    answer = gazetteer.find_in_address(typed)
    if answer.kind is Kind.FOUND:
        return redirect(leads_to(answer.choices[0], asked.adding(answer.topics)))
    request.META["QUERY_STRING"] = urlencode(asked.filters(), doseq=True)
    return ask_again(request, typed="", answer=answer, asked=asked)


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
        "total": found.total,
        "carried": facets.unasked(criteria),
        **_special(found, criteria),
        "everything": _address(criteria.without_filters()),
        "may_object": may_object(criteria.laws),
        "whole_address": request.build_absolute_uri(_address(criteria)),
        **_pages(found, criteria),
        **(_about_place(criteria, municipality) if municipality else {}),
        **(_walk_ins(criteria, municipality) if municipality and _asks_walk_in(criteria) else {}),
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


def _special(found: Found, criteria: SearchCriteria) -> dict[str, object]:
    """Return the row of those for special situations, and where all of them stand."""
    left = found.counts.special - len(found.special)
    asked = replace(criteria, doors=(LegalBasis.SPECIALISED.value,), page=1)
    return {
        "special": [special(offer) for offer in found.special],
        "special_organisations": found.counts.apart,
        "has_special_only": not found.counts.listed,
        "special_more": _address(asked) if found.special and left > 0 else "",
    }


def _asks_walk_in(criteria: SearchCriteria) -> bool:
    return criteria.page == 1 and bool(criteria.walk_ins or Channel.WALK_IN in criteria.channels)


def _walk_ins(criteria: SearchCriteria, municipality: Municipality) -> dict[str, object]:
    """Say where people can walk in nearest by, also when that is in another municipality."""
    now, point = timezone.now(), searched_point(municipality, criteria)
    found = nearest_walk_ins(municipality, point, now=now) if point else []
    return {"asks_walk_in": True, "walk_ins": by_day(found, now), "far": FAR}


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
        "asks_subject": bool(criteria.laws or criteria.domains or criteria.groups),
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
