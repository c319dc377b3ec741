"""Back and forward: every question with everything still in it, and after the end of it nothing."""

import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.helpers.going import goes_back, goes_forward, goes_on
from tests.journeys import test_asking as asking
from tests.journeys.conftest import Residents
from tests.journeys.layout import too_small, too_wide

Somebody = Callable[..., Visitor]
TEXT = "De gemeente wil minder uren hulp geven. Wat kan ik doen?"
WHEN = "op dinsdag, na tien uur"
QUESTIONS = ["Waar loopt u", "Voor wie", "Waar woont u", "Aan wie", "Hoe wilt u", "Klopt alles?"]
STATES = "[history.length, JSON.stringify(history.state), location.href]"
STORED = """
async () => [
    localStorage.length, sessionStorage.length,
    (await indexedDB.databases()).length, (await caches.keys()).length,
]
"""
OFFER = "[name=offer][value=voorbeeld-clientondersteuning-utrecht]"


@pytest.fixture
def somebody(residents: Residents) -> Iterator[Somebody]:
    yield residents
    assert residents.complaints() == []


def answers(person: Visitor) -> None:
    """Answer all questions, up to the check page."""
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    person.main.locator("#id_domain").select_option(index=2)
    goes_on(person)
    person.main.locator("[name=for_whom]").nth(1).check()
    goes_on(person)
    person.main.locator("#id_plaats").fill("Utrecht")
    goes_on(person)
    person.main.locator(OFFER).check()
    goes_on(person)
    person.main.locator("[name=reply][value=buiten]").check()
    person.main.locator("#id_to").fill("06 12345678")
    person.main.locator("[name=caution]").first.check()
    person.main.locator("#id_when").fill(WHEN)
    goes_on(person)


def sees(person: Visitor, number: int) -> None:
    """Check that a question (6: the check page) stands there with its answer, and has the focus."""
    heading = person.page.get_by_role("heading", level=1)
    expect(heading).to_contain_text(QUESTIONS[number - 1])
    expect(heading).to_be_focused()
    title = "Nakijken" if number == len(QUESTIONS) else f"Stap {number}"
    expect(person.page).to_have_title(f"{title} – Naast u")
    match number:
        case 1:
            expect(person.main.locator("#id_text")).to_have_value(TEXT)
        case 2:
            expect(person.main.locator("[name=for_whom]").nth(1)).to_be_checked()
        case 3:
            expect(person.main.locator("#id_plaats")).to_have_value("Utrecht")
        case 4:
            expect(person.main.locator(OFFER)).to_be_checked()
        case 5:
            expect(person.main.locator("#id_when")).to_have_value(WHEN)
        case _:
            expect(person.main.get_by_text(TEXT)).to_be_visible()


def sends(person: Visitor, began: float) -> str:
    asking.sends(person, began)
    return person.main.locator(".c-secret-code__code").inner_text().replace("\n", "")


# --- The questions, with scripts -----------------------------------------------------------------


def test_back_and_forward_through_all_questions(somebody: Somebody) -> None:
    person = somebody()
    answers(person)
    for number in (5, 4, 3, 2, 1):
        goes_back(person)
        sees(person, number)
    for number in (2, 3, 4, 5, 6):
        goes_forward(person)
        sees(person, number)


def test_history_and_storage_hold_no_word(somebody: Somebody) -> None:
    person = somebody()
    answers(person)
    goes_back(person)
    _length, state, address = person.page.evaluate(STATES)
    assert state == '{"at":4}'
    assert address.endswith("/hulpvraag/")
    assert person.page.evaluate(STORED) == [0, 0, 0, 0]


def test_what_was_not_yet_sent_stays_too(somebody: Somebody) -> None:
    # Given somebody who typed in the third question, and went back without going on
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    goes_on(person)
    person.main.locator("#id_plaats").fill("Utre")
    goes_back(person)
    goes_back(person)
    # When they change the first answer and go on
    person.main.locator("#id_text").fill(f"{TEXT} Graag snel.")
    goes_on(person)
    goes_on(person)
    # Then what they typed further on is still there, and what they changed is changed
    expect(person.main.locator("#id_plaats")).to_have_value("Utre")
    goes_back(person)
    goes_back(person)
    expect(person.main.locator("#id_text")).to_have_value(f"{TEXT} Graag snel.")


def test_changed_earlier_answer_keeps_all_later_ones(somebody: Somebody) -> None:
    person = somebody()
    answers(person)
    for _ in range(5):
        goes_back(person)
    person.main.locator("#id_text").fill(f"{TEXT} Graag snel.")
    for number in (2, 3, 4, 5):
        goes_on(person)
        sees(person, number)
    goes_on(person)
    expect(person.main.get_by_text("Graag snel.")).to_be_visible()
    expect(person.main.get_by_text("06 12345678")).to_be_visible()


def test_our_own_button_back_is_the_same_as_the_browsers(somebody: Somebody) -> None:
    person = somebody()
    answers(person)
    person.presses("Terug")
    sees(person, 5)
    person.presses("Terug")
    sees(person, 4)
    goes_forward(person)
    sees(person, 5)
    goes_back(person)
    goes_back(person)
    sees(person, 3)


def test_error_takes_the_focus_and_no_place_in_the_history(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    goes_on(person)
    person.main.locator("#id_plaats").fill("qqqq")
    goes_on(person)
    expect(person.main.get_by_role("alert")).to_be_focused()
    assert person.page.title().startswith("Fout: stap 3")
    person.main.get_by_role("alert").get_by_role("link").click()
    expect(person.main.locator("#id_plaats")).to_be_focused()
    goes_back(person)
    expect(person.page.get_by_role("heading", level=1)).to_contain_text("Voor wie")


def test_hints_suggestions_and_numbers_work_on_every_page(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill("Mijn man slaat mij.")
    goes_on(person)
    expect(person.main.get_by_role("link", name="0800-2000")).to_be_visible()
    goes_back(person)
    person.main.locator("#id_text").fill("Bel mij op 06 12345678.")
    expect(person.main.locator("[data-cs-personal-data-hint]")).to_be_visible()
    person.main.locator("#id_text").fill(TEXT)
    expect(person.main.locator("[data-cs-personal-data-hint]")).to_be_hidden()
    goes_on(person)
    goes_on(person)
    person.main.locator("#id_plaats").press_sequentially("bergen")
    person.goes_by(person.page.get_by_role("option").filter(has_text="Limburg").first.click)
    assert person.heading.startswith("Stap 4 van 5")
    goes_back(person)
    person.main.locator("#id_plaats").fill("")
    person.main.locator("#id_plaats").press_sequentially("utre")
    expect(person.page.get_by_role("option").first).to_be_visible()


def test_page_for_everybody_on_the_way_loses_nothing(somebody: Somebody) -> None:
    # Given somebody in the middle of a question
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    goes_on(person)
    person.main.locator("#id_plaats").fill("Utre")
    # When they look something up, on three pages, and come back
    person.goes_by(person.page.get_by_role("link", name="Naast u").first.click)
    assert person.address == "/"
    person.goes_by(person.page.get_by_role("banner").get_by_role("link", name="Uitleg").click)
    assert person.address == "/uitleg/"
    person.goes_by(person.page.get_by_role("contentinfo").get_by_role("link", name="Contact").click)
    assert person.address == "/contact/"
    goes_back(person)
    goes_back(person)
    goes_back(person)
    # Then it is all there, and goes on
    expect(person.main.locator("#id_plaats")).to_have_value("Utre")
    person.main.locator("#id_plaats").fill("Utrecht")
    goes_on(person)
    assert person.heading.endswith("Aan wie stelt u uw vraag?")


def test_page_with_answers_of_its_own_is_a_document_of_its_own(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.goes_by(person.page.get_by_role("link", name="Naast u").first.click)
    person.page.get_by_role("banner").get_by_role("link", name="Hulp zoeken").click()
    person.page.wait_for_url("**/zoeken/")
    person.checks_accessibility()
    assert person.page.evaluate("history.state") is None


def test_language_goes_along_and_back(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    goes_on(person)
    person.presses("English")
    expect(person.page.locator("html")).to_have_attribute("lang", "en")
    assert person.address == "/en/hulpvraag/"
    assert person.heading.startswith("Step 2 of 5")
    expect(person.page.get_by_role("contentinfo")).to_contain_text("Contact")
    goes_back(person)
    expect(person.page.locator("html")).to_have_attribute("lang", "nl")
    expect(person.main.locator("#id_text")).to_have_value(TEXT)


def test_without_an_answer_everything_stays(somebody: Somebody) -> None:
    person = somebody()
    person.opens("/hulpvraag/")
    person.main.locator("#id_text").fill(TEXT)
    person.page.route("**/hulpvraag/", lambda route: route.abort())
    person.main.locator("button.c-button--action").click()
    expect(person.main.get_by_role("alert")).to_contain_text("Er kwam geen antwoord")
    expect(person.main.locator("#id_text")).to_have_value(TEXT)
    person.page.unroute("**/hulpvraag/")
    goes_on(person)
    assert person.heading.endswith("Voor wie zoekt u hulp?")
    person.witness.forgives("net::ERR_FAILED")


def test_after_sending_back_shows_the_code_and_no_word(somebody: Somebody) -> None:
    person, began = somebody(), time.monotonic()
    answers(person)
    code = sends(person, began)
    person.checks_accessibility()
    for _ in range(5):
        person.page.go_back()
        expect(person.main.get_by_text(code[:11])).to_be_visible()
        expect(person.page.get_by_text(TEXT)).to_have_count(0)
    # And once its last group was typed, nothing leads to the code
    person.main.locator("#id_group").fill(code[-5:])
    goes_on(person)
    assert person.address == "/antwoord/gesprek/"
    for deed in (person.page.go_back, person.page.go_forward):
        deed()
        expect(person.page.get_by_text(code[:11])).to_have_count(0)


def test_leaving_leaves_one_place_that_leads_away(somebody: Somebody, weather: str) -> None:
    person = somebody()
    person.page.goto(weather)
    answers(person)
    goes_back(person)
    person.page.get_by_role("link", name="Snel weg").click()
    person.page.wait_for_url(weather)
    assert person.page.go_forward() is None
    for _ in range(2):
        person.page.go_back()
        expect(person.page).to_have_url(weather)


def test_other_tabs_go_too(somebody: Somebody, portal: str, weather: str) -> None:
    person = somebody()
    answers(person)
    other = person.page.context.new_page()
    other.goto(f"{portal}/hulpvraag/veilig/")
    other.get_by_role("link", name="Snel weg").click()
    other.wait_for_url(weather)
    person.page.wait_for_url(weather)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_every_page_fits_and_reads(
    somebody: Somebody, inspector: Inspector, direction: str
) -> None:
    person = somebody()
    answers(person)
    for _number in QUESTIONS:
        person.page.evaluate("(way) => { document.documentElement.dir = way }", direction)
        for width in (320, 1280):
            person.page.set_viewport_size({"width": width, "height": 800})
            assert too_wide(person.page) == []
            for scheme in ("light", "dark"):
                person.page.emulate_media(color_scheme=scheme)
                assert inspector.violations(person.page) == []
        person.page.set_viewport_size(PHONE)
        assert too_small(person.page) == []
        if not person.heading.startswith("Stap 1"):
            goes_back(person)


# --- Without scripts -----------------------------------------------------------------------------


def test_own_button_keeps_everything_without_scripts(somebody: Somebody) -> None:
    person = somebody(java_script_enabled=False)
    person.opens("/hulpvraag/")
    expect(person.main.get_by_text("Gebruik de knop Terug onder de vraag")).to_be_visible()
    answers(person)
    for heading in reversed(QUESTIONS[:-1]):
        person.presses("Terug")
        expect(person.page.get_by_role("heading", level=1)).to_contain_text(heading)
    # Who looked everything over comes back to that page at once
    goes_on(person)
    assert person.heading == "Klopt alles?"
    expect(person.main.get_by_text(TEXT)).to_be_visible()
    expect(person.main.get_by_text(WHEN)).to_be_visible()
