"""Somebody chooses their place from the list that appears while they type."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, expect

from tests.helpers.browser import PHONE, Visitor

without_scripts = pytest.mark.browser_context_args(java_script_enabled=False)
on_a_phone = pytest.mark.browser_context_args(viewport=PHONE, has_touch=True)
in_the_dark = pytest.mark.browser_context_args(color_scheme="dark")


def field(visitor: Visitor) -> Locator:
    return visitor.page.get_by_label("Waar woont u?")


def options(visitor: Visitor) -> Locator:
    return visitor.page.get_by_role("option")


def begins(visitor: Visitor, text: str, *, path: str = "/") -> None:
    """Fill in the beginning of a place, and wait for the list.

    At one go: key by key a slow machine would ask more than once, and the list that comes last
    takes back what was chosen in the one before.
    """
    visitor.opens(path)
    field(visitor).fill(text)
    expect(options(visitor).first).to_be_visible()


@contextmanager
def answers_nothing(visitor: Visitor) -> Iterator[None]:
    """Let the portal answer with an empty list, as when it has nothing to suggest."""
    visitor.page.route("**/plaats/suggesties/", lambda route: route.fulfill(status=200, body=""))
    yield
    visitor.page.unroute("**/plaats/suggesties/")


def test_place_is_chosen_with_the_keyboard(visitor: Visitor) -> None:
    # Given somebody who typed the beginning of their village
    begins(visitor, "nes")
    # Then each suggestion says which municipality it is in
    expect(options(visitor)).to_have_count(8)
    expect(options(visitor).nth(1)).to_have_text("Nes – gemeente Heerenveen")
    # When they go to the second one and hit Enter
    visitor.page.keyboard.press("ArrowDown")
    visitor.page.keyboard.press("ArrowDown")
    visitor.hits("Enter")
    # Then they see who helps there, and what they typed stands nowhere
    assert visitor.address == "/zoeken/?gemeente=heerenveen&plaats=nes"
    assert visitor.offers


def test_arrows_home_and_end_go_round(visitor: Visitor) -> None:
    begins(visitor, "nes")
    for key, at in [("ArrowUp", 7), ("ArrowDown", 0), ("End", 7), ("Home", 0), ("ArrowDown", 1)]:
        visitor.page.keyboard.press(key)
        chosen = options(visitor).nth(at)
        expect(chosen).to_have_attribute("aria-selected", "true")
        expect(field(visitor)).to_have_attribute(
            "aria-activedescendant", str(chosen.get_attribute("id"))
        )
        expect(visitor.page.locator("[aria-selected=true]")).to_have_count(1)
    # The focus itself stays in the field: they can go on typing
    expect(field(visitor)).to_be_focused()


def test_screen_reader_hears_what_is_there(visitor: Visitor) -> None:
    # Given a field that says what it is
    visitor.opens("/")
    expect(field(visitor)).to_have_role("combobox")
    expect(field(visitor)).to_have_attribute("aria-autocomplete", "list")
    expect(field(visitor)).to_have_attribute("aria-expanded", "false")
    # When the list opens
    field(visitor).fill("utrecht")
    # Then the number of suggestions is said, and nothing is chosen by itself
    status = visitor.main.get_by_role("status")
    expect(status).to_have_text("4 suggesties")
    expect(field(visitor)).to_have_attribute("aria-expanded", "true")
    controlled = str(field(visitor).get_attribute("aria-controls"))
    expect(visitor.page.locator(f"#{controlled}")).to_have_role("listbox")
    expect(visitor.page.locator("[aria-selected=true]")).to_have_count(0)
    # And the page breaks no rule, with a suggestion chosen neither
    visitor.checks_accessibility()
    visitor.page.keyboard.press("ArrowDown")
    visitor.checks_accessibility()


@in_the_dark
def test_list_breaks_no_rule_in_the_dark(visitor: Visitor) -> None:
    begins(visitor, "berg", path="/plaats/")
    visitor.page.keyboard.press("ArrowDown")
    visitor.checks_accessibility()


def test_escape_closes_and_keeps_what_was_typed(visitor: Visitor) -> None:
    begins(visitor, "nes")
    visitor.page.keyboard.press("ArrowDown")
    # When they hit Escape
    visitor.page.keyboard.press("Escape")
    # Then the list is gone, their words are not, and Enter sends those
    expect(options(visitor).first).to_be_hidden()
    expect(field(visitor)).to_have_attribute("aria-expanded", "false")
    expect(field(visitor)).to_have_value("nes")
    visitor.hits("Enter")
    assert visitor.heading == "Welke plaats bedoelt u?"


def test_enter_without_choosing_sends_what_was_typed(visitor: Visitor) -> None:
    # Given somebody who types key by key
    visitor.opens("/")
    field(visitor).press_sequentially("utrecht")
    expect(options(visitor).first).to_be_visible()
    # When they hit Enter, then the list does not stand in between
    visitor.hits("Enter")
    assert visitor.address == "/zoeken/?gemeente=utrecht"


def test_arrow_opens_the_list_again(visitor: Visitor) -> None:
    begins(visitor, "nes")
    visitor.page.keyboard.press("Escape")
    visitor.page.keyboard.press("ArrowDown")
    expect(options(visitor)).to_have_count(8)


def test_leaving_the_field_closes_the_list(visitor: Visitor) -> None:
    begins(visitor, "nes")
    visitor.page.keyboard.press("Tab")
    expect(options(visitor).first).to_be_hidden()


@on_a_phone
def test_place_is_chosen_with_a_finger(visitor: Visitor) -> None:
    begins(visitor, "3511")
    # Each can be tapped
    box = options(visitor).first.bounding_box()
    assert box
    assert box["height"] >= 44
    # When they tap it, then they see who helps there
    visitor.goes_by(options(visitor).first.tap)
    assert visitor.address == "/zoeken/?gemeente=utrecht&pc=3511"


@on_a_phone
@pytest.mark.parametrize("hand", ["tap", "click"])
def test_list_leaves_the_button_where_it_is(visitor: Visitor, hand: str) -> None:
    # Given somebody who types, with the button below the field
    visitor.opens("/")
    button = visitor.page.get_by_role("button", name="Zoek hulp")
    before = button.bounding_box()
    begins(visitor, "Utrecht")
    # Then the list neither moves the button nor brings it under the bar at the bottom edge
    bar = visitor.page.locator(".c-exit-bar").bounding_box()
    assert before
    assert bar
    assert button.bounding_box() == before
    assert before["y"] + before["height"] <= bar["y"]
    # When they press the button
    visitor.goes_by(getattr(button, hand))
    # Then what they typed is looked for
    assert visitor.address == "/zoeken/?gemeente=utrecht"


def test_subject_is_kept(visitor: Visitor) -> None:
    # Given somebody who began with a subject
    begins(visitor, "amel", path="/zoeken/?wet=jeugdwet")
    visitor.goes_by(options(visitor).first.click)
    assert visitor.address == "/zoeken/?gemeente=ameland&wet=jeugdwet"


def test_list_opens_on_the_right_hand_side_too(visitor: Visitor) -> None:
    # Given a page that reads from right to left
    visitor.opens("/")
    visitor.page.evaluate("document.documentElement.dir = 'rtl'")
    field(visitor).fill("nes")
    expect(options(visitor)).to_have_count(8)
    # Then the list lies under the field, as wide as it is
    panel, typed = (
        visitor.page.locator("[data-cs-panel]").bounding_box(),
        field(visitor).bounding_box(),
    )
    assert panel
    assert typed
    assert (panel["x"], panel["width"]) == (typed["x"], typed["width"])


def test_no_answer_changes_nothing(visitor: Visitor) -> None:
    # Given a portal that has no suggestions
    visitor.opens("/")
    with answers_nothing(visitor), visitor.page.expect_response("**/plaats/suggesties/"):
        field(visitor).fill("utrecht")
    # Then there is no list, and the form works
    expect(options(visitor)).to_have_count(0)
    visitor.presses("Zoek hulp")
    assert visitor.address == "/zoeken/?gemeente=utrecht"


@without_scripts
def test_form_without_scripts_is_a_plain_form(visitor: Visitor) -> None:
    visitor.opens("/")
    field(visitor).press_sequentially("utrecht")
    expect(options(visitor)).to_have_count(0)
    visitor.presses("Zoek hulp")
    assert visitor.address == "/zoeken/?gemeente=utrecht"
