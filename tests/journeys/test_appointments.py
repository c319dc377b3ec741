"""A resident asks for a time and a supporter says yes: both sides, in a browser."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.helpers.backstage import beside
from tests.helpers.browser import Inspector, Visitor
from tests.helpers.processes import environment
from tests.journeys.conftest import Residents
from tests.journeys.test_conversation import ASK, check_every_appearance, enters, is_expected
from tests.journeys.test_workplace import Workplace

Somebody = Callable[..., Visitor]


@pytest.fixture
def somebody(residents: Residents) -> Iterator[Somebody]:
    yield residents
    assert [c for c in residents.complaints() if not is_expected(c)] == []


@pytest.fixture
def workplace(
    new_context: Any, portal: str, home: Path, inspector: Inspector
) -> Iterator[Workplace]:
    found = Workplace(new_context, portal, home, inspector)
    yield found
    allowed = ("cookie:", "Set-Cookie:")
    for person in found.people:
        assert [c for c in person.witness.complaints() if not c.startswith(allowed)] == []


@pytest.mark.parametrize("runs_scripts", [True, False], ids=["scripts", "no scripts"])
def test_asked_by_a_resident_and_confirmed_by_a_supporter(
    somebody: Somebody,
    workplace: Workplace,
    home: Path,
    inspector: Inspector,
    runs_scripts: bool,
) -> None:
    # Given somebody with a code, whose organisation lets people choose a time
    code, request = beside(ASK, env=environment(home)).split()
    resident = somebody(java_script_enabled=runs_scripts)
    enters(resident, code)
    # When they choose the second time
    resident.goes_by(resident.main.locator("a[href$='/gesprek/afspraak/']").click)
    if runs_scripts:  # axe is a script itself
        check_every_appearance(resident, inspector)
    resident.main.locator("input[name=slot]").nth(1).check()
    resident.presses("Vraag deze tijd")
    expect(resident.main.locator(".c-appointment")).to_have_count(1)
    if runs_scripts:
        check_every_appearance(resident, inspector)
    # And a supporter takes it up and says yes
    supporter = workplace.somebody("ondersteuner", java_script_enabled=runs_scripts)
    supporter.opens(f"/werkplek/vraag/{request}/")
    supporter.presses("Ik pak dit op")
    supporter.presses("Ja, dat kan")
    expect(supporter.page.get_by_role("status").first).to_contain_text("Afgesproken.")
    supporter.opens("/werkplek/agenda/?van=team")
    expect(supporter.main.locator(".c-agenda__time").first).to_be_visible()
    # Then the resident reads it, and can still cancel
    resident.opens("/antwoord/gesprek/")
    expect(resident.main).to_contain_text("Dit is afgesproken.")
    resident.goes_by(resident.main.locator("a[href*='afzeggen']").click)
    resident.presses("Ja, zeg af")
    expect(resident.main.locator(".c-appointment")).to_have_count(0)
    expect(resident.main.get_by_role("heading", name="Afspraak", exact=True)).to_be_visible()


@pytest.mark.parametrize("prefix", ["", "/en"], ids=["nl", "en"])
def test_pages_of_supporters_in_every_appearance(workplace: Workplace, prefix: str) -> None:
    address = workplace.asked("Kan het volgende week?")
    supporter = workplace.somebody("coordinator")
    supporter.opens(address)
    supporter.presses("Ik pak dit op")

    for page in (
        f"{address}afspraak/",
        "/werkplek/agenda/?van=team",
        "/werkplek/agenda/abonnement/",
        "/organisatiebeheer/aanbod/voorbeeld-clientondersteuning-utrecht/afspraken/",
    ):
        supporter.opens(f"{prefix}{page}")
        for width in (320, 1280):
            supporter.page.set_viewport_size({"width": width, "height": 800})
            assert supporter.page.evaluate("document.documentElement.scrollWidth") <= width
            for scheme in ("light", "dark"):
                supporter.page.emulate_media(color_scheme=scheme)
                assert workplace.inspector.violations(supporter.page) == []
