"""How much somebody has to scroll on a phone before they can call, and in all."""

from statistics import median

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from tests.helpers.browser import PHONE, Visitor

DESK: ViewportSize = {"width": 1280, "height": 900}
RESULTS = "/zoeken/?gemeente=utrecht"
CARD = 360  # pixels, the median on a phone
RESULTS_SCREENS = 4  # of a phone
MUNICIPALITY_SCREENS = 5
EDGES = 1  # pixel by which the left edges of a page may differ

on_a_phone = pytest.mark.browser_context_args(viewport=PHONE)
at_a_desk = pytest.mark.browser_context_args(viewport=DESK)


def bottom(part: Locator) -> float:
    """Return where something ends, from the top of the window."""
    box = part.bounding_box()
    assert box
    return box["y"] + box["height"]


def screens(visitor: Visitor) -> float:
    """Return how high the page is, in screens of a phone."""
    height: int = visitor.page.evaluate("document.documentElement.scrollHeight")
    return height / PHONE["height"]


def first_number(visitor: Visitor) -> Locator:
    return visitor.main.get_by_role("link", name="Bel 088 000 00 00").first


@on_a_phone
def test_results_on_a_phone(visitor: Visitor) -> None:
    visitor.opens(RESULTS)
    heights = [result.bounding_box() for result in visitor.results]

    assert median(box["height"] for box in heights if box) <= CARD
    assert screens(visitor) <= RESULTS_SCREENS
    # the first number stands above the bar that is always at the bottom edge
    bar = visitor.page.locator(".c-exit-bar").bounding_box()
    assert bar
    assert bottom(first_number(visitor)) <= bar["y"]


@on_a_phone
@pytest.mark.parametrize("asked", ["doelgroep=nah", "via=specialised"])
def test_cards_of_special_offers_are_as_short(visitor: Visitor, asked: str) -> None:
    visitor.opens(f"{RESULTS}&{asked}")
    heights = [result.bounding_box() for result in visitor.results]

    assert median(box["height"] for box in heights if box) <= CARD


@at_a_desk
def test_first_number_at_a_desk(visitor: Visitor) -> None:
    visitor.opens(RESULTS)

    assert bottom(first_number(visitor)) <= DESK["height"]


@on_a_phone
def test_page_of_a_municipality_on_a_phone(visitor: Visitor) -> None:
    visitor.opens("/gemeente/utrecht/")

    assert screens(visitor) <= MUNICIPALITY_SCREENS


@on_a_phone
def test_button_of_the_filters_stays_within_reach(visitor: Visitor) -> None:
    # Given somebody who unfolds the filters
    visitor.opens(RESULTS)
    visitor.unfolds("Zoek preciezer")
    button = visitor.page.get_by_role("button", name="Toon de organisaties")
    bar = visitor.page.locator(".c-exit-bar").bounding_box()
    assert bar
    # Then the button is in sight, above the bar, from the first box to the last
    for box in visitor.page.get_by_role("checkbox").all():
        if box.is_visible():
            box.scroll_into_view_if_needed()
            expect(button).to_be_in_viewport(ratio=1)
            assert bottom(button) <= bar["y"]


@at_a_desk
@pytest.mark.parametrize(
    "path", ["/", RESULTS, "/gemeente/utrecht/", "/uitleg/", "/privacy/", "/hulpvraag/veilig/"]
)
def test_everything_begins_at_one_edge(visitor: Visitor, path: str) -> None:
    visitor.opens(path)
    brand = visitor.page.locator(".c-masthead__brand").bounding_box()
    heading = visitor.page.get_by_role("heading", level=1).bounding_box()

    assert brand
    assert heading
    assert abs(brand["x"] - heading["x"]) <= EDGES
