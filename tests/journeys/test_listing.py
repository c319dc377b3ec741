"""A coordinator with two minutes keeps the listing true, and residents see it at once."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import Inspector
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment

SLUG = "voorbeeld-clientondersteuning-utrecht"
EDIT = f"/organisatiebeheer/aanbod/{SLUG}/"
ORGANISATION = f"/organisatiebeheer/organisatie/{SLUG}/"
KNOWN = """
from directory.models import Provider
Provider.objects.filter(slug="{slug}").update(is_checked={known})
"""


def make_known(home: Path, *, known: bool) -> None:
    """Let the editors know the organisation, or not."""
    beside(KNOWN.format(slug=SLUG, known=known), env=environment(home))


@pytest.fixture
def coordinator(page: Page, portal: str, home: Path, inspector: Inspector) -> Iterator[Colleague]:
    """Somebody who keeps the listing of an organisation that the editors know."""
    make_known(home, known=True)
    coordinator = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
    coordinator.comes_back("coordinator@voorbeeld.example")
    yield coordinator
    assert coordinator.complaints == []


@pytest.fixture
def resident(
    browser: Browser, portal: str, home: Path, inspector: Inspector
) -> Iterator[Callable[[], Colleague]]:
    """Makes somebody who never was here before: their browser keeps nothing yet."""
    with contextlib.ExitStack() as contexts:

        def make() -> Colleague:
            context = browser.new_context(locale="nl-NL", reduced_motion="reduce")
            page = contexts.enter_context(context).new_page()
            return Colleague(page, portal=portal, env=environment(home), inspector=inspector)

        yield make


def test_from_editing_to_what_a_resident_sees(
    coordinator: Colleague, resident: Callable[[], Colleague]
) -> None:
    sentence = "Wij komen ook graag bij u thuis aan de keukentafel."
    # Given the list, and an offer to which nothing is missing
    coordinator.opens("/organisatiebeheer/")
    assert coordinator.heading == "Uw aanbod"
    coordinator.follows("Voorbeeld: iemand naast u in Utrecht")
    # When the coordinator adds a sentence and looks at it as a resident
    coordinator.fills(description_nl=sentence)
    coordinator.presses("Bekijk als inwoner")
    expect(coordinator.page.get_by_role("main")).to_contain_text("Nu nog niet.")
    expect(coordinator.page.get_by_role("article").first).to_contain_text(sentence)
    # Then residents do not see it yet
    before = resident()
    before.opens(f"/aanbod/{SLUG}/")
    expect(before.page.get_by_role("main")).not_to_contain_text(sentence)
    # And see it as soon as it is published
    coordinator.follows("Terug naar bewerken")
    coordinator.presses("Publiceer")
    expect(coordinator.page.get_by_role("status").first).to_contain_text("Gepubliceerd.")
    after = resident()
    after.opens(f"/aanbod/{SLUG}/")
    expect(after.page.get_by_role("main")).to_contain_text(sentence)
    # And the log says what changed
    coordinator.opens(f"{ORGANISATION}wijzigingen/")
    expect(coordinator.page.get_by_role("table").first).to_contain_text(sentence)


def test_a_new_offer_names_what_is_missing_until_it_is_whole(
    coordinator: Colleague, resident: Callable[[], Colleague]
) -> None:
    # Given a new offer with two answers
    coordinator.opens(f"{ORGANISATION}aanbod/nieuw/")
    coordinator.fills(title="Voorbeeld: spreekuur in de wijk")
    coordinator.page.get_by_label("de gemeente (Wmo)").check()
    coordinator.presses("Maak een concept")
    new = coordinator.address
    # When it is published, then each gap is named and leads to its field
    coordinator.presses("Publiceer")
    summary = coordinator.page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("link")).to_have_count(4)
    summary.get_by_role("link", name="Telefoon – Vul minstens één manier in").click()
    expect(coordinator.page.locator("[name=phone]")).to_be_in_viewport()
    # When they are filled in, hours row and all
    coordinator.fills(summary_nl="U kunt zo binnenlopen.", phone="088 000 00 00")
    coordinator.fills(add_municipality="Terschelling")
    coordinator.page.get_by_label("hulp en zorg thuis", exact=True).check()
    coordinator.presses("Voeg tijden toe")
    coordinator.page.get_by_label("maandag").check()
    coordinator.page.locator("[name=hours-0-opens]").fill("09:00")
    coordinator.page.locator("[name=hours-0-closes]").fill("12:00")
    coordinator.presses("Publiceer")
    # Then residents find it
    path = new.replace("/organisatiebeheer", "")
    before = resident()
    before.opens(path)
    expect(before.page.get_by_role("main")).to_contain_text("Bel 088 000 00 00")
    # And when it is withdrawn, it is gone
    coordinator.opens(f"{new}intrekken/")
    coordinator.fills(reason="Het was een voorbeeld.")
    coordinator.presses("Trek het aanbod in")
    after = resident()
    answer = after.page.goto(f"{after.portal}{path}")
    assert answer
    assert answer.status == 404


def test_what_an_unknown_organisation_sends_in_is_compared_by_an_editor(
    coordinator: Colleague, browser: Browser, portal: str, home: Path, inspector: Inspector
) -> None:
    # Given an organisation that the editors do not know
    make_known(home, known=False)
    coordinator.opens(EDIT)
    coordinator.fills(waiting_weeks="2")
    coordinator.presses("Stuur in")
    expect(coordinator.page.get_by_role("main")).to_contain_text("Ingestuurd. De redactie")
    # When an editor compares and agrees
    with browser.new_context(locale="nl-NL", reduced_motion="reduce") as context:
        editor = Colleague(
            context.new_page(), portal=portal, env=environment(home), inspector=inspector
        )
        editor.comes_back("redactie@voorbeeld.example")
        editor.opens(f"{EDIT}nakijken/")
        expect(editor.page.get_by_role("table")).to_contain_text("Wachttijd (weken)")
        editor.presses("Publiceer")
        assert editor.complaints == []
    # Then nothing waits any more; what residents report is another matter
    coordinator.opens("/organisatiebeheer/")
    expect(coordinator.page.get_by_role("main")).not_to_contain_text("concept van")


def test_the_short_pages_too(coordinator: Colleague) -> None:
    for page in ("", "onafhankelijkheid/", "rekenblad/"):
        coordinator.opens(f"{ORGANISATION}{page}")
    # And what a spreadsheet would change
    rows = f"kenmerk;telefoon\n{SLUG};088 111 11 11\n".encode()
    file: FilePayload = {"name": "aanbod.csv", "mimeType": "text/csv", "buffer": rows}
    coordinator.page.locator("[type=file]").set_input_files(file)
    coordinator.presses("Lees in en toon wat verandert")
    assert coordinator.heading == "Dit verandert er"
    expect(coordinator.page.get_by_role("table")).to_contain_text("088 111 11 11")
