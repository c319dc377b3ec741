"""The page of a municipality: who helps there, what is missing, and what lies around."""

from collections.abc import Sequence
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.http.caching import public_page_by_the_clock
from directory.contracts.queries import for_municipality
from directory.criteria import SearchCriteria
from directory.display import doors
from directory.display.cards import card
from directory.display.opening_words import Near, walk_in_words
from directory.models import Municipality
from directory.search.queries.municipality import Door, help_in, knowing
from directory.search.queries.nearby import NEIGHBOURS, WalkIn, neighbours, walk_ins


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
        "sections": [_section(door, municipality) for door in help_here],
        "subjects": _subjects(municipality, help_here),
        "contracts": for_municipality(municipality),
        "walk_ins": [_walk_in(found, now) for found in walk_ins(municipality, around, now=now)],
        "neighbours": around[:NEIGHBOURS],
        "former": municipality.predecessors.order_by("-valid_until", "slug"),
    }


def _section(door: Door, municipality: Municipality) -> dict[str, object]:
    here = SearchCriteria(municipality=municipality.slug)
    return {
        "basis": door.basis,
        "text": doors.TEXTS[door.basis],
        "cards": [card(offer, criteria=here) for offer in door.offers],
    }


def _subjects(municipality: Municipality, help_here: Sequence[Door]) -> list[dict[str, object]]:
    """Return how many organisations know each subject, with the address of the results."""
    return [
        {
            "topic": capfirst(law.topic),
            "number": number,
            "url": reverse(
                "directory:search", query={"gemeente": municipality.slug, "wet": law.code}
            ),
        }
        for law, number in knowing(help_here)
    ]


def _walk_in(found: WalkIn, now: datetime) -> dict[str, object]:
    return {
        "when": capfirst(walk_in_words(found.status, now, Near())),
        "location": found.location,
        "offer": found.offer,
        "kilometres": None if found.is_own else found.kilometres,
    }


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
