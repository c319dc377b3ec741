"""Somebody prints a page, or has it printed, to take it along."""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import Visitor


@pytest.mark.parametrize(
    "path", ["/zoeken/?gemeente=utrecht", "/aanbod/voorbeeld-clientondersteuning-utrecht/"]
)
def test_paper_shows_who_helps_and_nothing_to_press(visitor: Visitor, path: str) -> None:
    # Given a page with a telephone number
    visitor.opens(path)
    # When it is printed, even from a dark screen
    visitor.page.emulate_media(media="print", color_scheme="dark")
    # Then everything that only works on a screen is left out
    for useless in ["nav", "form", ".c-exit-bar", ".skip-link", ".c-footer__links"]:
        for part in visitor.page.locator(useless).all():
            expect(part).to_be_hidden()
    # And the telephone number stands there, black on white and large enough
    number = visitor.main.get_by_role("link", name="Bel 088 000 00 00").first
    expect(number).to_be_visible()
    expect(number).to_have_css("color", "rgb(0, 0, 0)")
    expect(number).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(number).to_have_css("font-size", "16px")  # 12 points
    expect(visitor.page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")


def test_addresses_of_websites_stand_on_paper(visitor: Visitor) -> None:
    visitor.opens("/aanbod/kbo-pcob/")
    visitor.page.emulate_media(media="print")
    written = visitor.main.get_by_role("link", name="openbare bron")
    shown = written.evaluate("link => getComputedStyle(link, '::after').content")
    assert "kbo-pcob.nl/nieuws" in shown
