"""Somebody uses the keyboard only."""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import PHONE, Visitor
from tests.journeys.layout import tabs

RESULTS = "/zoeken/?gemeente=utrecht"
SKIPS = "Naar de resultaten"
MOST_STOPS = 5  # from the top of the results to the first telephone number
on_a_phone = pytest.mark.browser_context_args(viewport=PHONE)


def tabs_to(visitor: Visitor, words: str) -> None:
    """Press Tab until the focus is on something with these words."""
    assert any(words in focus["words"] for focus in tabs(visitor.page)), words


def test_first_stop_leads_past_the_header(visitor: Visitor) -> None:
    # Given a page that has just been opened
    visitor.opens(RESULTS)
    # When they press Tab, then the first stop is the link to the content, and it can be seen
    first = next(tabs(visitor.page))
    assert first == {"words": "Naar de inhoud", "ring": True, "hidden": False}
    # When they follow it, then the next stop lies in the content
    visitor.page.keyboard.press("Enter")
    expect(visitor.main).to_be_focused()
    following = next(tabs(visitor.page))
    assert following["words"] == "Andere plaats"


def test_few_stops_from_the_top_to_the_first_number(visitor: Visitor) -> None:
    # Given results that have just been opened
    visitor.opens(RESULTS)
    # When they skip to the results
    stops = 1 + next(n for n, f in enumerate(tabs(visitor.page)) if f["words"] == SKIPS)
    visitor.page.keyboard.press("Enter")
    # Then a few stops on is a telephone number
    stops += 1 + next(n for n, f in enumerate(tabs(visitor.page)) if "Bel " in f["words"])
    assert stops <= MOST_STOPS
    expect(visitor.results[0].get_by_role("link", name="Bel")).to_be_focused()


def test_search_and_call_without_a_mouse(visitor: Visitor) -> None:
    # Given somebody who reached the field on the home page with Tab
    visitor.opens("/")
    tabs_to(visitor, "Waar woont u?")
    # When they type and hit Enter, then they see the results
    visitor.page.keyboard.type("Utrecht")
    visitor.hits("Enter")
    assert visitor.address == RESULTS
    # And Tab brings them to the telephone number
    tabs_to(visitor, "Bel 088 000 00 00")
    expect(visitor.results[0].get_by_role("link", name="Bel")).to_be_focused()


def test_list_per_province_without_a_mouse(visitor: Visitor) -> None:
    # Given somebody on the list per province
    visitor.opens("/plaats/")
    # When they open their province and go on, then they are in its municipalities
    tabs_to(visitor, "Drenthe")
    visitor.page.keyboard.press("Enter")
    visitor.checks_accessibility()
    tabs_to(visitor, "Assen")
    visitor.hits("Enter")
    assert visitor.address == "/gemeente/assen/"


def test_exit_without_a_mouse(visitor: Visitor, weather: str) -> None:
    # Given somebody on the results who wants to be gone
    visitor.opens(RESULTS)
    # When they reach the exit and hit Enter, then they are elsewhere
    tabs_to(visitor, "Snel weg")
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url(weather)


@on_a_phone
@pytest.mark.parametrize(
    "path", ["/", RESULTS, "/plaats/", "/gemeente/utrecht/", "/aanbod/kbo-pcob/", "/contact/"]
)
def test_focus_is_always_seen(visitor: Visitor, path: str) -> None:
    """Each stop has a ring, and nothing lies over it: not the bar at the bottom edge either."""
    visitor.opens(path)
    stops = list(tabs(visitor.page))
    assert len(stops) > 8
    assert [stop for stop in stops if not stop["ring"] or stop["hidden"]] == []
