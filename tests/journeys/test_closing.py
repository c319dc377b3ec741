"""Somebody closes the organisation for a day, and opens it again; a visitor reads that."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment
from tests.journeys.layout import too_small, too_wide

CLOSURES = "/organisatiebeheer/organisatie/voorbeeld-clientondersteuning-utrecht/dicht/"
OFFER = "/aanbod/voorbeeld-clientondersteuning-utrecht/"
TODAY = "from django.utils import timezone; print(timezone.localdate())"
CLOSED = ".c-reach .c-icon + strong"  # what an offer says of it


@pytest.fixture
def coordinator(page: Page, portal: str, home: Path, inspector: Inspector) -> Iterator[Colleague]:
    coordinator = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
    coordinator.comes_back("coordinator@voorbeeld.example")
    page.set_viewport_size(PHONE)
    yield coordinator
    assert coordinator.complaints == []


@pytest.mark.parametrize("prefix", ["", "/en"], ids=["nl", "en"])
def test_closed_for_a_day_and_open_again(coordinator: Colleague, home: Path, prefix: str) -> None:
    page, offer = coordinator.page, f"{prefix}{OFFER}"
    today = beside(TODAY, env=environment(home))

    # Given somebody who wants to be closed today, and looks what that brings
    coordinator.opens(f"{prefix}{CLOSURES}")
    coordinator.fills(first_day=today, last_day=today)
    goes(coordinator, "main form[method=get] button")
    page.set_viewport_size(PHONE)
    assert (too_wide(page), too_small(page)) == ([], [])
    assert not is_closed(coordinator, offer)

    # When they close
    goes(coordinator, "main .c-note form button")

    # Then residents read it, until it is open again
    assert is_closed(coordinator, offer)
    goes(coordinator, "main form[action$='/open/'] button")
    assert not is_closed(coordinator, offer)


def is_closed(coordinator: Colleague, offer: str) -> bool:
    """Tell whether a resident, whose browser has kept nothing, reads that it is closed."""
    browser = coordinator.page.context.browser
    assert browser
    with closing(browser.new_context()) as context:
        page = context.new_page()
        page.goto(f"{coordinator.portal}{offer}")
        return page.locator(CLOSED).count() == 1


def goes(coordinator: Colleague, button: str) -> None:
    """Press the button of a form, and look at the page that comes."""
    with coordinator.page.expect_navigation():
        coordinator.page.locator(button).click()
    coordinator.page.wait_for_load_state()
    coordinator.looks()
