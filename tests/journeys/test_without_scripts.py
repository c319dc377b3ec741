"""Somebody whose browser runs no scripts comes just as far.

Accessibility of the same pages is checked elsewhere: axe is a script too.
"""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import PHONE, Visitor

pytestmark = pytest.mark.browser_context_args(viewport=PHONE, java_script_enabled=False)


def test_whole_way_to_a_telephone_number(visitor: Visitor) -> None:
    # Given somebody on the home page
    visitor.opens("/")
    # When they look for a name that more places bear, and choose
    visitor.looks_for("bergen")
    visitor.follows("Bergen (NH.) gemeente in de provincie Noord-Holland")
    # Then they see who helps
    assert visitor.address == "/zoeken/?gemeente=bergen-nh"
    # And they reach an offer with its telephone number
    visitor.follows("Voorbeeld: iemand naast u in Bergen (NH.)")
    expect(visitor.main.get_by_role("link", name="Bel 088 000 00 00")).to_be_visible()


def test_filters(visitor: Visitor) -> None:
    # Given the results of Utrecht
    visitor.opens("/zoeken/?gemeente=utrecht")
    everybody = visitor.offers
    # When they unfold the filters, and choose a subject
    visitor.unfolds("Zoek preciezer")
    visitor.page.get_by_role("checkbox", name="Kind en gezin").check()
    visitor.presses("Toon de organisaties")
    # Then fewer are left
    assert visitor.address == "/zoeken/?gemeente=utrecht&wet=jeugdwet"
    assert set(visitor.offers) < set(everybody)


def test_lists_per_province(visitor: Visitor) -> None:
    # Given a place that we do not know
    visitor.opens("/plaats/")
    visitor.looks_for("qqqq")
    # When they open a province, then its municipalities can be chosen
    visitor.unfolds("Zeeland")
    visitor.follows("Veere")
    assert visitor.heading == "Wie helpt u in Veere?"


def test_exit(visitor: Visitor, weather: str) -> None:
    visitor.opens("/")
    visitor.page.get_by_role("link", name="Snel weg").click()
    visitor.page.wait_for_url(weather)
