"""The hint under own words while somebody types, on a page that holds nothing else."""

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from tests.helpers.processes import ROOT

FORM = """
<!doctype html><html lang=nl><title>Proef</title>
<form data-cs-personal-data><label>Uw vraag<textarea></textarea></label>
<p data-cs-personal-data-hint hidden>Staat er iets over u in?</p></form>
"""
SCRIPT = (ROOT / "static/js/personal-data.js").read_text()


@pytest.fixture
def hint(page: Page) -> Locator:
    page.set_content(FORM)
    page.add_script_tag(content=SCRIPT, type="module")
    return page.locator("[data-cs-personal-data-hint]")


@pytest.mark.parametrize(
    "text",
    [
        "mijn bsn is 12 34 56 782",
        "jan@live.nl",
        "bel 06-12345678",
        "+31 6 1234 5678",
        "nl91 abna 0417",
    ],
)
def test_the_hint_comes_and_goes(page: Page, hint: Locator, text: str) -> None:
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))

    expect(hint).to_be_hidden()
    page.get_by_label("Uw vraag").fill(text)
    expect(hint).to_be_visible()
    page.get_by_label("Uw vraag").fill("hulp bij een gesprek")
    expect(hint).to_be_hidden()
    assert asked == []


def test_public_numbers_give_no_hint(page: Page, hint: Locator) -> None:
    page.clock.install()
    page.get_by_label("Uw vraag").fill("ik belde 0800-1234567 en 14030, en wacht sinds 12-01-2024")
    page.clock.run_for(1000)

    expect(hint).to_be_hidden()
