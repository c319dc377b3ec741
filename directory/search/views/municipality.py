"""The page of a municipality: who helps there, what is missing, and what lies around."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page_by_the_clock
from directory.contracts.queries import for_municipality
from directory.criteria import SOON, Facet, SearchCriteria
from directory.display import doors
from directory.display.cards import card, special
from directory.enums import LegalBasis
from directory.models import Municipality
from directory.search.queries.municipality import Door, Help, help_in
from directory.search.queries.nearby import NEIGHBOURS, neighbours
from directory.search.queries.walk_ins import walk_ins
from directory.search.views.walk_ins import by_day


@require_safe
@public_page_by_the_clock
def municipality_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Who helps in a municipality, per law; one that has ended leads to its successors."""
    municipality = get_object_or_404(
        Municipality.objects.select_related("care_office_region"), slug=slug
    )
    if not municipality.is_current:
        context = {"municipality": municipality, "choices": _successors(municipality)}
        return render(request, "directory/search/municipality_former.html", context)
    return render(request, "directory/search/municipality_detail.html", _page(municipality))


def _page(municipality: Municipality) -> dict[str, object]:
    help_here, around, now = help_in(municipality), neighbours(municipality), timezone.now()
    return {
        "municipality": municipality,
        "name": municipality.everyday_name,
        "sections": [_section(door, municipality, help_here) for door in help_here.doors],
        "subjects": _subjects(municipality, help_here),
        "contracts": for_municipality(municipality),
        "walk_ins": by_day(walk_ins(municipality, around, now=now), now),
        "all_walk_ins": _search(municipality, **{Facet.WALK_IN: SOON}),
        "neighbours": around[:NEIGHBOURS],
        "former": municipality.predecessors.order_by("-valid_until", "slug"),
    }


def _section(door: Door, municipality: Municipality, help_here: Help) -> dict[str, object]:
    here, url = (
        SearchCriteria(municipality=municipality.slug),
        _search(municipality, **{Facet.DOOR: door.basis.value}),
    )
    is_special = door.basis == LegalBasis.SPECIALISED
    listed = help_here.special if is_special else ()
    return {
        "basis": door.basis,
        "text": doors.TEXTS[door.basis],
        "card": card(door.first, criteria=here) if door.first and not is_special else None,
        "others": max(door.organisations - 1, 0),
        "url": url,
        "special": [special(offer) for offer in listed],
        "more": url if door.organisations > len(listed) else "",
    }


def _search(municipality: Municipality, **asked: str) -> str:
    return reverse("directory:search", query={"gemeente": municipality.slug, **asked})


def _subjects(municipality: Municipality, help_here: Help) -> list[dict[str, object]]:
    """Return how many organisations know each subject, with the address of the results."""
    return [
        {
            "topic": capfirst(law.topic),
            "number": number,
            "url": _search(municipality, **{Facet.LAW: law.code}),
        }
        for law, number in help_here.knowing
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
                "detail": gettext("gemeente %(name)s") % {"name": successor.everyday_name},
                "code": successor.code,
                "url": reverse("directory:search", query=query),
            }
        )
    return links
