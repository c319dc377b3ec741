"""Somebody who reads English better than Dutch, and somebody who wants to know who does what."""

import re

from playwright.sync_api import expect

from tests.helpers.browser import Visitor


def switches_to(visitor: Visitor, language: str) -> None:
    visitor.goes_by(
        visitor.page.get_by_role("banner").get_by_role("link", name=language, exact=True).click
    )


def test_reads_on_in_english_and_finds_somebody(visitor: Visitor) -> None:
    # Given the home page in Dutch
    visitor.opens("/")
    # When they choose English
    switches_to(visitor, "English")
    # Then the same page speaks English
    assert visitor.address == "/en/"
    assert visitor.heading == "Are you stuck? Somebody stands beside you."
    expect(visitor.page.locator("html")).to_have_attribute("lang", "en")
    # When they fill in where they live
    with visitor.page.expect_response("**/en/plaats/suggesties/"):
        visitor.page.get_by_label("Where do you live?").fill("3511")
    visitor.presses("Find help")
    # Then the results are in English, too
    assert visitor.address.startswith("/en/zoeken/?gemeente=utrecht")
    assert re.search(r"helps? you in Utrecht", visitor.heading)
    # And nothing was remembered
    assert visitor.page.context.cookies() == []


def test_keeps_what_was_chosen(visitor: Visitor) -> None:
    # Given results that were narrowed down
    visitor.opens("/zoeken/?gemeente=utrecht&wet=wmo")
    offers = visitor.offers
    # When they change the language and back
    switches_to(visitor, "English")
    assert visitor.address == "/en/zoeken/?gemeente=utrecht&wet=wmo"
    assert visitor.offers == offers
    switches_to(visitor, "Nederlands")
    # Then they are where they were
    assert visitor.address == "/zoeken/?gemeente=utrecht&wet=wmo"


def test_learns_who_does_what_and_ends_with_somebody_who_helps(visitor: Visitor) -> None:
    # Given the explanation
    visitor.opens("/")
    visitor.goes_by(visitor.page.get_by_role("banner").get_by_role("link", name="Uitleg").click)
    assert visitor.heading == "Wat is cliëntondersteuning?"
    # When they go on to who does what, for questions about money
    visitor.goes_by(visitor.main.get_by_role("link", name="Wie doet wat?").click)
    visitor.follows("Geld en schulden")
    # Then they read whom they need, without anything to unfold
    expect(visitor.main).to_contain_text("U heeft schulden, of u komt elke maand geld tekort.")
    expect(visitor.main.get_by_text("U heeft schulden, of u komt")).to_be_visible()
    # And at the end there is somebody for everything
    visitor.follows("Zoek iemand bij u in de buurt")
    assert visitor.address == "/zoeken/?wet=wgs"
