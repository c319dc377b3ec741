"""Back and forward through the deeds of a conversation, and after the end of it nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.helpers.backstage import beside
from tests.helpers.browser import Visitor
from tests.helpers.going import goes_back, goes_forward, goes_on
from tests.helpers.processes import environment
from tests.journeys.conftest import Residents
from tests.journeys.test_conversation import ASK, QUESTION, enters

Somebody = Callable[..., Visitor]


@pytest.fixture
def somebody(residents: Residents) -> Iterator[Somebody]:
    yield residents
    assert residents.complaints() == []


@pytest.fixture
def code(home: Path) -> str:
    return beside(ASK, env=environment(home)).split()[0]


def test_back_and_forward_through_the_deeds_of_a_conversation(
    somebody: Somebody, code: str
) -> None:
    person = somebody()
    enters(person, code)
    person.main.locator("#id_text").fill("Nog niet af")
    # When they begin to share a number, make a mistake, and go back
    person.follows("Deel een telefoonnummer of e-mailadres")
    person.main.locator("#id_to").fill("geen nummer")
    goes_on(person)
    expect(person.main.get_by_role("alert")).to_be_focused()
    goes_back(person)
    # Then the conversation is there with what they were writing, and forward what they filled in
    expect(person.main.locator("#id_text")).to_have_value("Nog niet af")
    goes_forward(person)
    expect(person.main.locator("#id_to")).to_have_value("geen nummer")
    # And when it is done, they are in the conversation, and forward leads back to no form
    person.main.locator("#id_to").fill("06 12345678")
    person.main.locator("[name=caution]").first.check()
    goes_on(person)
    assert person.heading == "Uw gesprek"
    expect(person.main.get_by_text("06 12345678")).to_be_visible()
    person.page.go_forward()
    assert person.heading == "Uw gesprek"
    assert person.address == "/antwoord/gesprek/"


def test_new_code_is_seen_once(somebody: Somebody, code: str) -> None:
    person = somebody()
    enters(person, code)
    person.goes_by(person.main.get_by_role("link", name="Maak een nieuwe code").click)
    goes_on(person)
    new = person.main.locator(".c-secret-code__code").inner_text().replace("\n", "")
    person.main.locator("#id_group").fill(new[-5:])
    goes_on(person)
    assert person.heading == "Uw gesprek"
    for go in (person.page.go_forward, person.page.go_back):
        go()
        expect(person.page.get_by_text(new[:11])).to_have_count(0)


def test_after_deleting_nothing_comes_back(somebody: Somebody, code: str) -> None:
    person = somebody()
    enters(person, code)
    person.goes_by(person.main.get_by_role("link", name="Wis alles nu").click)
    goes_on(person)
    assert person.heading == "Alles is gewist"
    person.page.go_back()
    assert person.heading == "Alles is gewist"
    expect(person.page.get_by_text(QUESTION)).to_have_count(0)
