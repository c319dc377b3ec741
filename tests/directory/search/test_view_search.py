"""The results page: what it shows, what it refuses, and that no query string breaks it."""

import re

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from pytest_django import DjangoAssertNumQueries

from directory.models import LifeDomain
from directory.search.queries.search import PER_PAGE
from tests.factories.directory import make_offer, make_offers, make_provider
from tests.helpers.hostile import QUERIES
from tests.helpers.pages import heading, municipalities, offers, page, words

pytestmark = pytest.mark.usefixtures("places")
ADDRESS = "/zoeken/?gemeente=utrecht"


def test_the_results_of_a_municipality(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"])

    response = client.get(ADDRESS)

    assert heading(response) == "1 organisatie helpt u in Utrecht"
    assert offers(response) == ["hier"]
    assert municipalities(response) == ["GM0344"]


def test_a_checked_offer_can_be_called(client: Client) -> None:
    make_offer(municipalities=["GM0344"], phone="030 000 00 00")

    (link,) = page(client.get(ADDRESS)).select("[data-offer] a[href^='tel:']")

    assert link["href"] == "tel:+31300000000"
    assert link.get_text(" ", strip=True) == "Bel 030 000 00 00"


def test_an_unchecked_offer_has_no_call_button_but_a_source(client: Client) -> None:
    provider = make_provider(evidence_url="https://bron.example/artikel", evidence_year=2021)
    make_offer(
        provider=provider,
        checked_on=None,
        municipalities=["GM0344"],
        phone="030 000 00 00",
        email="info@bron.example",
    )

    response = client.get(ADDRESS)

    assert not page(response).select(
        "[data-offer] a[href^='tel:'], [data-offer] a[href^='mailto:']"
    )
    assert "Nog niet nagekeken." in words(response)
    more = client.get(str(page(response).select("[data-offer] a")[-1]["href"]))
    assert not page(more).select("main a[href^='tel:'], main a[href^='mailto:']")
    assert page(more).select("a[href='https://bron.example/artikel']")
    assert "Nog niet nagekeken." in words(more)
    assert "(2021)" in words(more)


def test_an_unknown_year_is_said(client: Client) -> None:
    provider = make_provider(evidence_url="https://bron.example/artikel")
    make_offer(slug="hier", provider=provider, checked_on=None, municipalities=["GM0344"])

    assert "(jaar onbekend)" in words(client.get("/aanbod/hier/"))


def test_without_a_number_the_next_best_way_is_shown(client: Client) -> None:
    make_offer(municipalities=["GM0344"], phone="", email="wij@hier.example")
    make_offer(municipalities=["GM0344"], phone="", website="https://alleen.example/")

    ways = page(client.get(ADDRESS)).select(".c-card__call a")

    assert [str(way["href"]) for way in ways] == [
        "mailto:wij@hier.example",
        "https://alleen.example/",
    ]


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ([], "Voor iedereen"),
        (["ouderen"], "Voor ouderen"),
        (["ouderen", "dementie"], "Voor ouderen, mensen met dementie"),
        (["ouderen", "dementie", "nah"], "Voor ouderen, mensen met dementie en nog 1 groep"),
    ],
)
def test_a_card_says_for_whom_it_is(client: Client, groups: list[str], said: str) -> None:
    make_offer(municipalities=["GM0344"], groups=groups)

    first, *_others = page(client.get(ADDRESS)).select(".c-card__why li")

    assert first.get_text() == said


def test_organisations_are_counted_and_not_their_offers(client: Client) -> None:
    make_offers(3, provider=make_provider(), municipalities=["GM0344"], laws=["wmo"])
    make_offer(municipalities=["GM0344"])

    response = client.get(ADDRESS)

    assert heading(response) == "2 organisaties helpen u in Utrecht"
    assert len(offers(response)) == 4
    labels = [" ".join(tag.get_text(" ").split()) for tag in page(response).select("label")]
    assert "Hulp en zorg thuis 1" in labels


def test_who_shows_everything_of_one_organisation_stays_light(client: Client) -> None:
    make_offers(5 * PER_PAGE, provider=make_provider(), municipalities=["GM0344"])

    response = client.get(f"{ADDRESS}&pagina=5")

    assert len(offers(response)) == PER_PAGE
    assert not page(response).select("a[rel=next]")


def test_nothing_found_speaks_of_a_subject_only_when_one_was_asked(client: Client) -> None:
    make_offer(municipalities=["GM0344"], laws=["wmo"])
    about_subjects = "ook als uw onderwerp er niet bij staat"

    assert about_subjects in words(client.get(f"{ADDRESS}&wet=wlz"))
    for asked in ["open=nu", "inloop=deze-week"]:
        response = client.get(f"{ADDRESS}&{asked}")
        assert "Vraag waar en wanneer u iemand kunt spreken." in words(response)
        assert about_subjects not in words(response)


def test_the_results_can_be_skipped_to(client: Client) -> None:
    response = page(client.get(ADDRESS))

    assert response.select(".skip-link[href='#resultaten']")
    assert response.select("#resultaten[tabindex='-1']")


def test_the_place_that_was_found_is_named(client: Client) -> None:
    response = client.get("/zoeken/?gemeente=amsterdam&plaats=weesp")

    assert "Weesp hoort bij de gemeente Amsterdam." in words(response)


def test_namesakes_are_named_in_one_line(client: Client) -> None:
    response = client.get("/zoeken/?gemeente=hoorn")

    assert "Bedoelt u Hoorn (gemeente Terschelling)" in words(response)
    assert page(response).select("main a[href='/zoeken/?gemeente=terschelling&plaats=hoorn']")


def test_filters_stay_chosen_and_can_be_taken_away(client: Client) -> None:
    make_offer(municipalities=["GM0344"], laws=["wlz", "wmo"], groups=["nah"])

    response = client.get(f"{ADDRESS}&wet=wlz&wet=wmo&doelgroep=nah&taal=onzin")

    boxes = page(response).select("input[type=checkbox][checked]")
    assert {str(box["value"]) for box in boxes} == {"wlz", "wmo", "nah"}
    taken = {str(a["href"]) for a in page(response).select(".c-chosen__link")}
    assert taken == {
        f"{ADDRESS}&wet=wmo&doelgroep=nah",
        f"{ADDRESS}&wet=wlz&doelgroep=nah",
        f"{ADDRESS}&wet=wlz&wet=wmo",
    }
    assert page(response).select(f".c-chosen a[href='{ADDRESS}']")


UNKNOWN = "Deze link vraagt ook iets wat wij niet kennen. Daar zoeken wij niet op."


def test_only_unknown_choices_show_everybody_and_say_so(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"])

    response = client.get(f"{ADDRESS}&wet=xyz&taal=Klingon")

    assert UNKNOWN in words(response)
    assert offers(response) == ["hier"]
    assert not page(response).select(".c-chosen, input[checked]")
    assert not page(response).select("summary .c-tag")  # how many were chosen
    assert not [a for a in page(response).select("main a") if "xyz" in str(a["href"])]


def test_only_unknown_choices_where_nobody_helps(client: Client) -> None:
    response = client.get(f"{ADDRESS}&wet=xyz")

    assert UNKNOWN in words(response)
    assert "Wij kennen nog niemand die helpt in Utrecht." in words(response)


def test_known_choices_are_not_called_unknown(client: Client) -> None:
    assert UNKNOWN not in words(client.get(f"{ADDRESS}&wet=wmo&taal=&pagina=x"))
    assert UNKNOWN not in words(client.get(ADDRESS))


def test_the_everyday_name_of_a_municipality(client: Client) -> None:
    make_offer(municipalities=["GM0518"])

    response = client.get("/zoeken/?gemeente=s-gravenhage")

    assert heading(response) == "1 organisatie helpt u in Den Haag"
    assert "Alles over Den Haag" in words(response)
    assert "hoort bij" not in words(response)
    english = client.get("/en/zoeken/?gemeente=s-gravenhage")
    assert heading(english) == "1 organisation helps you in The Hague"


def test_the_everyday_name_where_nobody_helps(client: Client) -> None:
    response = client.get("/zoeken/?gemeente=s-hertogenbosch&plaats=rosmalen&wet=wmo")

    assert heading(response) == "Niemand gevonden in Den Bosch"
    assert "Rosmalen hoort bij de gemeente Den Bosch ('s-Hertogenbosch)." in words(response)
    assert "Wij kennen nog niemand die helpt in Den Bosch." in words(response)


def test_each_box_says_how_many_there_would_be(client: Client) -> None:
    make_offer(municipalities=["GM0344"], laws=["wlz"], languages=["ar"])
    make_offer(municipalities=["GM0344"], laws=["wlz", "wmo"])

    response = client.get(f"{ADDRESS}&wet=wlz")

    labels = [" ".join(tag.get_text(" ").split()) for tag in page(response).select("label")]
    assert "Verpleeghuis of zorg die altijd nodig is 2" in labels
    assert "Hulp en zorg thuis 1" in labels
    assert "\u2068العربية\u2069 (Arabisch) 1" in labels
    assert "Türkçe (Turks) 0" in labels


def test_a_result_says_why_it_is_there(client: Client) -> None:
    make_offer(municipalities=["GM0344"], groups=["autisme"], languages=["ar"])

    response = client.get(f"{ADDRESS}&doelgroep=autisme&taal=ar")

    why = [" ".join(li.get_text().split()) for li in page(response).select(".c-card__why li")]
    assert why == [
        "Voor mensen met autisme",
        "Spreekt \u2068العربية\u2069 (Arabisch)",
        "Helpt in uw gemeente",
    ]


def test_the_next_page_keeps_what_was_asked(client: Client) -> None:
    make_offers(PER_PAGE + 3, municipalities=["GM0344"], laws=["wmo", "wlz"])

    first = client.get(f"{ADDRESS}&wet=wmo&wet=wlz")
    (link,) = page(first).select("a[rel=next]")
    second = client.get(str(link["href"]))

    assert link["href"] == f"{ADDRESS}&wet=wlz&wet=wmo&pagina=2"
    assert (len(offers(first)), len(offers(second))) == (PER_PAGE, 3)
    (back,) = page(second).select("a[rel=prev]")
    assert back["href"] == f"{ADDRESS}&wet=wlz&wet=wmo"


def test_without_a_place_the_filters_are_kept_while_asking_for_it(client: Client) -> None:
    response = client.get("/zoeken/?wet=wlz&wet=wmo&taal=ar")

    form = page(response).select_one("form[action='/plaats/']")
    assert form
    hidden = [(str(i["name"]), str(i["value"])) for i in form.select("input[type=hidden][value]")]
    assert hidden == [("wet", "wlz"), ("wet", "wmo"), ("taal", "ar")]
    found = client.post("/plaats/", {"plaats": "utrecht", "wet": ["wlz", "wmo"], "taal": "ar"})
    assert found.headers["Location"] == f"{ADDRESS}&wet=wlz&wet=wmo&taal=ar"


def test_at_most_twelve_statements_on_a_page_with_everything_asked(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for offer in make_offers(
        3, municipalities=["GM0344"], laws=["wmo"], channels=["thuis"], languages=["ar"]
    ):
        offer.life_domains.set(LifeDomain.objects.filter(code="wonen"))
    client.get(f"{ADDRESS}&plaats=de-meern&wet=wmo")  # places and lists are read once per release

    asked = "wet=wmo&doelgroep=nah&onderwerp=wonen&contact=thuis&taal=ar&pc=3511"
    with django_assert_max_num_queries(12):
        assert len(offers(client.get(f"{ADDRESS}&{asked}"))) == 3


def test_at_most_twelve_statements_when_nothing_is_found(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client.get(ADDRESS)

    with django_assert_max_num_queries(12):
        assert not offers(client.get(f"{ADDRESS}&wet=wmo&taal=ar&pc=3511"))


@settings(
    max_examples=250,  # many more in `make verify`
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(query=QUERIES)
def test_no_query_string_breaks_the_page(client: Client, query: str) -> None:
    response = client.get("/zoeken/", QUERY_STRING=query)

    assert response.status_code in {200, 302, 404}
    if response.status_code != 302:  # not parsed: that would cost more than the page itself
        (words_of_heading,) = re.findall(r"<h1[^>]*>(.*?)</h1>", response.content.decode(), re.S)
        assert words_of_heading.strip()
        assert "<script>alert" not in response.content.decode()
