"""An editor at work: what is incomplete, and an organisation that stands in the directory twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment
from tests.journeys.layout import too_small, too_wide

DESK = {"width": 1280, "height": 900}
TWICE = """
from django.utils import timezone
from clientsupport.models import User
from directory.models import OfferDraft
from tests.factories.corrections import make_dead_link
from tests.factories.directory import make_offer, make_provider
offers = [
    make_offer(provider=make_provider(name=name), title=f"Hulp van {name}", website=website)
    for name, website in (
        ("Dichtbij Zeist", "https://dichtbij.example/"),
        ("Dichtbij Zeist en omgeving", "https://weg.example/"),
    )
]
make_dead_link(offers[1].provider)
editor = User.objects.get(email="redactie@voorbeeld.example")
OfferDraft.objects.create(
    offer=offers[0], content={}, saved_by=editor, submitted_at=timezone.now()
)
"""


@pytest.fixture(scope="module", autouse=True)
def twice(portal: str, home: Path) -> None:
    beside(TWICE, env=environment(home))


@pytest.fixture
def editor(page: Page, portal: str, home: Path, inspector: Inspector) -> Iterator[Colleague]:
    editor = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
    editor.comes_back("redactie@voorbeeld.example")
    yield editor
    assert editor.complaints == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_lists_fit_and_are_within_reach(editor: Colleague, size: dict[str, int]) -> None:
    editor.page.set_viewport_size(size)  # type: ignore[arg-type]
    for name in ("nakijken", "links", "verouderd"):
        editor.opens(f"/organisatiebeheer/{name}/?organisatie=dichtbij")
        assert too_wide(editor.page) == [], name
        assert too_small(editor.page) == [], name


def test_from_a_list_to_one_organisation_less(editor: Colleague) -> None:
    # Given a list of what is incomplete, narrowed to one name
    editor.opens("/organisatiebeheer/verouderd/")
    editor.fills(organisatie="dichtbij zeist")
    editor.presses("Toon")
    editor.follows("Zonder tijden")
    expect(editor.page.get_by_role("main")).to_contain_text("Hulp van Dichtbij Zeist en omgeving")
    # When the editor sees that one stands there twice
    editor.opens("/organisatiebeheer/organisatie/dichtbij-zeist/")
    editor.follows("Staat deze organisatie er twee keer? Voeg samen")
    if editor.address.startswith("/account/"):
        editor.fills(password=editor.password)
        editor.presses("Bevestigen")
    expect(editor.page.get_by_role("main")).to_contain_text(
        "Is dit dezelfde als Dichtbij Zeist en omgeving?"
    )
    editor.follows("Bekijk wat er verhuist")
    expect(editor.page.get_by_role("main")).to_contain_text("Aanbod: 1")
    assert too_wide(editor.page) == []
    # And says why
    editor.fills(reason="Zo staat het op hun website.")
    editor.presses("Voeg voorgoed samen")
    # Then the old address leads to the one that stayed, with both offers
    editor.opens("/organisatie/dichtbij-zeist/")
    assert editor.address == "/organisatie/dichtbij-zeist-en-omgeving/"
    expect(editor.page.get_by_role("article")).to_have_count(2)
