"""The bare views: same middleware, same template, same number of cards, from constants."""

from datetime import date

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from clientsupport.caching import private_page, public_page
from clientsupport.urls import urlpatterns as real_urlpatterns
from directory import doors
from directory.cards import ResultCard
from directory.criteria import SearchCriteria
from directory.enums import LegalBasis
from directory.forms import PlaceForm
from directory.models import Law, Municipality, TargetGroup

LAWS = [Law(code=f"wet-{n}", name=f"Wet {n}", topic=f"Onderwerp {n}") for n in range(8)]
GROUPS = [TargetGroup(code=f"groep-{n}", name=f"mensen in groep {n}") for n in range(18)]
UTRECHT = Municipality(code="GM0344", name="Utrecht", slug="utrecht", province="utrecht")
CARD = ResultCard(
    slug="bench-1",
    url="/aanbod/bench-1/",
    title="Voorbeeld van aanbod 1",
    provider_name="Voorbeeld 1",
    provider_url="/organisatie/bench-1/",
    is_example=False,
    is_checked=True,
    checked_on=date(2026, 11, 1),
    why=("Helpt in deze gemeente",),
    phone="088 000 00 00",
    email="",
    website="",
    summary="Wij denken met u mee en gaan mee naar gesprekken met de gemeente.",
    basis_label="de gemeente (Wmo)",
    laws=("Onderwerp 1", "Onderwerp 2", "Onderwerp 3"),
    target_groups=("mensen in groep 1", "mensen in groep 2"),
    evidence_url="",
    evidence_year=None,
)


@require_safe
@private_page
def search(request: HttpRequest, cards: int) -> HttpResponse:
    """The results page with so many cards."""
    context = {
        "heading": f"{cards} organisaties helpen u in Utrecht",
        "municipality": UTRECHT,
        "criteria": SearchCriteria(municipality="utrecht"),
        "form": PlaceForm(initial={"wet": "", "doelgroep": ""}),
        "laws": LAWS,
        "groups": GROUPS,
        "cards": [CARD] * min(cards, 20),
        "page": Paginator([CARD] * cards, 20).get_page(1),
        "everything": "/zoeken/?gemeente=utrecht",
        "place_name": "",
        "namesakes": [],
    }
    return render(request, "directory/search.html", context)


@require_safe
@public_page
def municipality(request: HttpRequest, cards: int) -> HttpResponse:
    """The page of a municipality with so many cards over its four doors."""
    sections = [
        {
            "basis": basis,
            "text": doors.TEXTS[basis],
            "cards": [CARD] * (cards // 4 + (n < cards % 4)),
        }
        for n, basis in enumerate(LegalBasis)
    ]
    context = {"municipality": UTRECHT, "sections": sections}
    return render(request, "directory/municipality_detail.html", context)


urlpatterns = [
    path("kaal/zoeken/<int:cards>/", search),
    path("kaal/gemeente/<int:cards>/", municipality),
    *real_urlpatterns,
]
