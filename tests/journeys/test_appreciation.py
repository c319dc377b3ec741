"""Somebody who was helped says what they thought of it with a card; a supporter makes the card."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment
from tests.journeys.conftest import Residents
from tests.journeys.layout import too_small, too_wide

Somebody = Callable[..., Visitor]
SUPPORTER = "ondersteuner@voorbeeld.example"
MAKE_CARD = f"""
from django.utils import timezone
from clientsupport.models import User
from directory.models import Provider
from intake.appreciation.actions.cards import hand_card, new_form
provider = Provider.objects.get(slug="voorbeeld-clientondersteuning-utrecht")
by, today = User.objects.get(email={SUPPORTER!r}), timezone.localdate()
sent = hand_card(provider=provider, closed_on=today, by=by, form=new_form())
print(sent.code.written())
"""
CLOSE_ONE = """
from directory.models import Municipality, Offer
from intake.asking.actions import Question, new_form, send_request
from intake.conversation.actions.conversing import finish
from intake.models import HelpRequest
from intake.seeing import one_request
offer = Offer.objects.get(slug="voorbeeld-clientondersteuning-utrecht")
place = Municipality.objects.get(slug="utrecht")
asked = Question(offer=offer, municipality=place, text="Hulp.")
sent = send_request(question=asked, form=new_form())
with one_request(sent.opens):
    finish(request=HelpRequest.objects.get(pk=sent.opens))
print(sent.code.written())
"""


@pytest.fixture
def somebody(residents: Residents) -> Iterator[Somebody]:
    yield residents
    assert residents.complaints() == []


@pytest.fixture
def code(home: Path) -> str:
    return beside(MAKE_CARD, env=environment(home)).strip()


@pytest.fixture
def colleague(page: Page, portal: str, home: Path, inspector: Inspector) -> Iterator[Colleague]:
    found = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
    yield found
    assert found.complaints == []


def comes_in(person: Visitor, code: str, language: str = "") -> None:
    person.opens(f"{language}/beoordeel/")
    person.page.locator("[name=code]").fill(code)
    person.goes_by(person.main.locator(".c-button--action").click)


def tabs_to(page: Page, field: str) -> None:
    """Press Tab until a field has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("(field) => document.activeElement.matches(field)", field):
            return
    raise AssertionError(f"Tab does not come to {field}.")


def in_every_appearance(page: Page, inspector: Inspector) -> None:
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for direction in ("rtl", "ltr"):
            page.evaluate("(way) => { document.documentElement.dir = way }", direction)
            assert too_wide(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert inspector.violations(page) == []
    page.set_viewport_size(PHONE)
    assert too_small(page) == []


@pytest.mark.parametrize("runs_scripts", [True, False])
@pytest.mark.parametrize("language", ["", "/en"])
def test_says_it_once_with_a_card(
    somebody: Somebody, code: str, language: str, runs_scripts: bool
) -> None:
    # Given somebody with a card
    person = somebody(java_script_enabled=runs_scripts)
    comes_in(person, code, language)
    # When they choose some faces and a mark
    person.page.locator("[name=easy_to_find][value='2']").check()
    person.page.locator("[name=can_go_on][value='3']").check()
    person.page.locator("[name=mark][value='7']").check()
    person.goes_by(person.main.locator(".c-button--action").click)
    # Then they are thanked, and the code works no more
    assert person.heading in {"Dank u wel", "Thank you"}
    comes_in(person, code, language)
    expect(person.main.locator("[name=mark]")).to_have_count(0)


@pytest.mark.parametrize("runs_scripts", [True, False])
def test_says_it_once_in_the_conversation(
    somebody: Somebody, home: Path, inspector: Inspector, runs_scripts: bool
) -> None:
    # Given somebody whose conversation is closed
    person = somebody(java_script_enabled=runs_scripts)
    person.opens("/antwoord/")
    person.page.locator("[name=code]").fill(beside(CLOSE_ONE, env=environment(home)).strip())
    person.goes_by(person.main.locator(".c-button--action").click)
    # When they tell what they thought
    person.follows("Vertel wat u van de hulp vond")
    if runs_scripts:
        in_every_appearance(person.page, inspector)
    person.page.locator("[name=easy_to_find][value='1']").check()
    person.goes_by(person.main.locator(".c-button--action").click)
    # Then it is kept, and they are not asked again
    expect(person.main.get_by_text("Uw mening is bewaard")).to_be_visible()
    expect(person.main.get_by_text("Vertel wat u van de hulp vond")).to_have_count(0)


def test_with_the_keyboard_alone(somebody: Somebody, code: str) -> None:
    person = somebody()
    person.opens("/beoordeel/")
    tabs_to(person.page, "[name=code]")
    person.page.keyboard.type(code)
    person.hits("Enter")
    tabs_to(person.page, "[name=easy_to_find]")
    person.page.keyboard.press("ArrowUp")  # from no answer to the one before it
    expect(person.page.locator("[name=easy_to_find][value='1']")).to_be_checked()
    tabs_to(person.page, "[name=mark]")
    person.page.keyboard.press("ArrowUp")
    expect(person.page.locator("[name=mark][value='10']")).to_be_checked()
    person.hits("Enter")

    assert person.heading == "Dank u wel"


def test_pages_in_every_appearance(somebody: Somebody, code: str, inspector: Inspector) -> None:
    person = somebody()
    person.opens("/beoordeel/")
    in_every_appearance(person.page, inspector)
    comes_in(person, code)
    in_every_appearance(person.page, inspector)
    person.goes_by(person.main.locator(".c-button--action").click)  # with nothing chosen
    in_every_appearance(person.page, inspector)
    person.page.locator("[name=mark][value='7']").check()
    person.goes_by(person.main.locator(".c-button--action").click)
    in_every_appearance(person.page, inspector)


def test_supporter_makes_a_card_and_reads_what_is_told(
    colleague: Colleague, inspector: Inspector
) -> None:
    colleague.logs_in(SUPPORTER)
    colleague.opens("/werkplek/waardering/")
    in_every_appearance(colleague.page, inspector)
    expect(colleague.page.locator("main .c-share-bar").first).to_be_visible()
    colleague.follows("Maak een waarderingskaart")
    in_every_appearance(colleague.page, inspector)
    colleague.presses("Maak de kaart")
    in_every_appearance(colleague.page, inspector)
    # On paper stand the code and where to type it, and nothing of whom it is about
    colleague.page.emulate_media(media="print")
    said = colleague.page.locator("body").inner_text()
    assert "/beoordeel/" in said
    assert "Waardering" not in said
