"""Addresses of results that name a place in words, or one that is not there any more."""

import pytest
from django.test import Client

from tests.helpers.pages import municipalities, page, words

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/zoeken/?gemeente=utrecht"


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


def test_a_deep_link_with_a_postcode_only_is_resolved(client: Client) -> None:
    response = client.get("/zoeken/?pc=3511&wet=wmo")

    assert response.headers["Location"] == "/zoeken/?gemeente=utrecht&pc=3511&wet=wmo"


def test_a_deep_link_with_a_topic_is_resolved(client: Client) -> None:
    response = client.get("/zoeken/", {"plaats": "schulden Utrecht"})

    assert response.headers["Location"] == "/zoeken/?gemeente=utrecht&wet=wgs"


@pytest.mark.parametrize("typed", ["Jan Jansen 0612345678", "Utrect", "schuld", "Brussel", "1000"])
@pytest.mark.parametrize("name", ["plaats", "pc"])
def test_what_a_deep_link_says_is_repeated_nowhere(client: Client, name: str, typed: str) -> None:
    response = client.get("/zoeken/", {name: typed, "wet": "wmo"})

    assert response.status_code == 200
    for address in [str(link["href"]) for link in page(response).select("[href]")]:
        assert f"{name}={typed[:3]}" not in address
    field = page(response).select_one("#id_plaats")
    assert field
    assert not field.get("value")
    assert page(response).select("a[href='/en/zoeken/?wet=wmo']")


def test_results_repeat_no_place_or_postcode_that_we_do_not_know(client: Client) -> None:
    response = client.get("/zoeken/?gemeente=utrecht&plaats=jan-jansen&pc=1000")

    links = [str(link["href"]) for link in page(response).select("main [href]")]
    assert not [link for link in links if "jan-jansen" in link or "1000" in link]
    assert not page(response).select("main [value=jan-jansen]")


def test_an_ambiguous_deep_link_offers_choices(client: Client) -> None:
    response = client.get("/zoeken/", {"plaats": "bergen", "wet": "wlz"})

    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert set(municipalities(response)) == {"GM0373", "GM0893"}
    assert page(response).select("main a[href='/zoeken/?gemeente=bergen-nh&wet=wlz']")
