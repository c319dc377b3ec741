"""A coordinator with two minutes keeps the listing true, and residents see it at once."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from directory.enums import Part
from directory.listing.rows import KINDS
from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment

SLUG = "voorbeeld-clientondersteuning-utrecht"
EDIT = f"/organisatiebeheer/aanbod/{SLUG}/"
ORGANISATION = f"/organisatiebeheer/organisatie/{SLUG}/"
# A draft with as much of everything as an offer may have.
FULL = """
from datetime import date, timedelta
from directory.models import Municipality, Offer, OfferDraft
from clientsupport.models import User
offer = Offer.objects.get(slug="{slug}")
codes = Municipality.objects.current().values_list("code", flat=True)
place = {{"name": "Voorbeeld gezondheidscentrum", "town": "Utrecht", "street": "Lange straat 1"}}
hours = {{"weekdays": [1, 3, 5], "opens": "09:00", "closes": "12:00", "occurrence": 1}}
day = (date.today() + timedelta(days=30)).isoformat()
keys = [f"n{{number}}" for number in range(1, 61)]
content = {{
    "title_nl": "Voorbeeld: vol",
    "areas": [{{"kind": "municipality", "code": code}} for code in codes],
    "locations": [{{**place, "key": key}} for key in keys],
    "hours": [{{**hours, "location": key}} for key in keys],
    "exceptions": [{{"location": key, "first_day": day, "is_closed": True}} for key in keys],
}}
OfferDraft.objects.create(offer=offer, content=content, saved_by=User.objects.first())
"""
EMPTIED = "from directory.models import OfferDraft; OfferDraft.objects.all().delete()"
HIGHEST = 2500  # pixels of a page on a phone
MOST_PRESSES = 10  # from the first section to published
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
    coordinator.follows("Wat u doet")
    coordinator.fills(description_nl=sentence)
    coordinator.presses("Bewaar")
    coordinator.follows("Bekijk als inwoner")
    expect(coordinator.page.get_by_role("main")).to_contain_text("Nu nog niet.")
    expect(coordinator.page.get_by_role("article").first).to_contain_text(sentence)
    # Then residents do not see it yet
    before = resident()
    before.opens(f"/aanbod/{SLUG}/")
    expect(before.page.get_by_role("main")).not_to_contain_text(sentence)
    # And see it as soon as it is published
    coordinator.follows("Terug naar bewerken")
    coordinator.presses("Publiceer")
    expect(coordinator.page.get_by_role("status").first).to_contain_text("is gepubliceerd.")
    after = resident()
    after.opens(f"/aanbod/{SLUG}/")
    expect(after.page.get_by_role("main")).to_contain_text(sentence)
    # And the log says what changed
    coordinator.opens(f"{ORGANISATION}wijzigingen/")
    expect(coordinator.page.get_by_role("table").first).to_contain_text(sentence)


@pytest.mark.browser_context_args(viewport=PHONE)
def test_a_new_offer_from_nothing_to_published_on_a_phone(
    coordinator: Colleague, resident: Callable[[], Colleague]
) -> None:
    page = coordinator.page
    # Given a new offer with two answers
    coordinator.opens(f"{ORGANISATION}aanbod/nieuw/")
    coordinator.fills(title="Voorbeeld: spreekuur in de wijk")
    page.get_by_label("de gemeente (Wmo)").check()
    coordinator.presses("Maak een concept")
    new = coordinator.address.partition("onderdeel/")[0]
    # When it is published too soon, then each gap is named and leads to its field
    coordinator.opens(new)
    coordinator.presses("Publiceer")
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("link")).to_have_count(4)
    with page.expect_navigation():
        summary.get_by_role("link", name="Contact – Vul minstens één manier in").click()
    expect(page.locator("[name=phone]")).to_be_in_viewport()
    # When it is filled in from the first section to the last
    coordinator.opens(f"{new}onderdeel/tekst/")
    pressed = 0

    def goes_on(button: str) -> None:
        nonlocal pressed
        pressed += 1
        height: int = page.evaluate("document.documentElement.scrollHeight")
        assert height <= HIGHEST, (page.url, height)
        coordinator.presses(button)
        page.set_viewport_size(PHONE)

    page.set_viewport_size(PHONE)
    coordinator.fills(summary_nl="U kunt zo binnenlopen.")
    goes_on("Bewaar en naar: Voor wie en waarbij")
    page.get_by_label("hulp en zorg thuis", exact=True).check()
    goes_on("Bewaar en naar: Waar u helpt")
    coordinator.fills(add_municipality="Terschelling")
    goes_on("Bewaar en naar: Contact")
    coordinator.fills(phone="088 000 00 00")
    goes_on("Bewaar en naar: Locaties")
    coordinator.follows("Verder naar: Openingstijden")
    page.set_viewport_size(PHONE)
    coordinator.fills(opens="09:00", closes="12:00")
    goes_on("Zet deze vijf dagen erin")
    goes_on("Bewaar en naar: Hoe snel")
    goes_on("Bewaar")
    goes_on("Publiceer")
    assert pressed + 1 <= MOST_PRESSES
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


@pytest.fixture
def full(home: Path) -> Iterator[None]:
    """The draft of an offer that is as long as it may be."""
    beside(FULL.format(slug=SLUG), env=environment(home))
    yield
    beside(EMPTIED, env=environment(home))


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("language", ["", "/en"])
def test_every_section_and_row_is_short_and_open_to_all(
    coordinator: Colleague, language: str
) -> None:
    sections = [f"onderdeel/{part.value}/" for part in Part]
    rows = [f"rij/{kind}/nieuw/" for kind in KINDS]
    for address in ["", "?controle=1", *sections, *rows]:
        coordinator.opens(f"{language}{EDIT}{address}")
        coordinator.page.set_viewport_size(PHONE)
        height: int = coordinator.page.evaluate("document.documentElement.scrollHeight")
        assert height <= HIGHEST, (address, height)


def test_what_an_unknown_organisation_sends_in_is_compared_by_an_editor(
    coordinator: Colleague, browser: Browser, portal: str, home: Path, inspector: Inspector
) -> None:
    # Given an organisation that the editors do not know
    make_known(home, known=False)
    coordinator.opens(f"{EDIT}onderdeel/tempo/")
    coordinator.fills(waiting_weeks="2")
    coordinator.presses("Bewaar")
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
