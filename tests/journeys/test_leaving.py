"""Somebody has to be gone at once: "Snel weg"."""

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import PHONE, Visitor

RESULTS = "/zoeken/?gemeente=utrecht"


@pytest.mark.parametrize("path", ["/", RESULTS, "/plaats/", "/aanbod/kbo-pcob/", "/privacy/"])
@pytest.mark.browser_context_args(viewport=PHONE)
def test_exit_is_in_sight_from_the_start_on_a_phone(visitor: Visitor, path: str) -> None:
    visitor.opens(path)
    expect(visitor.page.get_by_role("link", name="Snel weg")).to_be_in_viewport(ratio=1)


def test_exit_leads_away_and_back_does_not_return(visitor: Visitor, weather: str) -> None:
    # Given somebody who came from elsewhere to the results
    visitor.page.goto(weather)
    visitor.opens(RESULTS)
    # When they press the exit
    with visitor.page.expect_response("**/verlaat/") as leaving:
        visitor.page.get_by_role("link", name="Snel weg").click()
    visitor.page.wait_for_url(weather)
    # Then they are elsewhere, and the browser was told to forget
    assert visitor.page.get_by_role("heading").inner_text() == "Het weer"
    assert leaving.value.header_value("clear-site-data") == '"cookies", "storage"'
    assert leaving.value.header_value("cache-control") == "no-store"
    # And the back button does not bring them back to the results
    visitor.page.go_back()
    expect(visitor.page).to_have_url(weather)
    assert [address for address in visitor.witness.visited if RESULTS in address] == [
        visitor.witness.visited[0]
    ]


def test_exit_works_on_a_page_that_does_not_exist(visitor: Visitor, weather: str) -> None:
    visitor.opens("/bestaat-niet/", status=404)
    visitor.page.get_by_role("link", name="Snel weg").click()
    visitor.page.wait_for_url(weather)
