"""Every kind of page, for everybody: contrast, small screens, large letters, fingers, paper."""

import itertools
from typing import Literal
from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from playwright.sync_api import Page, expect

from tests.addresses import route_names
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.kinds_of_page import KINDS, NOT_PAGES, PageKind, reach

SCHEMES: list[Literal["light", "dark"]] = ["light", "dark"]
WIDTHS = [320, 1280]
ROOM = 800  # height of the window

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)

SHOW = """
([direction, size]) => {
    document.documentElement.dir = direction;
    document.documentElement.style.fontSize = size;
}
"""
# What is wider than the window, when the page can be scrolled sideways.
TOO_WIDE = """
() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    };
    return [
        `${root.scrollWidth} in ${root.clientWidth}`,
        ...[...document.body.querySelectorAll("*")]
            .filter(sticksOut)
            .map((element) => `${element.tagName}.${element.className}`),
    ];
}
"""
# What can be tapped and is too small: anything but a link within a sentence measures 24 by 24
# (WCAG 2.5.8), and a button or a field is 44 high.
TOO_SMALL = """
() => {
    const controls = "button, select, summary, input:not([type=hidden]), .c-button, .c-exit";
    const isSeen = (element) => element.checkVisibility() && !element.matches(".skip-link");
    const isInSentence = (link) => {
        const block = link.closest("p, li, dd");
        const says = (element) => element.textContent.trim().length;
        return getComputedStyle(link).display === "inline" && block && says(block) > says(link);
    };
    return [...document.querySelectorAll(`a[href], ${controls}`)]
        .filter((element) => isSeen(element) && !isInSentence(element))
        .map((element) => [element, element.getBoundingClientRect()])
        .filter(([element, { width, height }]) =>
            width < 24 || height < (element.matches(controls) ? 44 : 24))
        .map(([element, { width, height }]) =>
            `${element.outerHTML.slice(0, 90)}: ${Math.round(width)} by ${Math.round(height)}`);
}
"""


def resize(page: Page, width: int, height: int = ROOM) -> None:
    page.set_viewport_size({"width": width, "height": height})


def test_every_page_of_the_portal_is_among_the_kinds() -> None:
    shown = {
        resolve(urlsplit(kind.path).path).view_name
        for kind in KINDS
        if kind.path != "/bestaat-niet/"
    }
    assert shown == set(route_names()) - NOT_PAGES


@every_kind
def test_breaks_no_rule_in_any_appearance(
    visitor: Visitor, inspector: Inspector, kind: PageKind
) -> None:
    reach(visitor, kind)
    broken = {}
    for width in WIDTHS:
        resize(visitor.page, width)
        for scheme in SCHEMES:
            visitor.page.emulate_media(color_scheme=scheme)
            broken[width, scheme] = inspector.violations(visitor.page)
    assert {appearance: found for appearance, found in broken.items() if found} == {}


@every_kind
def test_fits_any_screen_and_any_finger(visitor: Visitor, kind: PageKind) -> None:
    reach(visitor, kind)
    page, wrong = visitor.page, {}
    # A page has a language, a title and one main heading
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.title().endswith(" – Naast u")
    # On a phone everything can be tapped
    page.set_viewport_size(PHONE)
    wrong["too small to tap"] = page.evaluate(TOO_SMALL)
    # And nowhere it has to be scrolled sideways, with letters twice as large neither
    for direction, size, width in itertools.product(["ltr", "rtl"], ["100%", "200%"], WIDTHS):
        resize(page, width)
        page.evaluate(SHOW, [direction, size])
        wrong[direction, size, width] = page.evaluate(TOO_WIDE)
    assert {appearance: found for appearance, found in wrong.items() if found} == {}
