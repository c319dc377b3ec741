"""A case goes from one supporter to another, as both of them see it."""

import pytest
from django.utils import timezone
from playwright.sync_api import ViewportSize, expect

from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_cases import begins
from tests.journeys.test_workplace import Workplace, workplace

__all__ = ["workplace"]  # a fixture
DESK: ViewportSize = {"width": 1280, "height": 900}


@pytest.fixture
def giver(workplace: Workplace) -> Visitor:
    return workplace.somebody("ondersteuner")


@pytest.fixture
def taker(workplace: Workplace) -> Visitor:
    return workplace.somebody("coordinator")


def looks_right(person: Visitor, inspector: Inspector) -> None:
    """Check the page that somebody reached at two sizes, light and dark, unfolded."""
    page = person.page
    page.locator("main details").evaluate_all("folds => folds.forEach(f => { f.open = true })")
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        assert too_wide(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert inspector.violations(page) == []
    assert too_small(page) == []
    page.emulate_media(color_scheme="light")


def test_proposed_taken_over_and_given_back(
    giver: Visitor, taker: Visitor, inspector: Inspector
) -> None:
    # Given a case of somebody, who asked the client
    case = begins(giver)
    giver.opens(f"{case}overdragen/")
    looks_right(giver, inspector)
    page = giver.page
    page.get_by_label("Wie gaat ermee verder?").select_option(label="het hele team")
    page.get_by_label("Wanneer zei de cliënt ja?").fill(timezone.localdate().isoformat())
    page.get_by_label("Waarom?").fill("Ik werk volgende maand ergens anders.")
    # When they propose that the team goes on with it
    giver.presses("Stel dit voor")
    expect(giver.main.get_by_text("Wacht op een ja of nee.")).to_be_visible()
    looks_right(giver, inspector)
    handover = giver.address
    # Then a colleague finds it on Vandaag, reads why, and takes it over
    taker.opens("/vandaag/")
    expect(taker.main.locator("a[href='/werkplek/overdrachten/']").first).to_be_visible()
    taker.opens("/werkplek/overdrachten/")
    looks_right(taker, inspector)
    taker.opens(handover)
    expect(taker.main.get_by_text("Ik werk volgende maand ergens anders.")).to_be_visible()
    looks_right(taker, inspector)
    taker.presses("Ik neem deze zaak over")
    assert taker.address == case
    expect(taker.main.get_by_text("Deze zaak is nu van u.")).to_be_visible()
    # And may still give it back
    giver.opens(handover)
    expect(giver.main.get_by_text("Overgenomen op")).to_be_visible()
    taker.opens(handover)
    taker.page.get_by_text("Laat de zaak teruggaan").click()
    taker.page.get_by_label("Het was een vergissing").check()
    taker.presses("Draai terug")
    giver.opens(f"{case}overdragen/")
    expect(giver.page.get_by_label("Wie gaat ermee verder?")).to_be_visible()
