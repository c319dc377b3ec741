"""Somebody prints a page, or has it printed, to take it along."""

import re

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


def pages_of(visitor: Visitor) -> int:
    """Return how many sheets of A4 a page takes."""
    printed = visitor.page.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", printed))


def test_three_results_are_a_page_that_says_where_it_comes_from(visitor: Visitor) -> None:
    visitor.opens("/zoeken/?gemeente=utrecht&via=specialised")
    visitor.page.emulate_media(media="print")
    sheets = -(-len(visitor.results) // 3)
    assert pages_of(visitor) == sheets > 1
    said = visitor.main.locator("p.c-on-paper").filter(has_text="/zoeken/?gemeente=utrecht&via=")
    expect(said).to_have_count(sheets)
    for one in said.all():
        expect(one).to_be_visible()
        expect(one).to_contain_text(re.compile(r"\d{4}"))  # the day


def test_offer_is_one_page_with_its_hours_and_address(visitor: Visitor) -> None:
    visitor.opens("/aanbod/voorbeeld-clientondersteuning-utrecht/")
    visitor.page.emulate_media(media="print")
    assert pages_of(visitor) == 1
    for kept in [".c-say", ".c-week", ".c-place", "p.c-on-paper"]:
        expect(visitor.main.locator(kept).first).to_be_visible()
    for useless in [".c-share", ".c-reach__now"]:
        for part in visitor.main.locator(useless).all():
            expect(part).to_be_hidden()


def test_explanation_is_two_pages_without_ways_onward(visitor: Visitor) -> None:
    visitor.opens("/uitleg/uw-recht/")
    visitor.page.emulate_media(media="print")
    assert pages_of(visitor) <= 2
    expect(visitor.main.get_by_text("Lees verder")).to_be_hidden()
    sizes = visitor.main.locator("h1, h2").evaluate_all(
        "all => all.map((one) => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert sizes[0] == max(sizes) > sizes[1]


def test_somebody_copies_an_offer(visitor: Visitor) -> None:
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.opens("/aanbod/voorbeeld-clientondersteuning-utrecht/?gemeente=utrecht")
    visitor.main.get_by_role("button", name="Kopieer").click()
    expect(visitor.main.get_by_text("Gekopieerd")).to_be_visible()
    copied = visitor.page.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[1] == "088 000 00 00"
    assert copied[-1].endswith("/aanbod/voorbeeld-clientondersteuning-utrecht/")


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_without_scripts_there_are_links_and_no_dead_buttons(visitor: Visitor) -> None:
    visitor.opens("/aanbod/voorbeeld-clientondersteuning-utrecht/")
    expect(visitor.main.get_by_role("button", name="Kopieer")).to_be_hidden()
    for name in ["Sms", "WhatsApp (nieuw tabblad)"]:
        expect(visitor.main.get_by_role("link", name=name)).to_be_visible()
