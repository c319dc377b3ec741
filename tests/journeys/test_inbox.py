"""The inbox on a desk and on a phone: how much is seen at once, and worked without a mouse."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.helpers.processes import environment
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_workplace import Workplace

MANY = 40
ASK_MANY = f"""
from clientsupport.demo.examples.accounts import PROVIDER
from directory.models import Offer
from tests.factories.requests import make_request
offer = Offer.objects.get(provider__slug=PROVIDER)
for _ in range({MANY}):
    make_request(offer)
"""
DESK: ViewportSize = {"width": 1280, "height": 900}
LANGUAGES = {"nl": "/werkplek/", "en": "/en/werkplek/"}
SEEN = """() => {
    const bar = document.querySelector(".c-bar");
    const bottom = bar ? bar.getBoundingClientRect() : null;
    const end = bottom && bottom.height ? bottom.top : innerHeight;
    return [...document.querySelectorAll(".c-inbox__row")]
        .filter(row => row.getBoundingClientRect().bottom <= end).length;
}"""
FOCUSED = "document.activeElement.getAttribute('href')"


@pytest.fixture(scope="module", autouse=True)
def many_requests(portal: str, home: Path) -> None:
    beside(ASK_MANY, env=environment(home))


@pytest.fixture
def workplace(new_context: Any, portal: str, home: Path, inspector: Inspector) -> Workplace:
    return Workplace(new_context, portal, home, inspector)


def rows_seen(person: Visitor, size: ViewportSize) -> int:
    person.page.set_viewport_size(size)
    return int(person.page.evaluate(SEEN))


def hrefs(page: Page) -> list[str]:
    rows = page.locator("a.c-inbox__row").evaluate_all("rows => rows.map(r => r.pathname)")
    return [str(row) for row in rows]


def test_much_is_seen_at_once(workplace: Workplace) -> None:
    supporter = workplace.somebody("ondersteuner")
    supporter.opens("/werkplek/")

    assert rows_seen(supporter, DESK) >= 12
    assert rows_seen(supporter, PHONE) >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_appearance(workplace: Workplace, inspector: Inspector, language: str) -> None:
    supporter = workplace.somebody("ondersteuner")
    for query in ("", "?lijst=wacht-op-ons&zoek=ja"):
        supporter.opens(f"{LANGUAGES[language]}{query}")
        for size in (PHONE, DESK):
            supporter.page.set_viewport_size(size)
            assert too_wide(supporter.page) == []
            for scheme in ("light", "dark"):
                supporter.page.emulate_media(color_scheme=scheme)
                assert inspector.violations(supporter.page) == []
        supporter.page.set_viewport_size(PHONE)
        assert too_small(supporter.page) == []


def test_keys_work_in_the_list_and_nowhere_else(workplace: Workplace) -> None:
    # Given a list of which no row is chosen
    supporter = workplace.somebody("ondersteuner")
    supporter.opens("/werkplek/?lijst=nieuw")
    page = supporter.page
    page.set_viewport_size(DESK)
    first, second, *_rest = hrefs(page)
    # Then a key does nothing, and while typing neither
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) is None
    # When a row is chosen, j and k go on from there
    page.locator("a.c-inbox__row").first.focus()
    for key, row in (("j", second), ("k", first), ("k", first), ("j", second)):
        page.keyboard.press(key)
        assert page.evaluate(FOCUSED) == row
    page.keyboard.press("?")
    expect(page.get_by_text("volgende regel")).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_text("volgende regel")).to_be_hidden()
    # And o opens it
    with page.expect_navigation():
        page.keyboard.press("o")
    assert supporter.address == second


def test_without_scripts_all_is_there_but_the_keys(workplace: Workplace) -> None:
    supporter = workplace.somebody("ondersteuner", java_script_enabled=False)
    supporter.opens("/werkplek/?lijst=nieuw")
    supporter.page.set_viewport_size(DESK)
    expect(supporter.page.get_by_text("Toetsen", exact=True)).to_be_hidden()
    supporter.goes_by(supporter.main.get_by_role("link", name="Volgende").click)
    supporter.goes_by(supporter.main.get_by_role("link", name="Zoek").click)
    supporter.page.get_by_label("Gemeente").select_option(label="Utrecht")
    supporter.presses("Zoek")

    assert supporter.main.locator("a.c-inbox__row").count() == 20
    assert rows_seen_without_scripts(supporter) >= 12


def rows_seen_without_scripts(person: Visitor) -> int:
    person.opens("/werkplek/")
    boxes = [row.bounding_box() for row in person.main.locator(".c-inbox__row").all()]
    return sum(1 for box in boxes if box and box["y"] + box["height"] <= DESK["height"])


def test_title_tells_that_something_came(workplace: Workplace) -> None:
    supporter = workplace.somebody("ondersteuner")
    supporter.page.clock.install()
    supporter.opens("/werkplek/")
    before = supporter.page.title()
    supporter.main.locator("a.c-inbox__row").first.focus()  # which keeps the list as it is
    workplace.asked("Nieuw binnengekomen.")
    supporter.page.clock.run_for(31_000)

    expect(supporter.page).not_to_have_title(before)
