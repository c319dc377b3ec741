"""A resident says what is wrong and reads the answer; a coordinator says that all is right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.helpers.processes import environment
from tests.journeys.layout import tabs, too_small, too_wide

OFFER = "/aanbod/voorbeeld-clientondersteuning-utrecht/"
QUEUE = "/organisatiebeheer/meldingen/"
COORDINATOR = "coordinator@voorbeeld.example"
FORM_COOKIE, STAFF_COOKIE = "naastu_form", "naastu_staff"
LOG_IN = """
from clientsupport.models import User
from tests.helpers.staff import signed_in
client = signed_in(User.objects.get(email="{email}"))
print(client.cookies["{cookie}"].value)
"""
MAIL = """
from datetime import timedelta
from django.utils import timezone
from directory.freshness.actions import confirm_token
from directory.models import Offer
today = timezone.localdate()
offer = Offer.objects.get(slug="{slug}")
offer.checked_on = today - timedelta(weeks=3)
offer.save()
print(confirm_token(offer, today))
"""
Somebody = Callable[..., Visitor]


@pytest.fixture
def coordinator(somebody: Somebody, portal: str, home: Path) -> Visitor:
    """Somebody who keeps the listing, and has logged in."""
    person = somebody()
    code = LOG_IN.format(email=COORDINATOR, cookie=STAFF_COOKIE)
    person.page.context.add_cookies(
        [{"name": STAFF_COOKIE, "value": beside(code, env=environment(home)), "url": portal}]
    )
    return person


def link_in_the_mail(home: Path) -> str:
    """Return the path of the page on which a coordinator says that all is still right."""
    token = beside(MAIL.format(slug=OFFER.split("/")[2]), env=environment(home))
    return f"/bevestigen/{token}/"


def reports(resident: Visitor, text: str) -> str:
    """Go from an offer to the form, send it, and return the code."""
    resident.opens(OFFER)
    resident.follows("Klopt dit niet? Laat het weten")
    resident.page.get_by_label("het telefoonnummer").check()
    resident.page.get_by_label("Wat moet er wel staan?").fill(text)
    resident.presses("Verstuur")
    assert resident.heading == "Dank u wel. Wij kijken het na."
    return resident.main.locator(".c-secret-code__code").inner_text()


def reads(resident: Visitor, code: str) -> str:
    """Fill in the code, and return the heading of the answer."""
    resident.opens("/klopt-niet/antwoord/")
    resident.page.get_by_label("Uw code").fill(code)
    resident.presses("Lees het antwoord")
    return resident.heading


def check_every_appearance(person: Visitor, inspector: Inspector) -> None:
    page = person.page
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert too_wide(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert inspector.violations(page) == []
    page.set_viewport_size(PHONE)
    assert too_small(page) == []


def test_wrong_telephone_number_is_reported_answered_and_read(
    somebody: Somebody, coordinator: Visitor
) -> None:
    # Given a resident who got somebody else on the telephone
    resident = somebody()
    code = reports(resident, "Ik kreeg een bakker aan de lijn.")
    assert [cookie["name"] for cookie in resident.page.context.cookies()] == [FORM_COOKIE]
    # When they look too soon, then it says until when to wait
    assert reads(resident, code) == "Wij kijken het nog na"
    # When the coordinator reads it and answers
    coordinator.opens(QUEUE)
    coordinator.goes_by(coordinator.main.get_by_role("link", name="Het telefoonnummer").last.click)
    expect(coordinator.main).to_contain_text("Ik kreeg een bakker aan de lijn.")
    coordinator.page.get_by_label("Aangepast: de melder had gelijk").check()
    coordinator.page.get_by_label("Uw antwoord aan de melder").fill("Dank u, het is nu goed.")
    coordinator.presses("Geef dit antwoord")
    # Nothing was changed, so that is asked back
    expect(coordinator.page.get_by_role("alert")).to_contain_text("U paste niets aan.")
    coordinator.presses("Ja, sluit toch af")
    expect(coordinator.page.get_by_role("status").first).to_contain_text("Uw antwoord staat klaar")
    # Then the resident reads the answer with the code
    assert reads(resident, code) == "Het is aangepast"
    expect(resident.main).to_contain_text("Dank u, het is nu goed.")


def test_one_button_says_that_all_is_right(somebody: Somebody, home: Path) -> None:
    # Given a coordinator with the link of a reminder, who is not logged in
    person = somebody()
    person.opens(link_in_the_mail(home))
    assert person.heading == "Klopt dit nog?"
    expect(person.main).to_contain_text("088 000 00 00")
    # When they press the one button, then that is all
    person.presses("Alles klopt nog")
    assert person.heading == "Dank u wel"
    person.follows("Bekijk wat inwoners zien")
    assert person.address == OFFER


def test_without_scripts(somebody: Somebody) -> None:
    resident = somebody(java_script_enabled=False)
    code = reports(resident, "Het nummer is anders.")
    assert reads(resident, code) == "Wij kijken het nog na"


def test_with_the_keyboard_alone(somebody: Somebody) -> None:
    # Given the form, and somebody without a mouse
    resident = somebody()
    resident.opens(f"{OFFER}klopt-niet/")
    focuses = list(tabs(resident.page))
    assert not [focus for focus in focuses if focus["hidden"] or not focus["ring"]]
    # When they choose the second answer and send the form
    resident.page.get_by_label("het telefoonnummer").focus()
    resident.page.keyboard.press("ArrowDown")
    resident.page.keyboard.press("Tab")
    resident.page.keyboard.type("Het adres van de website is anders.")
    resident.page.keyboard.press("Tab")
    resident.hits("Enter")
    # Then it was sent
    assert resident.heading == "Dank u wel. Wij kijken het na."


def test_what_is_missing_is_said_and_nothing_is_lost(
    somebody: Somebody, inspector: Inspector
) -> None:
    resident = somebody()
    resident.opens(f"{OFFER}klopt-niet/")
    resident.page.get_by_label("Wat moet er wel staan?").fill("Dit typte ik.")
    resident.presses("Verstuur")
    expect(resident.page).to_have_title("Fout: Klopt dit niet? – Naast u")
    expect(resident.page.get_by_role("alert")).to_be_focused()
    expect(resident.page.get_by_label("Wat moet er wel staan?")).to_have_value("Dit typte ik.")
    check_every_appearance(resident, inspector)


@pytest.mark.parametrize(
    "path",
    [f"{OFFER}klopt-niet/", "/klopt-niet/antwoord/", "/open-data/kwaliteit/"],
)
def test_pages_for_everybody_in_every_appearance(
    somebody: Somebody, inspector: Inspector, path: str
) -> None:
    resident = somebody()
    resident.opens(path)
    check_every_appearance(resident, inspector)


def test_code_and_answer_in_every_appearance(somebody: Somebody, inspector: Inspector) -> None:
    resident = somebody()
    code = reports(resident, "Het nummer is anders.")
    check_every_appearance(resident, inspector)
    reads(resident, code)
    check_every_appearance(resident, inspector)


def test_pages_of_the_coordinator_in_every_appearance(
    somebody: Somebody, coordinator: Visitor, inspector: Inspector, home: Path
) -> None:
    reports(somebody(), "Het nummer is anders.")
    coordinator.opens(QUEUE)
    check_every_appearance(coordinator, inspector)
    coordinator.goes_by(coordinator.main.locator(".c-rows a").first.click)
    check_every_appearance(coordinator, inspector)
    coordinator.opens(link_in_the_mail(home))
    check_every_appearance(coordinator, inspector)
