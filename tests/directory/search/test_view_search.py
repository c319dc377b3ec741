"""The results page: what it shows, what it refuses, and that no query string breaks it."""

import re

import pytest
from django.core.cache import caches
from django.test import Client
from hypothesis import HealthCheck, given, settings
from pytest_django import DjangoAssertNumQueries, Settings

from directory.models import Law, LifeDomain, RelatedRole
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
    assert page(response).select("a[href='https://bron.example/artikel']")
    assert "Nog niet nagekeken." in words(response)
    assert "(2021)" in words(response)


def test_an_unknown_year_is_said(client: Client) -> None:
    provider = make_provider(evidence_url="https://bron.example/artikel")
    make_offer(provider=provider, checked_on=None, municipalities=["GM0344"])

    assert "(jaar onbekend)" in words(client.get(ADDRESS))


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
    assert heading(english) == "1 organisation helps you in Den Haag"


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
    assert "Arabisch 1" in labels
    assert "Turks 0" in labels


def test_a_result_says_why_it_is_there(client: Client) -> None:
    make_offer(municipalities=["GM0344"], groups=["autisme"], languages=["ar"])

    response = client.get(f"{ADDRESS}&doelgroep=autisme&taal=ar")

    why = [" ".join(li.get_text().split()) for li in page(response).select(".c-card__why li")]
    assert why == ["Voor mensen met autisme", "Spreekt Arabisch", "Helpt in uw gemeente"]


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


# --- nothing found -------------------------------------------------------------------------------


def test_nothing_found_says_so_and_shows_the_way_on(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"], laws=["wmo"])
    make_offer(slug="daar", municipalities=["GM0344"], laws=["wmo"])
    make_offer(slug="taal", municipalities=["GM0344"], laws=["zvw"], languages=["ar"])

    response = client.get(f"{ADDRESS}&wet=wmo&taal=ar")

    assert heading(response) == "Niemand gevonden in Utrecht"
    assert offers(response) == []
    assert "Wij kennen in Utrecht niemand die hier precies bij past." in words(response)
    ways = [
        (" ".join(a.get_text(" ").split()), str(a["href"]))
        for a in page(response).select("main .c-choice-list a")
    ]
    assert ways == [
        ("Zonder ‘Arabisch’ 2 organisaties", f"{ADDRESS}&wet=wmo"),
        ("Zonder ‘hulp en zorg thuis’ 1 organisatie", f"{ADDRESS}&taal=ar"),
        ("Toon iedereen die helpt in Utrecht 3 organisaties", ADDRESS),
    ]


def test_nothing_found_names_who_else_helps_with_that_law(client: Client) -> None:
    RelatedRole.objects.all().delete()
    general = RelatedRole.objects.create(code="algemeen", name="iemand voor alles", position=1)
    role = RelatedRole.objects.create(code="wlz-rol", name="vertrouwenspersoon", position=2)
    role.laws.set(Law.objects.filter(code="wlz"))

    assert "vertrouwenspersoon" in words(client.get(f"{ADDRESS}&wet=wlz"))
    assert general.name in words(client.get(f"{ADDRESS}&wet=asiel"))
    RelatedRole.objects.all().delete()
    caches["process"].clear()
    assert "Wij kennen nog niemand die helpt in Utrecht." in words(client.get(f"{ADDRESS}&wet=zvw"))


def test_nothing_found_names_the_national_desk_if_there_is_one(
    client: Client, settings: Settings
) -> None:
    settings.NATIONAL_DESK_NAME = "Het landelijk loket"
    settings.NATIONAL_DESK_PHONE = ""
    assert "helpt u aan de telefoon" not in words(client.get(ADDRESS))

    settings.NATIONAL_DESK_PHONE = "0800 000 00 00"
    response = client.get(f"{ADDRESS}&pc=3511")

    assert "Het landelijk loket helpt u aan de telefoon." in words(response)
    assert page(response).select("main a[href='tel:08000000000']")


def test_last_page_says_what_else_there_is_and_where_we_found_it(client: Client) -> None:
    make_offers(PER_PAGE + 1, municipalities=["GM0344"])
    first = client.get(f"{ADDRESS}&wet=wgs")
    assert not page(client.get(ADDRESS)).select("#wat-nog")

    for response in (first, client.get(f"{ADDRESS}&pagina=2")):
        (more,) = page(response).select("section[aria-labelledby=wat-nog]")
        links = [str(link["href"]) for link in more.select("a")]
        assert links[0] == "/hulpvraag/?gemeente=utrecht"
        assert len([link for link in links if link.startswith("tel:")]) >= 2
        assert len([link for link in links if link.startswith("https://")]) >= 2
    assert "Geldfit" in words(first)
    assert page(first).select("#wat-nog ~ ul a[href='/uitleg/wie-doet-wat/?wet=wgs']")


@pytest.mark.parametrize("law", ["wmo", "wlz", "wgs", "asiel"])
def test_tile_without_a_place_asks_for_the_place_and_denies_nothing(
    client: Client, law: str
) -> None:
    response = client.get(f"/zoeken/?wet={law}")

    assert heading(response) == "Waar zoekt u hulp?"
    (form,) = page(response).select("main form[action='/plaats/']")
    assert form.select(f"[name=wet][value={law}]")
    (main,) = page(response).select("main")
    said = main.get_text(" ", strip=True)
    assert f"U koos: {Law.objects.get(code=law).topic.capitalize()}" in said
    assert not re.search(r"\b(?:niemand|geen organisatie|0 organisaties)\b", said, re.IGNORECASE)


def test_unknown_municipality_asks_for_the_place(client: Client) -> None:
    response = client.get("/zoeken/?gemeente=atlantis")

    assert response.status_code == 404
    assert "Deze gemeente kennen wij niet." in words(response)
    assert page(response).select("form[action='/plaats/']")


def test_a_merged_municipality_leads_to_its_page(client: Client) -> None:
    response = client.get("/zoeken/?gemeente=weesp")

    assert (response.status_code, response.headers["Location"]) == (302, "/gemeente/weesp/")


@pytest.mark.parametrize(
    ("typed", "leads_to"),
    [
        ("Den Haag", "/zoeken/?gemeente=s-gravenhage"),
        ("3511 AB", "/zoeken/?gemeente=utrecht&pc=3511"),
        ("Weesp", "/zoeken/?gemeente=amsterdam&plaats=weesp"),
    ],
)
def test_a_deep_link_in_words_is_resolved(client: Client, typed: str, leads_to: str) -> None:
    response = client.get("/zoeken/", {"plaats": typed})

    assert response.headers["Location"] == leads_to


def test_a_deep_link_never_uses_six_characters(client: Client) -> None:
    # 1724RP lies in Schagen, but its four digits do not; the link must not know the difference.
    response = client.get("/zoeken/", {"plaats": "1724RP"})

    assert "gemeente=schagen" not in response.headers["Location"]
    assert "RP" not in response.headers["Location"]


def test_an_ambiguous_deep_link_offers_choices(client: Client) -> None:
    response = client.get("/zoeken/", {"plaats": "bergen", "wet": "wlz"})

    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert set(municipalities(response)) == {"GM0373", "GM0893"}
    assert page(response).select("main a[href='/zoeken/?gemeente=bergen-nh&wet=wlz']")


def test_at_most_twelve_statements_on_a_page_with_everything_asked(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for offer in make_offers(
        3, municipalities=["GM0344"], laws=["wmo"], channels=["thuis"], languages=["ar"]
    ):
        offer.life_domains.set(LifeDomain.objects.filter(code="wonen"))
    client.get(f"{ADDRESS}&plaats=de-meern")  # reads the places and the lists once per release

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
