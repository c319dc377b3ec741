"""Two people erase a case that was entered by mistake; a coordinator chooses how long they stay."""

from collections.abc import Sequence

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_cases import DESK, LANGUAGES, begins
from tests.journeys.test_workplace import Workplace, workplace

__all__ = ["workplace"]  # a fixture
KEEPING = "/werkplek/zaken/bewaren/"


@pytest.fixture
def supporter(workplace: Workplace) -> Visitor:
    return workplace.somebody("ondersteuner")


@pytest.fixture
def coordinator(workplace: Workplace) -> Visitor:
    return workplace.somebody("coordinator")


def asked(supporter: Visitor) -> str:
    """Enter a case and ask to erase it; return its address."""
    case = begins(supporter)
    supporter.opens(f"{case}wissen/")
    supporter.main.get_by_label("de zaak is per vergissing ingevoerd").check()
    supporter.presses("Vraag een collega")
    return case


def test_two_people_erase_a_case(supporter: Visitor, coordinator: Visitor) -> None:
    case = asked(supporter)
    expect(supporter.main.get_by_text("Wacht op een tweede persoon")).to_be_visible()
    expect(supporter.main.get_by_role("button", name="Ja, wis deze zaak")).to_have_count(0)

    coordinator.opens(f"{case}wissen/beslissen/")
    coordinator.presses("Ja, wis deze zaak")

    supporter.opens(case, status=404)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_appearance(
    supporter: Visitor, coordinator: Visitor, inspector: Inspector, language: str
) -> None:
    case, before = asked(supporter), LANGUAGES[language]
    coordinator.opens(KEEPING)
    policy = coordinator.main.get_by_role("link", name="Wijzig").first.get_attribute("href")
    looks(supporter, inspector, [f"{before}{begins(supporter)}wissen/"])
    theirs = [KEEPING, str(policy), f"{case}wissen/beslissen/", f"{case}inzien/", case]
    looks(coordinator, inspector, [f"{before}{address}" for address in theirs])


def looks(person: Visitor, inspector: Inspector, addresses: Sequence[str]) -> None:
    """Look at each page on a phone and at a desk, in both colour schemes."""
    page = person.page
    for address in addresses:
        person.opens(address)
        for size in (PHONE, DESK):
            page.set_viewport_size(size)
            assert too_wide(page) == []
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                assert inspector.violations(page) == []
        page.set_viewport_size(PHONE)
        assert too_small(page) == []
