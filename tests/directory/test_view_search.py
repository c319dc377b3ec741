"""The results page: what it shows, what it refuses, and that no query string breaks it."""

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from tests.factories.directory import make_offer, make_offers, make_provider
from tests.helpers.pages import heading, municipalities, offers, page, words

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/zoeken/?gemeente=utrecht"
NAMES = ["gemeente", "plaats", "pc", "wet", "doelgroep", "pagina", "x"]
NASTY = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "\x00",
            "%00",
            "../../etc/passwd",
            "{{ 7*7 }}",
            "-1",
            "9" * 5000,
            "NaN",
            "١٢٣٤",
            "‮utrecht",
            "🧑‍🦽",
            "utrecht&gemeente=amsterdam",
            "s-gravenhage",
            "bergen",
            "3511AB",
            "9999ZZ",
        ]
    ),
)


def test_the_results_of_a_municipality(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"])

    response = client.get(ADDRESS)

    assert heading(response) == "1 organisatie helpt u in Utrecht"
    assert offers(response) == ["hier"]
    assert municipalities(response) == ["GM0344"]


def test_a_checked_offer_can_be_called(client: Client) -> None:
    make_offer(municipalities=["GM0344"], phone="030 000 00 00")

    (link,) = page(client.get(ADDRESS)).select("a[href^='tel:']")

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

    assert not page(response).select("main a[href^='tel:'], main a[href^='mailto:']")
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


def test_filters_stay_chosen(client: Client) -> None:
    response = client.get(f"{ADDRESS}&wet=wlz&doelgroep=nah")

    chosen = {str(option["value"]) for option in page(response).select("option[selected]")}
    assert chosen == {"wlz", "nah"}


def test_nothing_found_says_so_and_shows_the_way_on(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"], laws=["wmo"])

    response = client.get(f"{ADDRESS}&wet=asiel")

    assert heading(response) == "Niemand gevonden in Utrecht"
    assert offers(response) == []
    assert "Wij kennen in Utrecht niemand die hier precies bij past." in words(response)
    assert page(response).select(f"main a[href='{ADDRESS}']")


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


def test_at_most_eight_statements_on_a_cold_page(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    make_offers(3, municipalities=["GM0344"], laws=["wmo"])
    client.get("/zoeken/?gemeente=amsterdam&plaats=weesp")  # reads the places once per release

    with django_assert_max_num_queries(8):
        assert len(offers(client.get(f"{ADDRESS}&wet=wmo"))) == 3


@settings(
    max_examples=500,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(parameters=st.lists(st.tuples(st.sampled_from(NAMES), NASTY), max_size=5))
def test_no_query_string_breaks_the_page(client: Client, parameters: list[tuple[str, str]]) -> None:
    query = QueryDict(mutable=True)
    for name, value in parameters:
        query.appendlist(name, value)

    response = client.get("/zoeken/", QUERY_STRING=query.urlencode())

    assert response.status_code in {200, 302, 404}
    if response.status_code != 302:
        assert heading(response)
        assert "<script>alert" not in response.content.decode()
