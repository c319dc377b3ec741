"""The results of a search."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from clientsupport.caching import private_page
from directory import gazetteer
from directory.answers import Kind
from directory.cards import card
from directory.criteria import SearchCriteria
from directory.forms import PlaceForm
from directory.models import Municipality
from directory.queries import terms
from directory.queries.search import Found, search
from directory.views.choosing import ask_again, leads_to, links


@require_safe
@private_page
def results(request: HttpRequest) -> HttpResponse:
    """Show who helps in a place. Without a municipality in the address, find out which is meant."""
    criteria = SearchCriteria.from_query(request.GET)
    if request.GET.get("plaats") and not request.GET.get("gemeente"):
        return _from_words(request, criteria)
    municipality = Municipality.objects.filter(slug=criteria.municipality).first()
    if municipality and not municipality.is_current:
        return redirect(municipality)
    return _show(request, criteria, municipality)


def _from_words(request: HttpRequest, asked: SearchCriteria) -> HttpResponse:
    """Resolve a deep link that names a place in words; a whole postcode is cut to four digits."""
    typed = gazetteer.without_letters(request.GET["plaats"])
    answer = gazetteer.find(typed)
    if answer.kind is Kind.FOUND:
        return redirect(leads_to(answer.choices[0], asked))
    form = PlaceForm({"plaats": typed, "wet": asked.law, "doelgroep": asked.group})
    return ask_again(request, form=form, answer=answer, asked=asked)


def _show(
    request: HttpRequest, criteria: SearchCriteria, municipality: Municipality | None
) -> HttpResponse:
    laws, groups = terms.laws(), terms.target_groups()
    law, group = terms.coded(laws, criteria.law), terms.coded(groups, criteria.group)
    found = search(municipality, law=law, group=group, page=criteria.page)
    is_unknown = bool(request.GET.get("gemeente")) and not municipality
    context = {
        "heading": _heading(municipality, found),
        "municipality": municipality,
        "is_unknown": is_unknown,
        "criteria": criteria,
        "form": PlaceForm(initial={"wet": criteria.law, "doelgroep": criteria.group}),
        "laws": laws,
        "groups": groups,
        "cards": [card(offer, group=criteria.group) for offer in found.page],
        "page": found.page,
        "everything": _address(criteria.without_filters()),
        **(_about_place(criteria, municipality) if municipality else {}),
    }
    return render(request, "directory/search.html", context, status=404 if is_unknown else 200)


def _heading(municipality: Municipality | None, found: Found) -> str:
    if not municipality:
        return gettext("Waar zoekt u hulp?")
    if not found.total:
        return gettext("Niemand gevonden in %(place)s") % {"place": municipality.name}
    return ngettext(
        "%(total)s organisatie helpt u in %(place)s",
        "%(total)s organisaties helpen u in %(place)s",
        found.total,
    ) % {"total": found.total, "place": municipality.name}


def _about_place(criteria: SearchCriteria, municipality: Municipality) -> dict[str, object]:
    """Say which place was found, and which others bear the same name."""
    namesakes = gazetteer.namesakes(criteria.municipality, criteria.place)
    return {
        "place_name": gazetteer.place_name(criteria.municipality, criteria.place),
        "namesakes": links(namesakes, criteria),
    }


def _address(criteria: SearchCriteria) -> str:
    return reverse("directory:search", query=criteria.to_query())
