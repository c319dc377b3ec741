"""Somebody without a name reads the answer with their code, talks on, and can be gone at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.helpers.processes import environment
from tests.journeys.conftest import Residents
from tests.journeys.layout import tabs, too_small, too_wide

Somebody = Callable[..., Visitor]
VISIT_COOKIE = "naastu_gesprek"
QUESTION = "Ik krijg een brief van de gemeente en ik snap hem niet."
ASK = f"""
from directory.models import Municipality, Offer
from intake.asking.actions import Question, new_form, send_request
offer = Offer.objects.get(slug="voorbeeld-clientondersteuning-utrecht")
place = Municipality.objects.get(slug="utrecht")
asked = Question(offer=offer, municipality=place, text={QUESTION!r})
sent = send_request(question=asked, form=new_form())
print(sent.code.written(), sent.opens)
"""
# What an organisation does at its own pages, told in one line.
AS_ORGANISATION = """
from uuid import UUID
from clientsupport.models import User
from intake.workplace.actions import supporting
from intake.models import HelpRequest
from intake.seeing import team_of
by = User.objects.get(email="ondersteuner@voorbeeld.example")
with team_of(by):
    row = HelpRequest.objects.get(pk=UUID("{request}"))
    if row.supporter_id is None:
        supporting.claim(request=row, by=by)
    supporting.answer(request=row, text={text!r}, is_question={is_question}, by=by)
"""


@pytest.fixture
def somebody(residents: Residents) -> Iterator[Somebody]:
    """Makes residents with a browser of their own. A visit that is over answers 403."""
    yield residents
    assert [c for c in residents.complaints() if not is_expected(c)] == []


def is_expected(complaint: str) -> bool:
    """A page of a visit that is over says 403."""
    is_over = complaint.startswith("status 403") or "status of 403" in complaint
    left = complaint.startswith("accessibility not checked") and "/antwoord/" in complaint
    return is_over or left


@pytest.fixture
def asked(home: Path) -> tuple[str, str]:
    """The code and the number of a request that was sent."""
    code, request = beside(ASK, env=environment(home)).split()
    return code, request


def answers(home: Path, request: str, text: str, *, is_question: bool = False) -> None:
    """Let the organisation write."""
    code = AS_ORGANISATION.format(request=request, text=text, is_question=is_question)
    beside(code, env=environment(home))


def enters(person: Visitor, code: str, language: str = "") -> None:
    """Come in with the code."""
    person.opens(f"{language}/antwoord/")
    person.page.locator("[name=code]").fill(code)
    person.goes_by(person.main.locator(".c-button--action").click)
    assert person.address == f"{language}/antwoord/gesprek/"


def writes(person: Visitor, text: str) -> None:
    person.page.locator("[name=text]").fill(text)
    person.goes_by(person.main.locator("form[action$='schrijf/'] .c-button--action").click)


def messages(person: Visitor) -> list[str]:
    return person.main.locator(".c-message__text").all_inner_texts()


def check_every_appearance(person: Visitor, inspector: Inspector) -> None:
    page = person.page
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
def test_both_talk_until_it_is_finished_and_deleted(
    somebody: Somebody, asked: tuple[str, str], home: Path, language: str, runs_scripts: bool
) -> None:
    # Given somebody who sent a question, and comes back with the code
    code, request = asked
    resident = somebody(java_script_enabled=runs_scripts)
    enters(resident, code, language)
    assert messages(resident) == [QUESTION]
    # When the organisation asks something back, then they read it
    answers(home, request, "Welke brief is het?", is_question=True)
    resident.opens(f"{language}/antwoord/gesprek/")
    assert messages(resident)[-1] == "Welke brief is het?"
    expect(resident.main.locator(".c-steps [aria-current]")).to_have_count(1)
    # When they write, and the organisation answers
    writes(resident, "Over de huishoudelijke hulp.")
    answers(home, request, "Dan helpen wij u daarmee.")
    resident.opens(f"{language}/antwoord/gesprek/")
    # Then both read all of it
    assert len(messages(resident)) == 4
    # When they are ready and want everything gone
    resident.opens(f"{language}/antwoord/gesprek/klaar/")
    resident.goes_by(resident.main.locator(".c-button--action").click)
    resident.opens(f"{language}/antwoord/gesprek/wissen/")
    resident.goes_by(resident.main.locator(".c-button--action").click)
    # Then the code leads nowhere any more
    resident.opens(f"{language}/antwoord/")
    resident.page.locator("[name=code]").fill(code)
    resident.goes_by(resident.main.locator(".c-button--action").click)
    assert resident.address == f"{language}/antwoord/"
    expect(resident.main.get_by_role("alert")).to_be_visible()


def by_the_link(person: Visitor) -> None:
    person.page.get_by_role("link", name="Snel weg").click()


def by_shift(person: Visitor) -> None:
    for _ in range(3):
        person.page.keyboard.press("Shift")


def by_the_first_link(person: Visitor) -> None:
    link = person.page.get_by_role("link", name="Verlaat deze website meteen")
    link.focus()
    expect(link).to_be_in_viewport()
    person.page.keyboard.press("Enter")


@pytest.mark.parametrize("leaves", [by_the_link, by_shift, by_the_first_link])
def test_leaving_ends_the_visit_and_back_shows_nothing(
    somebody: Somebody,
    asked: tuple[str, str],
    portal: str,
    weather: str,
    leaves: Callable[[Visitor], None],
) -> None:
    # Given somebody who reads their conversation, and went on to a page behind it
    resident = somebody()
    enters(resident, asked[0])
    (token,) = [c["value"] for c in resident.page.context.cookies() if c["name"] == VISIT_COOKIE]
    resident.opens("/antwoord/gesprek/klaar/")
    # When they have to be gone
    leaves(resident)
    resident.page.wait_for_url(weather)
    # Then the browser holds no visit
    assert VISIT_COOKIE not in {cookie["name"] for cookie in resident.page.context.cookies()}
    # And going back shows nothing of it
    resident.page.go_back()
    expect(resident.page.get_by_text(QUESTION)).to_have_count(0)
    # And the visit is over on the server, even for who had copied the cookie
    resident.page.context.add_cookies([{"name": VISIT_COOKIE, "value": token, "url": portal}])
    response = resident.page.goto(f"{portal}/antwoord/gesprek/")
    assert response
    assert response.status == 403
    expect(resident.page.get_by_text(QUESTION)).to_have_count(0)


def test_capitals_do_not_lead_away(somebody: Somebody, asked: tuple[str, str]) -> None:
    resident = somebody()
    enters(resident, asked[0])
    resident.page.locator("[name=text]").focus()
    for letter in "ABCDE":
        resident.page.keyboard.press(f"Shift+{letter}")
    expect(resident.page.locator("[name=text]")).to_have_value("ABCDE")


def test_leaving_without_scripts(somebody: Somebody, asked: tuple[str, str], weather: str) -> None:
    resident = somebody(java_script_enabled=False)
    enters(resident, asked[0])
    by_the_link(resident)
    resident.page.wait_for_url(weather)
    resident.page.go_back()
    expect(resident.page.get_by_text(QUESTION)).to_have_count(0)


def test_after_closing_the_back_button_shows_nothing(
    somebody: Somebody, asked: tuple[str, str]
) -> None:
    resident = somebody()
    enters(resident, asked[0])
    resident.goes_by(resident.main.locator("form[action$='uit/'] button").click)
    resident.page.go_back()
    expect(resident.page.get_by_text(QUESTION)).to_have_count(0)


@pytest.mark.parametrize(
    "path", ["", "klaar/", "andere/", "contact/", "melding/", "nieuwe-code/", "wissen/"]
)
def test_every_page_in_every_appearance(
    somebody: Somebody, asked: tuple[str, str], home: Path, inspector: Inspector, path: str
) -> None:
    resident = somebody()
    enters(resident, asked[0])
    answers(home, asked[1], "Welke brief is het?", is_question=True)
    resident.opens(f"/antwoord/gesprek/{path}")
    check_every_appearance(resident, inspector)
    if path == "andere/":
        resident.main.locator("[name=offer]").first.check()
    if path in {"nieuwe-code/", "andere/", "wissen/"}:
        resident.goes_by(resident.main.locator("form .c-button").first.click)
        check_every_appearance(resident, inspector)


@pytest.mark.parametrize("path", ["/antwoord/", "/hulpvraag/veilig/", "/antwoord/gesprek/"])
def test_pages_outside_a_visit_in_every_appearance(
    somebody: Somebody, inspector: Inspector, path: str
) -> None:
    resident = somebody()
    resident.opens(path, status=403 if path.endswith("gesprek/") else 200)
    check_every_appearance(resident, inspector)


def test_with_the_keyboard_alone(somebody: Somebody, asked: tuple[str, str]) -> None:
    # Given somebody without a mouse
    resident = somebody()
    resident.opens("/antwoord/")
    resident.page.get_by_label("Uw code").focus()
    resident.page.keyboard.type(asked[0].lower())
    resident.hits("Enter")
    # Then every stop on the page can be seen
    assert not [focus for focus in tabs(resident.page) if focus["hidden"] or not focus["ring"]]
    # And they write
    resident.page.get_by_label("Uw bericht").focus()
    resident.page.keyboard.type("Ik wil graag bellen.")
    resident.page.keyboard.press("Tab")
    resident.hits("Enter")
    assert messages(resident)[-1] == "Ik wil graag bellen."


def test_no_voice_on_the_device_no_button(somebody: Somebody, asked: tuple[str, str]) -> None:
    resident = somebody()
    enters(resident, asked[0])
    assert resident.page.evaluate("speechSynthesis.getVoices().filter(v => v.localService)") == []
    expect(resident.main.locator("[data-cs-read-aloud]")).to_be_hidden()


def test_voice_of_the_device_reads_and_stops(somebody: Somebody, asked: tuple[str, str]) -> None:
    # Given a device with a voice of its own, and one that sends what it reads elsewhere
    resident = somebody()
    resident.page.add_init_script(VOICES)
    enters(resident, asked[0])
    button = resident.main.locator("[data-cs-read-aloud] button")
    # When they let it read, then it is read by the voice of the device
    button.click()
    expect(button).to_have_text("Stop met voorlezen")
    spoken = resident.page.evaluate("window.spoken")
    assert [voice for voice, _words in spoken] == ["hier"]
    assert QUESTION in spoken[0][1]
    # When they press again, then it stops
    button.click()
    expect(button).to_have_text("Lees voor")


VOICES = """
window.spoken = [];
const voices = [
    { name: "elders", lang: "nl-NL", localService: false },
    { name: "anders", lang: "en-GB", localService: true },
    { name: "hier", lang: "nl-NL", localService: true },
];
const synthesis = {
    speaking: false,
    getVoices: () => voices,
    addEventListener: () => {},
    cancel() { this.speaking = false; },
    speak(words) { this.speaking = true; window.spoken.push([words.voice.name, words.text]); },
};
Object.defineProperty(window, "speechSynthesis", { value: synthesis });
window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
};
"""
