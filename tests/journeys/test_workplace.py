"""A supporter reads, takes up and answers between two visits, on a phone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor, Witness
from tests.helpers.processes import environment
from tests.journeys.layout import tabs, too_small, too_wide

STAFF_COOKIE = "naastu_staff"
LOG_IN = """
from clientsupport.models import User
from tests.helpers.staff import signed_in
client = signed_in(User.objects.get(email="{email}@voorbeeld.example"))
print(client.cookies["naastu_staff"].value)
"""
ASK = """
from clientsupport.demo.examples.accounts import PROVIDER
from directory.models import Offer
from tests.factories.requests import ask
asked = ask(Offer.objects.get(provider__slug=PROVIDER), text="{text}")
print(asked.uuid)
"""
READ = """
from uuid import UUID
from intake.models import Message
from intake.seeing import one_request
with one_request(UUID("{uuid}")):
    for message in Message.objects.select_related("request"):
        print(message.decrypt("text"))
"""
ALLOWED = ("cookie:", "Set-Cookie:")


class Workplace:
    """The browsers of people at the workplace, and what happens beside it."""

    def __init__(self, new_context: Any, portal: str, home: Path, inspector: Inspector) -> None:
        self._new_context, self.portal, self.inspector = new_context, portal, inspector
        self.env = environment(home)
        self.people: list[Visitor] = []

    def somebody(self, email: str, **options: Any) -> Visitor:
        """Return an example account that is logged in."""
        context = self._new_context(viewport=PHONE, **options)
        cookie = beside(LOG_IN.format(email=email), env=self.env)
        context.add_cookies([{"name": STAFF_COOKIE, "value": cookie, "url": self.portal}])
        page = context.new_page()
        person = Visitor(
            page,
            portal=self.portal,
            inspector=self.inspector,
            witness=Witness(page, portal=self.portal),
            runs_scripts=options.get("java_script_enabled", True),
        )
        self.people.append(person)
        return person

    def asked(self, text: str) -> str:
        """Let a resident ask something; return the address of it at the workplace."""
        uuid = beside(ASK.format(text=text), env=self.env).splitlines()[-1]
        return f"/werkplek/vraag/{uuid}/"

    def conversation(self, address: str) -> list[str]:
        """Return what the resident reads."""
        return beside(READ.format(uuid=address.split("/")[3]), env=self.env).splitlines()


@pytest.fixture
def workplace(
    new_context: Any, portal: str, home: Path, inspector: Inspector
) -> Iterator[Workplace]:
    found = Workplace(new_context, portal, home, inspector)
    yield found
    for person in found.people:
        assert [c for c in person.witness.complaints() if not c.startswith(ALLOWED)] == []


def check_every_appearance(person: Visitor, inspector: Inspector) -> None:
    page = person.page
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert too_wide(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert inspector.violations(page) == []
    page.set_viewport_size(PHONE)
    assert too_small(page) == []


@pytest.mark.parametrize("runs_scripts", [True, False], ids=["scripts", "no scripts"])
def test_taking_up_and_answering(workplace: Workplace, runs_scripts: bool) -> None:
    # Given a resident who asked something
    address = workplace.asked("Ik wil een gesprek met de gemeente.")
    supporter = workplace.somebody("ondersteuner", java_script_enabled=runs_scripts)
    # When a supporter finds it, takes it up and answers
    supporter.opens("/werkplek/?lijst=nieuw")
    supporter.goes_by(supporter.main.locator(f"a[href='{address}']").click)
    expect(supporter.main).to_contain_text("Ik wil een gesprek met de gemeente.")
    supporter.presses("Ik pak dit op")
    supporter.page.get_by_label("Uw antwoord").fill("Wij gaan met u mee.")
    supporter.presses("Verstuur")
    # Then the resident reads it
    expect(supporter.page.get_by_role("status").first).to_contain_text("Uw antwoord staat klaar")
    assert workplace.conversation(address) == [
        "Ik wil een gesprek met de gemeente.",
        "Wij gaan met u mee.",
    ]


PRESSED_AT_ONCE = """form => Promise.all(Array.from({length: 8}, () => fetch(form.action, {
    method: 'POST', body: new URLSearchParams(new FormData(form)),
}).then(answer => answer.text())))"""


def test_pressed_by_trembling_hands(workplace: Workplace) -> None:
    address = workplace.asked("Komt het goed?")
    supporter = workplace.somebody("ondersteuner")
    supporter.opens(f"{address}notitie/")
    supporter.page.get_by_label("Notitie voor collega’s").fill("Rustig aan.")
    supporter.main.locator("form").evaluate(PRESSED_AT_ONCE)
    supporter.opens(address)

    expect(supporter.main.locator(".c-internal__note", has_text="Rustig aan.")).to_have_count(1)


def test_note_never_reaches_the_resident(workplace: Workplace) -> None:
    address = workplace.asked("Mag ik iets vragen?")
    supporter = workplace.somebody("ondersteuner")
    supporter.opens(address)
    supporter.page.get_by_label("Notitie voor collega’s").fill("Eerst overleggen.")
    supporter.presses("Bewaar notitie")

    expect(supporter.main).to_contain_text("Eerst overleggen.")
    assert workplace.conversation(address) == ["Mag ik iets vragen?"]


def test_two_at_once(workplace: Workplace) -> None:
    address = workplace.asked("Wie is er het eerst?")
    first, second = workplace.somebody("ondersteuner"), workplace.somebody("coordinator")
    for person in (first, second):
        person.opens(address)
    first.presses("Ik pak dit op")
    second.presses("Ik pak dit op")

    expect(second.page.get_by_role("status").first).to_contain_text("net opgepakt door een collega")
    assert second.address == "/werkplek/"


def test_list_refreshes_itself_and_leaves_the_focus_alone(workplace: Workplace) -> None:
    supporter = workplace.somebody("ondersteuner")
    supporter.page.clock.install()
    supporter.opens("/werkplek/?lijst=nieuw")
    link = supporter.main.get_by_role("link", name="Voorbeeldantwoorden")
    link.focus()
    address = workplace.asked("Nieuw binnengekomen.")

    supporter.page.clock.run_for(31_000)

    expect(supporter.main.locator(f"a[href='{address}']")).to_be_visible()
    expect(link).to_be_focused()
    supporter.checks_accessibility()
    # What has the focus in the list itself is not taken away.
    row = supporter.main.locator(f"a[href='{address}']")
    row.focus()
    other = workplace.asked("Nog een.")
    supporter.page.clock.run_for(31_000)
    expect(row).to_be_focused()
    expect(supporter.main.locator(f"a[href='{other}']")).to_have_count(0)


def test_with_the_keyboard(workplace: Workplace) -> None:
    address = workplace.asked("Zonder muis.")
    supporter = workplace.somebody("ondersteuner")
    supporter.opens(address)
    supporter.presses("Ik pak dit op")
    supporter.page.get_by_label("Uw antwoord").focus()
    supporter.page.keyboard.type("Met de toetsen.")

    stops = list(tabs(supporter.page))
    assert "Verstuur" in [stop["words"] for stop in stops]
    assert [stop for stop in stops if not stop["ring"]] == []
    supporter.main.get_by_role("button", name="Verstuur").focus()
    supporter.hits("Enter")
    assert workplace.conversation(address)[-1] == "Met de toetsen."


@pytest.mark.parametrize(
    "path",
    [
        "/werkplek/",
        "/werkplek/?lijst=wacht-op-ons",
        "/werkplek/?lijst=afgerond&gemeente=nergens",
        "/werkplek/nieuw/",
        "/werkplek/voorbeelden/",
        "/werkplek/voorbeelden/nieuw/",
        "/werkplek/afwezig/",
        "/werkplek/labels/",
    ],
)
def test_pages_in_every_appearance(workplace: Workplace, inspector: Inspector, path: str) -> None:
    coordinator = workplace.somebody("coordinator")
    coordinator.opens(path)
    check_every_appearance(coordinator, inspector)


def test_pages_of_a_request_in_every_appearance(workplace: Workplace, inspector: Inspector) -> None:
    address = workplace.asked("Hoe ziet dit eruit?")
    supporter, coordinator = workplace.somebody("ondersteuner"), workplace.somebody("coordinator")
    supporter.opens(address)
    check_every_appearance(supporter, inspector)
    supporter.presses("Ik pak dit op")
    supporter.presses("Verstuur")  # without words: an error
    check_every_appearance(supporter, inspector)
    for deed in ("notitie/", "afronden/", "doorgeven/", "overdragen/", "meelezer/"):
        supporter.opens(f"{address}{deed}")
        check_every_appearance(supporter, inspector)
    for deed in ("toewijzen/", "inzien/"):
        coordinator.opens(f"{address}{deed}")
        check_every_appearance(coordinator, inspector)


@pytest.mark.parametrize("runs_scripts", [True, False], ids=["scripts", "no scripts"])
def test_with_a_colleague(workplace: Workplace, inspector: Inspector, runs_scripts: bool) -> None:
    # Given a coordinator who made a label, and a supporter with a request
    address = workplace.asked("Kunt u dit samen bekijken?")
    supporter = workplace.somebody("ondersteuner", java_script_enabled=runs_scripts)
    coordinator = workplace.somebody("coordinator", java_script_enabled=runs_scripts)
    label = f"bezwaar {'met' if runs_scripts else 'zonder'}"
    coordinator.opens("/werkplek/labels/")
    coordinator.page.get_by_label("Nieuw label").fill(label)
    coordinator.presses("Voeg toe")
    supporter.opens(address)
    supporter.presses("Ik pak dit op")
    # When the supporter labels it, sends an organisation along, and lets a colleague read
    supporter.main.get_by_text("Kies labels").click()
    supporter.page.get_by_label(label).check()
    supporter.presses("Bewaar de labels")
    supporter.page.get_by_label("Uw antwoord").fill("Bel hen ook eens.")
    supporter.main.locator("summary", has_text="Kaartje").click()
    supporter.page.locator("#id_listing").select_option(index=1)
    supporter.presses("Verstuur")
    supporter.follows("Laat een collega meelezen")
    supporter.page.get_by_label("Welke collega?").select_option(label="Voorbeeld Coördinator")
    supporter.presses("Laat meelezen")
    # Then the colleague reads all of it and cannot answer
    coordinator.opens(address)
    expect(coordinator.main).to_contain_text("U leest mee als tweede lezer")
    expect(coordinator.main.locator(".c-mention a").first).to_be_visible()
    expect(coordinator.main.locator(".c-answer")).to_have_count(0)
    # And takes it over when asked
    supporter.follows("Aan een collega overdragen")
    supporter.page.get_by_label("Welke collega?").select_option(label="Voorbeeld Coördinator")
    supporter.presses("Stel dit voor")
    for person, place in (
        (supporter, address),
        (coordinator, f"/en{address}"),
        (coordinator, "/werkplek/"),
    ):
        person.opens(place)
        if runs_scripts:  # axe is one
            check_every_appearance(person, inspector)
    proposed = coordinator.main.locator(f"button[formaction='{address}overnemen/']")
    coordinator.goes_by(proposed.click)
    expect(coordinator.page.get_by_role("status").first).to_contain_text("is nu van u")
    expect(coordinator.main.locator(".c-answer")).to_be_visible()


def test_code_in_every_appearance(workplace: Workplace, inspector: Inspector) -> None:
    supporter = workplace.somebody("ondersteuner")
    supporter.opens("/werkplek/nieuw/")
    supporter.page.get_by_label("Wat is de vraag?").fill("Hulp bij een formulier")
    supporter.page.get_by_label("Gemeente van de inwoner").select_option(label="Utrecht")
    supporter.presses("Bewaar en maak een code")

    assert supporter.heading == "Bewaard. Geef deze code mee."
    check_every_appearance(supporter, inspector)


def test_desk_in_every_appearance(workplace: Workplace, inspector: Inspector) -> None:
    editor = workplace.somebody("redactie")
    editor.opens("/werkplek/balie/")
    check_every_appearance(editor, inspector)
