"""Somebody fills in the name of a place in their own spelling."""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import Visitor


@pytest.mark.parametrize(
    ("typed", "address", "place"),
    [
        ("mokum", "/zoeken/?gemeente=amsterdam", "Amsterdam"),
        ("s gravenhage", "/zoeken/?gemeente=s-gravenhage", "Den Haag"),
    ],
)
def test_own_spelling_is_understood(visitor: Visitor, typed: str, address: str, place: str) -> None:
    # Given somebody on the home page
    visitor.opens("/")
    # When they call their place as they always do
    visitor.looks_for(typed)
    # Then they see who helps there all the same
    assert visitor.address == address
    assert visitor.heading.endswith(f"in {place}")
    assert visitor.offers


def test_what_is_only_alike_is_asked_back(visitor: Visitor) -> None:
    # Given somebody who misspells their place
    visitor.opens("/")
    visitor.looks_for("Utrect")
    # Then they are asked, with one place too
    assert visitor.heading == "Bedoelt u Utrecht?"
    # When they say yes, then they see who helps there
    visitor.follows("Utrecht gemeente in de provincie Utrecht")
    assert visitor.address == "/zoeken/?gemeente=utrecht"


def test_subject_typed_as_a_place_becomes_the_subject(visitor: Visitor) -> None:
    # Given somebody who types what it is about
    visitor.opens("/")
    visitor.looks_for("schuld")
    # Then they are asked where they live, and what it is about stays
    assert visitor.heading == "Waar woont u?"
    expect(visitor.main).to_contain_text("geld en schulden")
    visitor.looks_for("Utrecht")
    assert visitor.address == "/zoeken/?gemeente=utrecht&wet=wgs"


def test_name_of_two_municipalities_is_asked_back(visitor: Visitor) -> None:
    # Given a name that two municipalities bear
    visitor.opens("/")
    visitor.looks_for("bergen")
    # Then both are offered
    assert visitor.heading == "Welke plaats bedoelt u?"
    assert visitor.choices == [
        "Bergen (NH.) gemeente in de provincie Noord-Holland",
        "Bergen (L.) gemeente in de provincie Limburg",
    ]
    # When they choose one, then they see who helps there
    visitor.follows("Bergen (L.) gemeente in de provincie Limburg")
    assert visitor.address == "/zoeken/?gemeente=bergen-l"
    assert visitor.heading.endswith("in Bergen (L.)")


def test_name_of_several_villages_is_asked_back(visitor: Visitor) -> None:
    # Given a name that several villages bear
    visitor.opens("/")
    visitor.looks_for("Nes")
    # Then each is told from the others by its municipality
    assert visitor.choices == [
        "Nes gemeente Ameland",
        "Nes gemeente Heerenveen",
        "Nes gemeente Noardeast-Fryslân",
    ]
    # When they choose one, then the results say what it belongs to
    visitor.follows("Nes gemeente Heerenveen")
    assert visitor.address == "/zoeken/?gemeente=heerenveen&plaats=nes"
    expect(visitor.main).to_contain_text("Nes hoort bij de gemeente Heerenveen.")


def test_province_becomes_a_list_of_its_municipalities(visitor: Visitor) -> None:
    # Given somebody who fills in a province
    visitor.opens("/")
    visitor.looks_for("Gelderland")
    # Then they choose from its municipalities
    assert visitor.heading == "In welke gemeente woont u?"
    assert len(visitor.choices) == 51
    visitor.follows("Zutphen gemeente in de provincie Gelderland")
    assert visitor.address == "/zoeken/?gemeente=zutphen"
