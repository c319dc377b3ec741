"""A supporter logs a case between two visits: in seconds, with few keys, and nothing gets lost."""

import sys
import time
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import ViewportSize, expect

from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_workplace import Workplace, workplace

__all__ = ["workplace"]  # a fixture
NEW = "/werkplek/zaken/nieuw/"
MOST_KEYS, MOST_SECONDS = 40, 30
DESK: ViewportSize = {"width": 1280, "height": 900}
LANGUAGES = {"nl": "", "en": "/en"}


class Keyboard:
    """The keys of somebody at work, counted."""

    def __init__(self, person: Visitor) -> None:
        self._person, self.number = person, 0

    def types(self, text: str) -> None:
        """Type what chooses from a list, or a number."""
        self._person.page.keyboard.type(text)
        self.number += len(text)

    def presses(self, key: str) -> None:
        """Press a key that stays on the page."""
        self._person.page.keyboard.press(key)
        self.number += 1

    def enters(self) -> None:
        """Send the form."""
        self._person.hits("Enter")
        self.number += 1


@pytest.fixture
def supporter(workplace: Workplace) -> Visitor:
    return workplace.somebody("ondersteuner")


def begins(person: Visitor) -> str:
    """Enter a case; return its address."""
    person.opens(NEW)
    fields = {"Gemeente van de cliënt": "Utrecht", "Leefgebied": "wonen", "Wet": "Wmo 2015"}
    for label, choice in fields.items():
        person.page.get_by_label(label, exact=True).select_option(label=choice)
    person.page.get_by_label("Minuten").fill("15")
    person.goes_by(person.main.get_by_role("button", name="Bewaar", exact=True).first.click)
    return person.address


def test_quick_entry_takes_few_keys(supporter: Visitor, capsys: Any) -> None:
    # Given somebody of another municipality than usual
    supporter.opens(NEW)
    began, keys = time.monotonic(), Keyboard(supporter)
    # When somebody fills in five fields without a mouse
    expect(supporter.page.get_by_label("Leefgebied", exact=True)).to_be_focused()
    keys.presses("Shift+Tab")
    for text in ("Amersf", "won", "Wmo", "B2"):
        keys.types(text)
        keys.presses("Tab")
    keys.types("15")
    keys.enters()
    seconds = time.monotonic() - began
    with capsys.disabled():
        sys.stdout.write(f"\nquick entry: {keys.number} keys, {seconds:.1f} s\n")
    # Then it is a case
    expect(supporter.main.get_by_text("is bewaard.")).to_be_visible()
    for words in ("Amersfoort", "Telefoon, 15 minuten", "Wmo 2015"):
        expect(supporter.main.get_by_text(words).first).to_be_visible()
    assert keys.number <= MOST_KEYS
    assert seconds < MOST_SECONDS
    # And the next one is of that municipality
    supporter.opens(NEW)
    chosen = supporter.page.get_by_label("Gemeente van de cliënt").locator("option:checked")
    expect(chosen).to_have_text("Amersfoort")


def test_change_of_law_stays_one_case(supporter: Visitor) -> None:
    case = begins(supporter)
    supporter.follows("Een andere wet")
    page = supporter.page
    page.get_by_label("Welke wet geldt er?").select_option(label="Wet langdurige zorg (Wlz)")
    page.get_by_label("Waarom?", exact=True).select_option("indication")
    page.get_by_label("Wie betaalt?").select_option("care_office")
    page.get_by_label("Houdt de cliënt dezelfde cliëntondersteuner?").select_option("yes")
    supporter.presses("Bewaar de wet")
    # Today another law holds already: what was typed stays, and a sentence says why
    expect(page.get_by_label("Welke wet geldt er?")).to_have_value("wlz")
    expect(page.locator(".c-error-summary")).to_contain_text("geldt al een andere wet")
    # The first one was a mistake: two clicks, and the day is free
    supporter.opens(case)
    law = page.locator(".c-line__item--period")
    law.get_by_text("Vergissing?").click()
    supporter.goes_by(law.get_by_role("button", name="Streep door").click)
    supporter.follows("Een andere wet")
    page.get_by_label("Welke wet geldt er?").select_option(label="Wet langdurige zorg (Wlz)")
    supporter.presses("Bewaar de wet")

    assert supporter.address == case
    expect(page.locator(".c-facts").get_by_text("Wet langdurige zorg (Wlz)")).to_be_visible()
    expect(page.get_by_text("vergissing, telt niet mee")).to_be_visible()


def test_two_windows_on_one_case(supporter: Visitor) -> None:
    case = begins(supporter)
    supporter.opens(f"{case}gegevens/")
    alias = supporter.page.get_by_label("Schuilnaam")
    alias.fill("tweede")
    other = supporter.page.context.new_page()
    other.goto(supporter.page.url)
    other.get_by_label("Schuilnaam").fill("eerste")
    other.get_by_role("button", name="Bewaar de gegevens").click()
    expect(other.get_by_role("heading", level=1)).to_contain_text("eerste")
    other.close()

    supporter.presses("Bewaar de gegevens")

    expect(alias).to_have_value("tweede")
    expect(supporter.main.get_by_text("Schuilnaam: eerste")).to_be_visible()
    supporter.presses("Bewaar de gegevens")
    assert "tweede" in supporter.heading


def makes_appointment_at_home(person: Visitor, case: str) -> None:
    """Agree on an appointment at somebody's home in a week, without its address yet."""
    person.opens(f"{case}afspraak/")
    day = timezone.localdate() + timedelta(days=7)
    person.page.locator("[name=day]").fill(f"{day:%Y-%m-%d}")
    person.page.locator("[name=time]").fill("10:00")
    person.page.locator("[name=kind][value=home]").check()
    person.presses("Bewaar de afspraak")


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_appearance(supporter: Visitor, inspector: Inspector, language: str) -> None:
    case = begins(supporter)
    makes_appointment_at_home(supporter, case)
    deeds = ("contact/", "volgende-stap/", "gegevens/", "andere-wet/", "afsluiten/", "overdragen/")
    of_one = (f"afspraak/{deed}/?nummer=1" for deed in ("verplaatsen", "afzeggen", "adres"))
    pages = [NEW, case, *(f"{case}{deed}" for deed in (*deeds, "afspraak/", *of_one))]
    page = supporter.page
    for address in pages:
        supporter.opens(f"{LANGUAGES[language]}{address}")
        page.locator("main details").evaluate_all("folds => folds.forEach(f => { f.open = true })")
        for size in (PHONE, DESK):
            page.set_viewport_size(size)
            assert too_wide(page) == []
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                assert inspector.violations(page) == []
        page.set_viewport_size(PHONE)
        assert too_small(page) == []
