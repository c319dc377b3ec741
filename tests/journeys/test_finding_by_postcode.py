"""Somebody with a phone looks for help with a postcode, and calls."""

import re
from urllib.parse import unquote_plus

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import PHONE, Visitor

pytestmark = pytest.mark.browser_context_args(viewport=PHONE)


def test_postcode_leads_to_somebody_to_call(visitor: Visitor) -> None:
    # Given somebody on the home page
    visitor.opens("/")
    # When they fill in their postcode
    visitor.looks_for("3511 AB")
    # Then they see who helps in Utrecht, first of all somebody they can call
    assert visitor.address == "/zoeken/?gemeente=utrecht&pc=3511"
    assert visitor.heading == "8 organisaties helpen u in Utrecht"
    first = visitor.results[0]
    call = first.get_by_role("link", name="Bel 088 000 00 00")
    expect(call).to_be_visible()
    expect(call).to_have_attribute("href", "tel:+31880000000")
    visitor.goes_by(first.get_by_role("link", name="Meer").click)
    expect(visitor.main).to_contain_text(re.compile(r"Nagekeken op \d+ \w+ 20\d\d\."))


def test_unchecked_organisation_comes_last_with_its_source(visitor: Visitor) -> None:
    # Given the results of Utrecht
    visitor.opens("/")
    visitor.looks_for("3511 AB")
    # Then the organisation that nobody has checked comes after those that are checked
    *checked, unchecked = visitor.results
    assert visitor.offers[-1] == "kbo-pcob"
    for result in checked:
        expect(result).not_to_contain_text("Nog niet nagekeken.")
    # And it says so, and cannot be called; its page names its source
    expect(unchecked).to_contain_text("Nog niet nagekeken.")
    expect(unchecked.locator("a[href^='tel:']")).to_have_count(0)
    visitor.goes_by(unchecked.get_by_role("link", name="Meer").click)
    source = visitor.main.get_by_role("link", name="openbare bron")
    expect(source).to_be_visible()
    expect(source).to_have_attribute(
        "href",
        "https://www.kbo-pcob.nl/nieuws/kbo-pcob-vraagt-aandacht-knelpunten-vrijwilligerswerk-ouderen/",
    )
    expect(visitor.main.locator("a[href^='tel:']")).to_have_count(0)


def test_offer_and_its_organisation_tell_more(visitor: Visitor) -> None:
    # Given the results of Utrecht
    visitor.opens("/")
    visitor.looks_for("3511 AB")
    # When they open the first offer
    visitor.follows("Voorbeeld: iemand naast u in Utrecht")
    # Then they read where it helps, and can call
    assert visitor.address == "/aanbod/voorbeeld-clientondersteuning-utrecht/"
    expect(visitor.main.get_by_role("link", name="Bel 088 000 00 00")).to_be_visible()
    expect(visitor.main.locator("dl")).to_contain_text("Waar: Utrecht")
    # And from there they reach the organisation
    visitor.follows("Voorbeeld Cliëntondersteuning Utrecht")
    assert visitor.heading == "Voorbeeld Cliëntondersteuning Utrecht"
    assert visitor.offers == ["voorbeeld-clientondersteuning-utrecht"]


@pytest.mark.parametrize("typed", ["3511 AB", "3511AB", "3500 AB", "1724RP"])
def test_letters_of_a_postcode_stand_in_no_address(visitor: Visitor, typed: str) -> None:
    visitor.opens("/")
    visitor.looks_for(typed)
    letters = typed.replace(" ", "")
    shown = [unquote_plus(address).replace(" ", "").upper() for address in visitor.witness.visited]
    assert len(shown) == 2
    assert not [address for address in shown if letters in address]
