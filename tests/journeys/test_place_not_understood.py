"""Somebody fills in something that is no place we know, and is helped on."""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import Visitor


def test_postcode_of_a_post_box_leads_to_the_likely_municipality(visitor: Visitor) -> None:
    # Given a postcode that belongs to post boxes
    visitor.opens("/")
    visitor.looks_for("3500 AB")
    # Then the page says that it does not know it, and which municipality is likely
    assert visitor.heading == "Deze postcode kennen wij niet"
    assert visitor.choices == ["Utrecht gemeente in de provincie Utrecht"]
    visitor.follows("Utrecht gemeente in de provincie Utrecht")
    assert visitor.address == "/zoeken/?gemeente=utrecht"


def test_empty_field_is_asked_again_kindly(visitor: Visitor) -> None:
    # Given somebody who fills in nothing
    visitor.opens("/")
    visitor.looks_for("")
    # Then the page asks again, and its title says that something was wrong
    assert visitor.heading == "Waar woont u?"
    expect(visitor.page).to_have_title("Fout: Waar woont u? – Naast u")
    expect(visitor.main).to_contain_text("U heeft nog niets ingevuld.")
    # When they fill in their place now, then they are helped
    visitor.looks_for("Utrecht")
    assert visitor.address == "/zoeken/?gemeente=utrecht"


def test_nonsense_leads_to_the_list_per_province(visitor: Visitor) -> None:
    # Given somebody who fills in something that resembles no place
    visitor.opens("/")
    visitor.looks_for("qqqq")
    # Then what they typed still stands there, and they can choose from a list
    assert visitor.heading == "Wij kunnen deze plaats niet vinden"
    expect(visitor.page.get_by_label("Waar woont u?")).to_have_value("qqqq")
    # When they open their province, then its municipalities can be chosen
    expect(visitor.main.get_by_role("link", name="Assen", exact=True)).to_be_hidden()
    visitor.unfolds("Drenthe")
    visitor.follows("Assen")
    assert visitor.heading == "Wie helpt u in Assen?"


@pytest.mark.parametrize("typed", ["<script>alert(1)</script>", "%(name)s", "🙂", "x" * 100])
def test_anything_typed_is_only_shown_as_text(visitor: Visitor, typed: str) -> None:
    visitor.opens("/plaats/")
    visitor.looks_for(typed)
    assert visitor.heading == "Wij kunnen deze plaats niet vinden"
    expect(visitor.page.get_by_label("Waar woont u?")).to_have_value(typed)
