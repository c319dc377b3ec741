from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from clientsupport.caching import private_page
from directory import gazetteer
from directory.cards import card
from directory.criteria import SearchCriteria
from directory.forms import PlaceForm
from directory.models import Municipality
from directory.queries import terms
from directory.queries.search import search
from directory.views.choosing import ask_again, leads_to


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
    if answer.kind is gazetteer.Kind.FOUND:
        return redirect(leads_to(answer.choices[0], asked))
    form = PlaceForm({"plaats": typed, "wet": asked.law, "doelgroep": asked.group})
    return ask_again(request, form=form, answer=answer, asked=asked)


def _show(
    request: HttpRequest, criteria: SearchCriteria, municipality: Municipality | None
) -> HttpResponse:
    laws, groups = terms.laws(), terms.target_groups()
    law, group = terms.coded(laws, criteria.law), terms.coded(groups, criteria.group)
    found = search(municipality, law=law, group=group, page=criteria.page)
    cards = [card(o, breadth=o.breadth, group=criteria.group) for o in found.page]
    context = {
        "municipality": municipality,
        "unknown_municipality": bool(request.GET.get("gemeente")) and not municipality,
        "place_name": gazetteer.place_name(criteria.municipality, criteria.place),
        "criteria": criteria,
        "form": PlaceForm(initial={"wet": criteria.law, "doelgroep": criteria.group}),
        "laws": laws,
        "groups": groups,
        "law": law,
        "group": group,
        "cards": cards,
        "page": found.page,
        "total": found.total,
    }
    status = 404 if context["unknown_municipality"] else 200
    return render(request, "directory/search.html", context, status=status)
