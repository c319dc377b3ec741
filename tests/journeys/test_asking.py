"""Somebody asks for help without a name, in two languages, with and without scripts."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import Visitor
from tests.helpers.processes import until
from tests.journeys.layout import too_small, too_wide

TEXT = "De gemeente wil minder uren hulp geven. Wat kan ik doen?"
Somebody = Callable[..., Visitor]


def goes_on(person: Visitor) -> None:
    """Press the button onward, whatever it is called, and look whether the page fits."""
    person.goes_by(person.main.locator("button.c-button--action").click)
    assert too_wide(person.page) == []


def answers(person: Visitor) -> None:
    """Answer the five questions, up to the check page."""
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    person.main.locator("[name=for_whom]").first.check()
    goes_on(person)
    person.main.locator("#id_plaats").fill("Utrecht")
    goes_on(person)
    person.main.locator("[name=offer]").first.check()
    goes_on(person)
    goes_on(person)


def sends(person: Visitor, began: float) -> None:
    """Send the answers, no sooner than a person could; the sixth from here has to wait."""
    until(lambda: time.monotonic() - began > 4, within=10)
    goes_on(person)
    if person.main.locator("[name=ticket]").count():
        asked_to_wait = time.monotonic()
        until(lambda: time.monotonic() - asked_to_wait > 21, within=30)
        goes_on(person)


@pytest.mark.parametrize("runs_scripts", [True, False])
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_whole_way_to_the_code_and_the_conversation(
    somebody: Somebody, prefix: str, runs_scripts: bool
) -> None:
    person = somebody(
        java_script_enabled=runs_scripts,
        viewport={"width": 320, "height": 640},
        color_scheme="dark" if runs_scripts else "light",  # in light the others look
    )
    # Given somebody who answers the questions; nothing about it stands in the address
    began = time.monotonic()
    person.opens(f"{prefix}/hulpvraag/")
    answers(person)
    assert person.address == f"{prefix}/hulpvraag/"
    expect(person.main.get_by_text(TEXT)).to_be_visible()
    # When they send it, a little later than a machine would
    sends(person, began)
    # Then they see the code
    code = person.main.locator(".c-secret-code__code").inner_text().replace("\n", "")
    assert len(code) == 23
    # And with its last group they come to their conversation
    person.main.locator("#id_group").fill(code[-5:])
    goes_on(person)
    assert person.address == f"{prefix}/antwoord/gesprek/"
    expect(person.main.get_by_text(TEXT)).to_be_visible()


def test_paper_shows_the_code_only(somebody: Somebody) -> None:
    person, began = somebody(), time.monotonic()
    person.opens("/hulpvraag/")
    answers(person)
    sends(person, began)
    person.page.emulate_media(media="print")
    expect(person.main.locator(".c-secret-code__code")).to_be_visible()
    for part in ["header", "footer", "h1", "form", ".c-points", ".lead"]:
        for found in person.page.locator(part).all():
            expect(found).to_be_hidden()


def test_with_the_keyboard_alone(somebody: Somebody) -> None:
    person = somebody()
    # Given somebody without a mouse at the place
    person.opens("/hulpvraag/?gemeente=utrecht")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    # When they choose with the arrows and hit Enter
    person.main.locator("[name=for_whom]").first.focus()
    person.page.keyboard.press("ArrowDown")
    person.hits("Enter")
    # Then the next question is there, and Enter in its field goes on, too
    assert person.heading.endswith("Waar woont u?")
    person.main.locator("#id_plaats").focus()
    person.hits("Enter")
    assert person.heading.endswith("Aan wie stelt u uw vraag?")


def test_suggested_place_goes_along_and_nothing_is_lost(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    goes_on(person)
    # When somebody types, only that is asked for suggestions
    with person.page.expect_request("**/plaats/suggesties/") as asked:
        person.main.locator("#id_plaats").press_sequentially("bergen")
    assert "gemeente" not in (asked.value.post_data or "")
    # And the one they take leads to the next question
    option = person.page.get_by_role("option").filter(has_text="Limburg").first
    person.goes_by(option.click)
    assert person.heading.startswith("Stap 4 van 5")
    expect(person.main.locator("[name=municipality]")).to_have_value("bergen-l")


def test_what_is_asked_depends_on_the_answer(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/?gemeente=utrecht")
    person.main.locator("#id_text").fill(TEXT)
    for _ in range(3):
        goes_on(person)
    person.main.locator("[name=offer]").first.check()
    goes_on(person)
    expect(person.main.locator("#id_to")).to_be_hidden()
    person.main.locator("[name=reply][value=buiten]").check()
    expect(person.main.locator("#id_to")).to_be_visible()
    person.main.locator("#id_alert").check()
    person.checks_accessibility()
    assert too_small(person.page) == []


def test_read_from_right_to_left(somebody: Somebody) -> None:
    person = somebody(viewport={"width": 320, "height": 640})
    person.opens("/hulpvraag/?gemeente=utrecht")
    person.main.locator("#id_text").fill("Ik ben Jan Jansen en ik heb een vraag.")
    goes_on(person)
    person.page.evaluate("document.documentElement.dir = 'rtl'")
    assert too_wide(person.page) == []
    person.checks_accessibility()
    person.presses("Laat staan")
    assert person.heading.endswith("Voor wie zoekt u hulp?")


def test_who_chose_a_beginning_goes_on_typing_behind_it(somebody: Somebody) -> None:
    person = somebody(viewport={"width": 390, "height": 844})
    person.opens("/hulpvraag/")
    # When they choose how to begin, and type at once
    person.goes_by(person.main.locator("[name=begin]").first.click)
    field = person.main.locator("#id_text")
    expect(field).to_be_focused()
    expect(field).to_be_in_viewport()
    person.page.keyboard.type(" de Wmo.")
    # Then that stands behind it
    expect(field).to_have_value(re.compile(r"gaat over … de Wmo\.$"))
