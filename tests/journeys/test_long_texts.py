"""The counter below a text area, on a page that holds nothing else."""

import pytest
from django.utils.translation import override
from playwright.sync_api import Locator, Page, expect

from clientsupport.forms import LongText, PortalForm
from clientsupport.wording.lines import length, plain_ends
from tests.helpers.processes import ROOT

MOST = 200
SCRIPT = (ROOT / "static/js/long-text.js").read_text()
TEXTS = [
    "",
    "één regel",
    "twee\nregels\n",
    "\r\nop een andere computer\r\n",
    "\U0001f600 \U0001f469\u200d\U0001f467 \U0001f1f3\U0001f1f1",
    "e\u0301 \u0639\u0631\u0628\u064a \U00020000",
    "  blanks  ",
]


class Story(PortalForm):
    text = LongText(label="Uw vraag", most=MOST, attrs={})


@pytest.fixture
def field(page: Page) -> Locator:
    with override("nl"):
        group = Story()["text"].as_field_group()
    page.set_content(f"<!doctype html><html lang=nl><title>Proef</title>{group}")
    expect(page.get_by_text("Hoogstens 200 tekens.")).to_be_visible()
    page.clock.install()
    page.add_script_tag(content=SCRIPT, type="module")
    return page.get_by_label("Uw vraag")


@pytest.mark.parametrize("text", TEXTS)
def test_browser_counts_as_the_server_does(page: Page, field: Locator, text: str) -> None:
    field.fill(text)

    expect(page.locator("#id_text_count")).to_have_text(
        f"Tekens over: {MOST - length(plain_ends(text))}"
    )


def test_what_is_too_long_stays_whole_and_is_counted(page: Page, field: Locator) -> None:
    field.focus()
    page.keyboard.insert_text("a" * 1500)

    expect(field).to_have_value("a" * 1500)
    expect(field).to_have_accessible_description("Tekens te veel: 1.300")
    assert not Story({"text": "a" * 1500}).is_valid()


def test_listener_hears_the_number_only_near_the_limit_and_after_a_pause(
    page: Page, field: Locator
) -> None:
    status = page.get_by_role("status")
    field.fill("a" * 20)
    page.clock.run_for(5000)
    expect(status).to_have_text("")
    field.fill("a" * 150)
    page.clock.run_for(500)
    expect(status).to_have_text("")
    page.clock.run_for(1000)
    expect(status).to_have_text("Tekens over: 50")
    field.fill("a" * 201)
    page.clock.run_for(2000)
    expect(status).to_have_text("Tekens te veel: 1")
