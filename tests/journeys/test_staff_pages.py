"""Every page on which people keep the directory, in every language: an editor may see them all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.addresses import ADDRESSES, Kind
from tests.helpers.backstage import beside
from tests.helpers.browser import Inspector
from tests.helpers.colleague import Colleague
from tests.helpers.processes import environment

STAFF_COOKIE = "naastu_staff"
DEEDS = {
    "offer_discard",
    "offer_confirm",
    "declaration_again",
    "closure_end",
    "offer_appointments_end",
    "listing_restore",
    "invitation_withdraw",
    "access_review",
    "contract_confirm",
    "link_right",
    "link_changed",
    "spreadsheet_csv",
    "spreadsheet_ods",
    "spreadsheet_xlsx",
    "my_declarations",
    "my_spreadsheets",
    "council",
}  # route names where no page stands for an editor
PAGES = [
    name
    for name, (kind, _) in ADDRESSES.items()
    if kind is Kind.STAFF
    and name.startswith("directory:")
    and name.removeprefix("directory:") not in DEEDS
]
LOG_IN = """
from clientsupport.models import User
from tests.helpers.staff import signed_in
client = signed_in(User.objects.get(email="redactie@voorbeeld.example"))
print(client.cookies["naastu_staff"].value)
"""
ORGANISATIONS = """
from clientsupport.models import User
from directory.models import ListingImport
from tests.factories.organisations import Organisations
own = Organisations()
reader = User.objects.get(email="redactie@voorbeeld.example")
ListingImport.objects.filter(pk=own.imported.pk).update(read_by=reader)
for name in {names!r}:
    print(own.address(name))
"""
LANGUAGES = pytest.mark.parametrize("prefix", ["", "/en"], ids=["nl", "en"])


@pytest.fixture(scope="module")
def addresses(portal: str, home: Path) -> list[str]:
    """Where the pages of an organisation stand that has one of everything."""
    return beside(ORGANISATIONS.format(names=PAGES), env=environment(home)).split()


@pytest.fixture
def colleague(page: Page, portal: str, home: Path, inspector: Inspector) -> Iterator[Colleague]:
    """Somebody at work. At the end the browser may not have complained."""
    colleague = Colleague(page, portal=portal, env=environment(home), inspector=inspector)
    yield colleague
    assert colleague.complaints == []


def is_logged_in(colleague: Colleague, home: Path) -> None:
    value = beside(LOG_IN, env=environment(home))
    cookie = {
        "name": STAFF_COOKIE,
        "value": value,
        "url": colleague.portal,
        "httpOnly": True,
        "sameSite": "Strict",
    }
    colleague.page.context.add_cookies([cookie])  # type: ignore[list-item]


@LANGUAGES
def test_pages_for_an_editor(
    colleague: Colleague, addresses: list[str], home: Path, prefix: str
) -> None:
    is_logged_in(colleague, home)

    for address in addresses:
        colleague.opens(f"{prefix}{address}")
        assert colleague.address == f"{prefix}{address}"


def test_link_in_a_mail_opens_while_one_is_logged_in(colleague: Colleague, home: Path) -> None:
    is_logged_in(colleague, home)
    page, mail = colleague.page, "data:text/html,<a href='{}/organisatiebeheer/'>Lees verder</a>"
    page.goto(mail.format(colleague.portal))
    with page.expect_request(lambda asked: asked.url.endswith("/organisatiebeheer/")) as first:
        page.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aanbod van alle organisaties")

    assert "cookie" not in first.value.all_headers()  # so it stayed Strict
    assert colleague.address == "/organisatiebeheer/"


@LANGUAGES
def test_pages_of_who_applies(colleague: Colleague, prefix: str) -> None:
    for address in ("/aanmelden/", "/aanmelden/verstuurd/"):
        colleague.opens(f"{prefix}{address}")
