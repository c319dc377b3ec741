"""Every kind of page, for everybody: contrast, small screens, large letters, fingers, paper."""

import itertools
from typing import Literal
from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from playwright.sync_api import Page, expect

from tests.addresses import ADDRESSES, Kind, route_names
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.kinds_of_page import KINDS, NOT_PAGES, PageKind, reach
from tests.journeys.layout import too_small, too_wide

SCHEMES: list[Literal["light", "dark"]] = ["light", "dark"]
WIDTHS = [320, 1280]
SIZES = [("100%", 320), ("200%", 320), ("200%", 1280)]  # of letters, and width of the window
ROOM = 800  # height of the window

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)

SHOW = """
([direction, size]) => {
    document.documentElement.dir = direction;
    document.documentElement.style.fontSize = size;
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
    # Pages with a cookie are looked at by the journeys that come there
    with_cookie = {n for n, (kind, _) in ADDRESSES.items() if kind in {Kind.FORM, Kind.STAFF}}
    assert shown == set(route_names()) - NOT_PAGES - with_cookie


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
    page = visitor.page
    # A page has a language, a title and one main heading
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.title().endswith(" – Naast u")
    # Nowhere it has to be scrolled sideways, from right to left and with large letters neither
    wide = {}
    for direction, (size, width) in itertools.product(["ltr", "rtl"], SIZES):
        resize(page, width)
        page.evaluate(SHOW, [direction, size])
        wide[direction, size, width] = too_wide(page)
    assert {appearance: found for appearance, found in wide.items() if found} == {}
    # And everything can be tapped on a phone
    page.evaluate(SHOW, ["ltr", "100%"])
    page.set_viewport_size(PHONE)
    assert too_small(page) == []
