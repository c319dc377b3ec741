"""Going elsewhere in the middle of the questions: no word that was typed goes unasked."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.helpers.browser import Visitor
from tests.helpers.going import goes_back, goes_on
from tests.journeys.conftest import Residents

Somebody = Callable[..., Visitor]
CLOSES = "dispatchEvent(new Event('beforeunload', { cancelable: true }))"  # false: it asks
TEXT = "De gemeente wil minder uren hulp geven."


@pytest.fixture
def somebody(residents: Residents) -> Iterator[Somebody]:
    yield residents
    assert residents.complaints() == []


def writes(person: Visitor) -> None:
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)


def question(person: Visitor) -> Locator:
    return person.page.get_by_role("group", name="U bent nog bezig.")


def home(person: Visitor) -> None:
    """Follow the only link that leads away from a question in the same tab."""
    person.goes_by(person.page.get_by_role("link", name="Naast u").first.click)
    assert person.address == "/"


def search(person: Visitor) -> Locator:
    return person.page.get_by_role("banner").get_by_role("link", name="Hulp zoeken")


def test_search_opened_in_the_middle_asks_first(somebody: Somebody) -> None:
    person = somebody()
    writes(person)
    goes_on(person)
    # When they look for help, from the page that a question with nothing typed in it led to
    home(person)
    search(person).click()
    # Then they are asked, and staying loses nothing
    expect(question(person)).to_be_focused()
    person.checks_accessibility()
    assert person.address == "/"
    question(person).get_by_role("button", name="Hier blijven").click()
    expect(question(person)).to_be_hidden()
    expect(search(person)).to_be_focused()
    goes_back(person)
    goes_back(person)
    expect(person.main.locator("#id_text")).to_have_value(TEXT)
    # And who wants to go, goes
    home(person)
    search(person).click()
    question(person).get_by_role("button", name="Toch weggaan").click()
    person.page.wait_for_url("**/zoeken/")
    person.checks_accessibility()


def test_form_on_a_page_that_came_into_the_document_asks_too(somebody: Somebody) -> None:
    person = somebody()
    writes(person)
    home(person)
    person.types("Utrecht")
    person.main.get_by_role("button", name="Zoek hulp", exact=True).click()
    expect(question(person)).to_be_focused()
    person.checks_accessibility()
    question(person).get_by_role("button", name="Hier blijven").click()
    goes_back(person)
    expect(person.main.locator("#id_text")).to_have_value(TEXT)
    expect(question(person)).to_have_count(0)
    person.page.go_forward()
    person.main.get_by_role("button", name="Zoek hulp", exact=True).click()
    question(person).get_by_role("button", name="Toch weggaan").click()
    person.page.wait_for_url("**/zoeken/?gemeente=utrecht")
    person.checks_accessibility()


def test_page_of_somebody_else_asks_too(somebody: Somebody) -> None:
    person = somebody()
    writes(person)
    home(person)
    person.page.get_by_role("link", name="GeoNames").click()
    expect(question(person)).to_be_focused()
    question(person).get_by_role("button", name="Hier blijven").click()
    goes_back(person)
    expect(person.main.locator("#id_text")).to_have_value(TEXT)


def test_leaving_in_a_hurry_is_asked_nothing(somebody: Somebody, weather: str) -> None:
    person = somebody()
    writes(person)
    home(person)
    search(person).click()
    expect(question(person)).to_be_visible()
    person.page.get_by_role("link", name="Snel weg").click()
    person.page.wait_for_url(weather)


def test_closing_the_tab_is_asked_nothing(somebody: Somebody) -> None:
    person = somebody()
    writes(person)
    assert person.page.evaluate(CLOSES)
