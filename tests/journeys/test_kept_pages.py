"""A page with somebody's words that the browser kept whole: it is blank, and asked for anew.

Whether a browser keeps pages whole is its own affair, and Chromium without windows keeps none. What
it would tell the page is told here.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.helpers.backstage import beside
from tests.helpers.browser import ARRIVED, Visitor
from tests.helpers.going import goes_on
from tests.helpers.processes import environment
from tests.journeys.conftest import Residents
from tests.journeys.test_conversation import ASK, QUESTION, enters

Somebody = Callable[..., Visitor]
TEXT = "Mijn scootmobiel is stuk en niemand komt kijken."
HIDE = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))"
SHOW = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


@pytest.fixture
def somebody(residents: Residents) -> Somebody:
    return residents


@pytest.fixture
def code(home: Path) -> str:
    return beside(ASK, env=environment(home)).split()[0]


def is_put_away(person: Visitor) -> None:
    """Let the page hear that the browser keeps it, as when somebody goes to another one."""
    person.page.evaluate(HIDE)
    expect(person.page.locator("body")).to_be_hidden()


def comes_back(person: Visitor) -> None:
    """Let the page hear that it is shown again, and wait until it was asked for anew."""
    person.page.locator("main").evaluate("(main) => { main.left = 'kept' }")
    person.page.evaluate(SHOW)
    person.page.wait_for_function(ARRIVED, arg="kept")
    expect(person.page.locator("body")).to_be_visible()
    person.checks_accessibility()


def test_question_that_comes_back_is_asked_for_anew(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    is_put_away(person)
    comes_back(person)
    # In the session of the form it is there again
    assert person.heading.startswith("Stap 2")
    assert person.page.locator("[name=text]").input_value() == TEXT


def test_question_that_comes_back_after_the_exit_is_empty(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    is_put_away(person)
    person.page.context.clear_cookies()
    comes_back(person)
    assert person.heading.startswith("Stap 1")
    assert TEXT not in person.page.content()
    expect(person.main.locator("#id_text")).to_have_value("")


def test_conversation_that_comes_back_after_the_exit_is_over(somebody: Somebody, code: str) -> None:
    person = somebody()
    enters(person, code)
    expect(person.main.get_by_text(QUESTION)).to_be_visible()
    is_put_away(person)
    person.page.context.clear_cookies()
    comes_back(person)
    assert QUESTION not in person.page.content()


def test_page_for_everybody_stays_as_it_is(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/uitleg/")
    person.main.evaluate("(main) => { main.isTheSame = true }")
    person.page.evaluate(HIDE)
    expect(person.main).to_be_visible()
    person.page.evaluate(SHOW)
    assert person.main.evaluate("(main) => main.isTheSame")
