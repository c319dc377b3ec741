"""People who work with the portal: being invited, logging in, looking after colleagues."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.helpers.backstage import command
from tests.helpers.browser import Inspector
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment

TEAM = "/organisatiebeheer/mensen/aanbieder/voorbeeld-clientondersteuning-utrecht/"
SENTENCE = "mijn hond eet graag stroopwafels"


@pytest.fixture
def colleague(page: Page, portal: str, home: Path, inspector: Inspector) -> Iterator[Colleague]:
    """Somebody at work. At the end the browser may not have complained."""
    colleague = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
    yield colleague
    assert colleague.complaints == []


@pytest.fixture
def newcomer(
    browser: Browser, portal: str, home: Path, inspector: Inspector
) -> Iterator[Colleague]:
    """Somebody else, with a browser of their own."""
    with browser.new_context(locale="nl-NL", reduced_motion="reduce") as context:
        page = context.new_page()
        newcomer = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
        yield newcomer
        assert newcomer.complaints == []


def test_from_an_invitation_to_work_with_a_passkey(
    colleague: Colleague, newcomer: Colleague
) -> None:
    address = "nieuw@voorbeeld.example"
    # Given a coordinator who invites a colleague
    colleague.logs_in("coordinator@voorbeeld.example")
    colleague.opens("/organisatiebeheer/mensen/")
    colleague.page.get_by_role("link", name="Iemand uitnodigen").click()
    colleague.confirms()
    colleague.fills(email=address)
    colleague.page.get_by_label("Coördinator").check()
    colleague.presses("Uitnodiging versturen")
    assert colleague.address == TEAM
    # When the colleague opens the link of the mail and chooses a password
    newcomer.gets_an_authenticator()
    newcomer.opens(colleague.invitation_for(address))
    newcomer.fills(name="Noor Nieuw", password=SENTENCE)
    newcomer.presses("Account maken")
    assert newcomer.heading == "Tweede stap bij het inloggen"
    # And makes a passkey
    newcomer.follows("Passkey instellen")
    newcomer.presses("Passkey maken")
    assert newcomer.heading == "Uw herstelcodes"
    assert newcomer.page.locator("[data-cs-codes] code").count() == 10
    with newcomer.page.expect_download() as saving:
        newcomer.page.get_by_role("button", name="Opslaan als bestand").click()
    codes = saving.value.path().read_text().split()
    assert codes == newcomer.page.locator("[data-cs-codes] code").all_inner_texts()
    # Then they are at work
    newcomer.follows("Ik heb de codes bewaard. Verder")
    assert newcomer.address == "/vandaag/"
    # And come back with the passkey alone
    newcomer.page.get_by_role("button", name="Uitloggen").click()
    newcomer.page.wait_for_url("**/account/inloggen/")
    newcomer.presses("Inloggen met een passkey")
    assert newcomer.address == "/vandaag/"
    # And the link of the invitation works no more
    response = newcomer.page.goto(newcomer.portal + colleague.invitation_for(address))
    assert response
    assert response.status == 410
    newcomer.complaints.clear()  # the browser tells of the status
    newcomer.looks()


def test_a_passkey_that_fails_is_said_on_the_page(colleague: Colleague) -> None:
    """Without any passkey the device refuses; the other ways stay."""
    colleague.gets_an_authenticator()
    colleague.opens("/account/inloggen/")

    colleague.page.get_by_role("button", name="Inloggen met een passkey").click()

    colleague.page.get_by_text("Het lukte niet met een passkey.").wait_for()
    colleague.looks()


PAGES = [
    "/account/mijn-account/",
    "/account/e-mails/",
    "/account/uitloggen/",
    "/account/wachtwoord/",
    "/account/bevestigen/",
    "/account/passkeys/bevestigen/",
    "/account/tweede-stap/",
    "/account/tweede-stap/app/",
    "/account/passkeys/",
    "/account/herstelcodes/",
    "/account/herstelcodes/nieuw/",
    "/account/sessies/",
    "/organisatiebeheer/mensen/?q=utrecht",
    "/organisatiebeheer/mensen/portaal/naast-u/",
    f"{TEAM}uitnodigen/",
    "/overheid/?q=utrecht",
    "/overheid/voorbeeld-gemeente-utrecht/nieuw/?q=utrecht",
]
# Where the first deed of Vandaag leads; with nothing to do it says so.
PERSONAS = {
    "coordinator": "/werkplek/",
    "ondersteuner": "/werkplek/vraag/",
    "ambtenaar": "/organisatiebeheer/mensen/overheid/",
    "raadslid": "/gemeente/utrecht/",
    "redactie": "/organisatiebeheer/aanbod/",
    "privacy": "",
    "techniek": "",
}


@pytest.mark.parametrize(("who", "work"), PERSONAS.items())
def test_each_role_logs_in_and_reads_what_waits(colleague: Colleague, who: str, work: str) -> None:
    colleague.logs_in(f"{who}@voorbeeld.example")

    assert colleague.address == "/vandaag/"
    colleague.opens("/en/vandaag/")
    colleague.opens("/vandaag/")
    rows = colleague.page.locator(".c-today__row")
    if not work:
        assert rows.count() == 0
        assert colleague.page.get_by_text("Er wacht niets op u. Mooi!").is_visible()
        return
    with colleague.page.expect_navigation():
        rows.first.click()  # anywhere on it
    assert colleague.address.startswith(work)


def test_the_pages_of_an_editor_for_people_and_contracts(newcomer: Colleague, home: Path) -> None:
    """An editor of their own, so that no code is used twice within half a minute."""
    printed = command("invite_editor", "tweede@voorbeeld.example", env=environment(home))
    newcomer.gets_an_authenticator()
    newcomer.opens(urlsplit(printed.split()[-1]).path)
    newcomer.fills(name="Tweede Redacteur", password=SENTENCE)
    newcomer.presses("Account maken")
    newcomer.opens("/account/passkeys/nieuw/")
    newcomer.presses("Passkey maken")

    for path in PAGES:
        newcomer.opens(path)
        newcomer.opens(f"/en{path}")
    newcomer.opens(TEAM)
    for link in ["Rol wijzigen", "Tweede stap kwijt", "Verwijderen"]:
        newcomer.follows(link)
        newcomer.page.go_back()
    newcomer.opens("/overheid/voorbeeld-gemeente-utrecht/")
    newcomer.follows("Is gestopt")
