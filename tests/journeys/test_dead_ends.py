"""Somebody comes to a municipality or a page that is no longer there, and is led on."""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import Visitor


def test_merged_municipality_leads_to_its_successor(visitor: Visitor) -> None:
    # Given an old link to Weesp
    visitor.opens("/gemeente/weesp/")
    # Then the page says since when it belongs to another one, and leads there
    assert visitor.heading == "De gemeente Weesp bestaat niet meer"
    expect(visitor.main).to_contain_text("24 maart 2022")
    assert visitor.choices == ["Weesp gemeente Amsterdam"]
    visitor.follows("Weesp gemeente Amsterdam")
    assert visitor.heading.endswith("in Amsterdam")
    expect(visitor.main).to_contain_text("Weesp hoort bij de gemeente Amsterdam.")


def test_divided_municipality_asks_for_the_village(visitor: Visitor) -> None:
    # Given an old link to Haaren, which was divided
    visitor.opens("/gemeente/haaren/")
    # Then each village leads to its own municipality
    assert visitor.choices == [
        "Esch gemeente Boxtel",
        "Haaren gemeente Oisterwijk",
        "Biezenmortel gemeente Tilburg",
        "Helvoirt gemeente Vught",
    ]
    visitor.follows("Helvoirt gemeente Vught")
    assert visitor.heading.endswith("in Vught")


def test_search_in_a_merged_municipality_leads_on_too(visitor: Visitor) -> None:
    visitor.opens("/zoeken/?gemeente=weesp")
    assert visitor.address == "/gemeente/weesp/"


@pytest.mark.parametrize(
    "path", ["/bestaat-niet/", "/gemeente/nergens/", "/aanbod/nergens/", "/organisatie/nergens/"]
)
def test_page_that_does_not_exist_leads_on(visitor: Visitor, path: str) -> None:
    visitor.opens(path, status=404)
    assert visitor.heading == "Deze bladzijde bestaat niet"
    visitor.follows("Hulp zoeken")
    assert visitor.address == "/zoeken/"


def test_search_in_an_unknown_municipality_asks_for_the_place(visitor: Visitor) -> None:
    # Given a link with a municipality that never existed
    visitor.opens("/zoeken/?gemeente=nergens", status=404)
    expect(visitor.main).to_contain_text("Deze gemeente kennen wij niet.")
    # When they fill in their place, then they are helped
    visitor.looks_for("Utrecht")
    assert visitor.address == "/zoeken/?gemeente=utrecht"
