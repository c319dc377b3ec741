"""A supporter files what goes wrong for more people, in under a minute, and no word gets lost."""

import time
from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_workplace import Workplace, workplace

__all__ = ["workplace"]  # a fixture
LIST, NEW = "/werkplek/signalen/", "/werkplek/signalen/nieuw/"
WHAT = "Mensen krijgen een brief die zij niet begrijpen, en bellen dan voor niets."
MOST_SECONDS = 60
DESK: ViewportSize = {"width": 1280, "height": 900}


@pytest.fixture
def supporter(workplace: Workplace) -> Visitor:
    return workplace.somebody("ondersteuner")


def test_filed_from_a_case_within_a_minute(supporter: Visitor) -> None:
    # Given a supporter on the page of a case
    page: Any = supporter.page
    supporter.opens("/werkplek/zaken/?lijst=mijn")
    supporter.opens(page.locator("a.c-inbox__row").first.get_attribute("href"))
    began = time.monotonic()
    # When they make it a signal, with what they see in their own words
    supporter.follows("Maak een signaal")
    expect(page.get_by_role("heading", level=1)).to_have_text("Nieuw signaal")
    assert page.locator("[name=what]").input_value() == ""
    page.locator("[name=kind]").select_option("bereik")
    page.locator("[name=what]").fill(WHAT)
    # Then nothing is kept before they looked whether somebody can be recognised
    supporter.presses("Bewaar het signaal")
    expect(page.get_by_role("alert")).to_contain_text("Kijk na")
    assert page.locator("[name=what]").input_value() == WHAT
    page.locator("[name=is_checked]").check()
    supporter.presses("Bewaar het signaal")
    # And it stands there within a minute
    expect(page.get_by_role("heading", level=1)).to_contain_text("Signaal S-")
    expect(page.get_by_text(WHAT)).to_be_visible()
    assert time.monotonic() - began < MOST_SECONDS


@pytest.mark.parametrize("language", ["", "/en"], ids=["nl", "en"])
def test_in_every_appearance(supporter: Visitor, inspector: Inspector, language: str) -> None:
    supporter.opens(f"{language}{LIST}")
    page: Any = supporter.page
    of_one = page.locator("a.c-inbox__row").first.get_attribute("href")
    for address in (f"{language}{LIST}", f"{language}{NEW}", of_one, f"{of_one}weghalen/",
                    f"{of_one}intrekken/", f"{of_one}wijzigen/"):  # fmt: skip
        supporter.opens(address)
        for size in (PHONE, DESK):
            page.set_viewport_size(size)
            assert too_wide(page) == []
            assert too_small(page) == []
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                assert inspector.violations(page) == []
