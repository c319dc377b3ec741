"""The bare views: same middleware, same template, same number of cards, from constants."""

from datetime import date

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from clientsupport.http.caching import private_page, public_page, unstored_page
from clientsupport.http.effectless import without_effect
from clientsupport.urls import urlpatterns as real_urlpatterns
from directory.criteria import Facet, SearchCriteria
from directory.display import doors
from directory.display.cards import ResultCard
from directory.display.facets import QUESTIONS, SHORT, FacetGroup, Option, Question
from directory.display.reach import Reach
from directory.enums import LegalBasis
from directory.models import Municipality
from directory.places.forms import PlaceForm
from tests.bench.bare_cases import urlpatterns as bare_cases_urlpatterns
from tests.bench.bare_intake import urlpatterns as bare_intake_urlpatterns
from tests.bench.bare_today import urlpatterns as bare_today_urlpatterns

BOXES = {Facet.LAW: 8, Facet.GROUP: 18, Facet.CHANNEL: 8, Facet.LANGUAGE: 16}
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
    why=("Helpt in uw gemeente",),
    phone="088 000 00 00",
    email="",
    website="",
    summary="Wij denken met u mee en gaan mee naar gesprekken met de gemeente.",
    basis_label="de gemeente (Wmo)",
    target_groups=("mensen in groep 1", "mensen in groep 2"),
    evidence_url="",
    evidence_year=None,
    for_whom="Voor mensen in groep 1, mensen in groep 2",
    reach=Reach(
        phone="Nu te bellen, tot 17.00 uur", walk_in="Morgen 10.00–12.00 uur, huis", ways=("chat",)
    ),
)


def _group(question: Question) -> FacetGroup:
    options = [
        Option(facet.value, f"code-{n}", f"Keuze {n}", n, False)
        for facet in question.facets
        for n in range(BOXES.get(facet, 1))
    ]
    words, unfold = str(question.words), str(question.unfold)
    return FacetGroup(words, unfold, shown=options[:SHORT], folded=options[SHORT:])


GROUPS = [_group(question) for question in QUESTIONS]


@require_safe
@private_page
def search(request: HttpRequest, cards: int) -> HttpResponse:
    """The results page with so many results, of which twenty are shown."""
    context = {
        "heading": f"{cards} organisaties helpen u in Utrecht",
        "municipality": UTRECHT,
        "criteria": SearchCriteria(municipality="utrecht"),
        "form": PlaceForm(initial=SearchCriteria().filters()),
        "groups": GROUPS,
        "chosen": [],
        "cards": [CARD] * min(cards, 20),
        "total": cards,
        "page": Paginator([CARD] * cards, 20).get_page(1),
        "next": "/zoeken/?gemeente=utrecht&pagina=2" if cards > 20 else "",
        "previous": "",
        "everything": "/zoeken/?gemeente=utrecht",
        "place_name": "",
        "namesakes": [],
    }
    return render(request, "directory/search/search.html", context)


@require_safe
@public_page
def municipality(request: HttpRequest, cards: int) -> HttpResponse:
    """The page of a municipality with so many organisations behind its four doors."""
    sections = [
        {
            "basis": basis,
            "text": doors.TEXTS[basis],
            "card": CARD,
            "others": cards // 4,
            "url": "/",
        }
        for basis in LegalBasis
    ]
    subjects = [{"topic": f"Onderwerp {n}", "number": n, "url": "/"} for n in range(8)]
    context = {
        "municipality": UTRECHT,
        "name": "Utrecht",
        "sections": sections,
        "subjects": subjects,
        "walk_ins": [],
        "neighbours": [],
        "former": [],
    }
    return render(request, "directory/search/municipality_detail.html", context)


@unstored_page
@without_effect
def suggestions(request: HttpRequest) -> HttpResponse:
    """The places under the field, always the same ones."""
    choices = [
        {"label": f"Plaats {n}", "detail": "gemeente Utrecht", "code": "GM0344", "url": "/zoeken/"}
        for n in range(8)
    ]
    return render(request, "directory/places/_place_suggestions.html", {"choices": choices})


urlpatterns = [
    path("kaal/zoeken/<int:cards>/", search),
    path("kaal/gemeente/<int:cards>/", municipality),
    path("kaal/suggesties/", suggestions),
    *bare_cases_urlpatterns,
    *bare_intake_urlpatterns,
    *bare_today_urlpatterns,
    *real_urlpatterns,
]
