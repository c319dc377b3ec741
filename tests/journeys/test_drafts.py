"""What somebody types at the workplace is there again, however they left."""

from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Dialog, Locator, Page, Route, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import Visitor
from tests.journeys.test_workplace import Workplace, check_every_appearance, workplace

__all__ = ["workplace"]  # a fixture
KEPT = "Bewaard, nog niet verstuurd. Alleen u ziet het."
BACK = "Het is nog niet verstuurd."
ANSWER, NOTE = "Uw antwoord", "Notitie voor collega’s"
SHORTEN = """
from django.contrib.sessions.models import Session
from clientsupport.accounts import timeouts
from clientsupport.models import User
user = User.objects.get(email="ondersteuner@voorbeeld.example")
for session in Session.objects.all():
    data = session.get_decoded()
    if data.get("_auth_user_id") == str(user.pk):
        data["seen_at"] -= {seconds}
        data["began_at"] -= {whole}
        session.session_data = Session.objects.encode(data)
        session.save()
"""
AtWork = tuple[Visitor, str]  # somebody, and the address of what they took up
LOOK = "document.dispatchEvent(new Event('visibilitychange'))"
REFUSED = "console: error Failed to load resource"  # the browser says of a status what it is


@pytest.fixture
def at_work(workplace: Workplace) -> AtWork:
    """Return somebody who took a request up."""
    address = workplace.asked("Ik wil een gesprek.")
    supporter = workplace.somebody("ondersteuner")
    supporter.opens(address)
    supporter.presses("Ik pak dit op")
    return supporter, address


def types(page: Page, label: str, text: str) -> None:
    """Type, and wait until the page says that it is kept."""
    field = page.get_by_label(label)
    field.fill(text)
    expect(form_of(field).get_by_text(KEPT)).to_be_visible()


def form_of(field: Locator) -> Locator:
    return field.locator("xpath=ancestor::*[@data-cs-keep]")


def comes_back(at_work: AtWork, *labels: str) -> list[str]:
    """Open the page in another window; return what stands there."""
    person, address = at_work
    other = person.page.context.new_page()
    other.goto(urljoin(person.page.url, address))
    found = [other.get_by_label(label).input_value() for label in labels]
    other.close()
    return found


def test_note_and_answer_are_both_there_after_a_crash(at_work: AtWork) -> None:
    supporter, address = at_work
    crashing = supporter.page.context.new_page()
    crashing.goto(supporter.page.url)
    types(crashing, ANSWER, "Aan u")
    types(crashing, NOTE, "Voor ons")
    crashing.close(run_before_unload=False)

    supporter.opens(address)

    expect(supporter.page.get_by_label(ANSWER)).to_have_value("Aan u")
    expect(supporter.page.get_by_label(NOTE)).to_have_value("Voor ons")
    expect(supporter.page.get_by_text(BACK)).to_have_count(2)


def test_leaving_by_a_link_keeps_the_last_key(at_work: AtWork) -> None:
    supporter, _address = at_work
    supporter.page.get_by_label(ANSWER).fill("Net getypt")
    supporter.goes_by(supporter.page.get_by_role("link", name="Vragen").last.click)

    assert comes_back(at_work, ANSWER) == ["Net getypt"]


def test_giving_back_keeps_the_last_key(at_work: AtWork) -> None:
    supporter, address = at_work
    supporter.page.get_by_label(ANSWER).fill("Net getypt")
    supporter.presses("Teruggeven aan het team")
    supporter.opens(address)
    supporter.presses("Ik pak dit op")

    expect(supporter.page.get_by_label(ANSWER)).to_have_value("Net getypt")


def test_thrown_away_it_stays_away(at_work: AtWork, workplace: Workplace) -> None:
    supporter, address = at_work
    types(supporter.page, ANSWER, "Toch niet")
    supporter.opens(address)
    check_every_appearance(supporter, workplace.inspector)
    supporter.presses("Gooi weg")

    expect(supporter.page.get_by_label(ANSWER)).to_have_value("")
    expect(supporter.page.get_by_text(BACK)).to_have_count(0)


def test_sent_while_it_is_being_kept_it_does_not_come_back(
    at_work: AtWork, workplace: Workplace
) -> None:
    supporter, address = at_work
    held: list[Route] = []
    supporter.page.route("**/concept/", lambda route: held.append(route))
    with supporter.page.expect_request("**/concept/"):
        supporter.page.get_by_label(ANSWER).fill("Het komt goed.")

    def sends() -> None:
        supporter.main.get_by_role("button", name="Verstuur", exact=True).click()
        held[0].continue_()

    supporter.goes_by(sends)

    expect(supporter.page.get_by_label(ANSWER)).to_have_value("")
    assert workplace.conversation(address)[-1] == "Het komt goed."


def test_logging_out_in_another_window_and_in_again(at_work: AtWork, workplace: Workplace) -> None:
    supporter, _address = at_work
    other = supporter.page.context.new_page()
    other.set_viewport_size({"width": 1280, "height": 900})  # where the rail stands
    other.goto(urljoin(supporter.page.url, "/werkplek/"))
    with other.expect_navigation():
        other.get_by_role("button", name="Uitloggen").click()
    supporter.page.get_by_label(ANSWER).fill("Nog niet bewaard")
    expect(supporter.page.get_by_text("U bent uitgelogd.").first).to_be_visible()

    again: list[Any] = list(workplace.somebody("ondersteuner").page.context.cookies())
    supporter.page.context.add_cookies([c for c in again if c["name"] == "naastu_staff"])
    supporter.page.get_by_label(ANSWER).press("End")
    supporter.page.keyboard.type("!")

    expect(form_of(supporter.page.get_by_label(ANSWER)).get_by_text(KEPT)).to_be_visible()
    assert comes_back(at_work, ANSWER) == ["Nog niet bewaard!"]
    for expected in ("status 401", "status 403", "/account/sessie/", REFUSED):
        supporter.witness.forgives(expected)


def test_two_windows(at_work: AtWork, workplace: Workplace) -> None:
    supporter, _address = at_work
    other = supporter.page.context.new_page()
    other.goto(supporter.page.url)
    types(other, ANSWER, "Uit het andere")
    supporter.page.get_by_label(ANSWER).fill("Uit dit")
    question = supporter.page.get_by_role("button", name="Bewaar wat hier staat")
    expect(question).to_be_visible()
    check_every_appearance(supporter, workplace.inspector)
    assert comes_back(at_work, ANSWER) == ["Uit het andere"]

    question.click()

    expect(question).to_be_hidden()
    answer = form_of(supporter.page.get_by_label(ANSWER))
    expect(answer.get_by_text(KEPT)).to_be_visible()
    assert comes_back(at_work, ANSWER) == ["Uit dit"]
    supporter.witness.forgives("status 409")
    supporter.witness.forgives(REFUSED)


def test_browser_asks_only_when_something_is_not_kept(at_work: AtWork) -> None:
    supporter, _address = at_work
    asked: list[str] = []

    def goes_on(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    supporter.page.on("dialog", goes_on)
    types(supporter.page, ANSWER, "Bewaard")
    supporter.page.reload()
    assert asked == []

    supporter.page.route("**/concept/", lambda route: route.abort())
    field = supporter.page.get_by_label(ANSWER)
    field.click()
    supporter.page.keyboard.type("Niet bewaard")
    expect(supporter.page.get_by_text("Wij konden dit net niet bewaren.").first).to_be_visible()
    supporter.page.reload()
    assert asked == ["beforeunload"]
    supporter.witness.forgives("concept")
    supporter.witness.forgives(REFUSED)


def test_entry_by_telephone_is_there_again(workplace: Workplace) -> None:
    supporter = workplace.somebody("ondersteuner")
    supporter.opens("/werkplek/nieuw/")
    types(supporter.page, "Wat is de vraag?", "Belt over de Wmo")
    supporter.opens("/werkplek/nieuw/")

    expect(supporter.page.get_by_label("Wat is de vraag?")).to_have_value("Belt over de Wmo")
    check_every_appearance(supporter, workplace.inspector)
    supporter.presses("Gooi weg")


def test_what_a_question_came_back_with_is_kept_too(at_work: AtWork) -> None:
    supporter, _address = at_work
    supporter.page.get_by_label(ANSWER).fill("Ik bel mevrouw Jansen.")  # and presses at once
    supporter.presses("Verstuur")
    expect(supporter.page.get_by_text("een naam: Jansen")).to_be_visible()

    supporter.goes_by(supporter.page.get_by_role("link", name="Vragen").last.click)

    assert comes_back(at_work, ANSWER) == ["Ik bel mevrouw Jansen."]


def test_session_that_nearly_ends_is_made_longer_by_one_press(
    at_work: AtWork, workplace: Workplace
) -> None:
    supporter, _address = at_work
    types(supporter.page, ANSWER, "Even weg")
    beside(SHORTEN.format(seconds=26 * 60, whole=0), env=workplace.env)
    supporter.page.evaluate(LOOK)
    more = supporter.page.get_by_role("button", name="Ja, ik ga door")
    expect(more).to_be_visible()
    check_every_appearance(supporter, workplace.inspector)

    more.click()

    expect(more).to_be_hidden()
    assert comes_back(at_work, ANSWER) == ["Even weg"]


def test_session_that_ended_says_so_and_the_words_are_kept(
    at_work: AtWork, workplace: Workplace
) -> None:
    supporter, address = at_work
    types(supporter.page, ANSWER, "Te lang weg")
    beside(SHORTEN.format(seconds=31 * 60, whole=0), env=workplace.env)
    supporter.page.evaluate(LOOK)
    over = supporter.page.locator("[data-cs-session-over]")
    expect(over).to_be_visible()

    again = workplace.somebody("ondersteuner")
    again.opens(address)
    expect(again.page.get_by_label(ANSWER)).to_have_value("Te lang weg")
    for expected in ("status 401", "/account/sessie/", REFUSED):
        supporter.witness.forgives(expected)


def test_end_of_the_day_cannot_be_put_off(at_work: AtWork, workplace: Workplace) -> None:
    supporter, _address = at_work
    beside(SHORTEN.format(seconds=0, whole=12 * 3600 - 200), env=workplace.env)
    supporter.page.evaluate(LOOK)

    end = supporter.page.locator("[data-cs-session-whole]")
    expect(end).to_contain_text("U bent bijna 12 uur ingelogd.")
    expect(end).to_be_visible()
    expect(supporter.page.get_by_role("button", name="Ja, ik ga door")).to_be_hidden()


def test_without_scripts_each_deed_leaves_what_is_typed_beside_it(workplace: Workplace) -> None:
    # Given somebody without scripts, who took a request up and types an answer and a note
    address = workplace.asked("Ik wil een gesprek.")
    supporter = workplace.somebody("ondersteuner", java_script_enabled=False)
    supporter.opens(address)
    supporter.presses("Ik pak dit op")
    answer, note = supporter.page.get_by_label(ANSWER), supporter.page.get_by_label(NOTE)
    answer.fill("Nog niet af")
    note.fill("Bel de wijk.")
    # When they press what sends only one of them, or neither
    supporter.presses("Bewaar notitie")
    # Then the other one is there
    expect(answer).to_have_value("Nog niet af")
    expect(note).to_have_value("")
    note.fill("Ook de buren.")
    answer.fill("Bijna af")
    supporter.presses("Bewaar – Onderwerp")
    expect(answer).to_have_value("Bijna af")
    expect(note).to_have_value("Ook de buren.")
    supporter.page.get_by_label("Herinner mij op").press("Enter")
    expect(note).to_have_value("Ook de buren.")
    supporter.presses("Verstuur")
    expect(answer).to_have_value("")
    expect(note).to_have_value("Ook de buren.")
    assert workplace.conversation(address)[-1] == "Bijna af"
