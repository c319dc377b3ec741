"""Every page of staff stands under one entry of the menu, and each role has its own entries."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoDbBlocker

from tests.addresses import ADDRESSES, Kind
from tests.factories.organisations import Organisations
from tests.helpers.pages import page
from tests.helpers.role_table import OFFICE, PORTAL, ROLES, ROWS, person
from tests.helpers.staff import signed_in
from tests.helpers.worlds import shared_world

pytestmark = pytest.mark.django_db
NO_PAGES = {"start", "directory:spreadsheet_csv", "directory:spreadsheet_ods"}
NO_PAGES |= {"intake:overview_file", "intake:overview_made"}
NO_PAGES |= {"intake:workplace_list"}  # a part of a page
NO_PAGES |= {"directory:offer_preview"}  # what residents see, with the way back
STAFF = [n for n, (kind, _) in ADDRESSES.items() if kind is Kind.STAFF and n not in NO_PAGES]
ABOUT_ONESELF = [name for name in STAFF if not name.startswith(("directory:", "intake:"))]
ADMIN = ["index", "directory_offer_changelist", "directory_offer_add", "clientsupport_user_add"]
ADMIN += ["clientsupport_auditevent_changelist", "procrastinate_procrastinatejob_changelist"]
LABELS = {
    "supporter": "Vandaag, Vragen 2 wachten, Zaken, Signalen, Agenda"
    " | Resultaten: Overzicht, Waardering",
    "coordinator": "Vandaag, Vragen 2 wachten, Zaken, Signalen, Agenda"
    " | Organisatie: Aanbod, Correcties, Mensen, Onafhankelijkheid, Rekenblad"
    " | Resultaten: Overzicht, Waardering",
    "official": "Vandaag, Contracten, Mensen",
    "council member": "Vandaag, Uw gemeente",
    "editor": "Vandaag | Gids: Aanmeldingen 1 wacht, Nakijken 1 wacht,"
    " Correcties, Links, Verouderd, Aanbod, Contracten"
    " | Portaal: Mensen, Balie, Beheer",
    "privacy officer": "Vandaag | Portaal: Logboek, Toezicht, Beheer",
    "technical": "Vandaag | Portaal: Techniek, Beheer",
}
STANDS_UNDER = {  # where a coordinator is, on a page that is no entry itself
    "intake:templates": "Vragen",
    "intake:new_request": "Vragen",
    "intake:workplace_request": "Vragen",
    "intake:case_list": "Zaken",
    "intake:appreciation_card": "Waardering",
    "intake:request_appointment": "Vragen",
    "intake:feeds": "Agenda",
    "directory:offer_appointments": "Aanbod",
    "intake:overview_report": "Overzicht",
    "directory:offer_edit": "Aanbod",
    "directory:offer_part": "Aanbod",
    "directory:offer_row": "Aanbod",
    "directory:provider_edit": "Aanbod",
    "directory:listing_changes": "Aanbod",
    "directory:closures": "Aanbod",
    "directory:correction": "Correcties",
    "directory:people_invite": "Mensen",
    "directory:person_role": "Mensen",
    "directory:declaration": "Onafhankelijkheid",
    "directory:spreadsheet": "Rekenblad",
    "directory:spreadsheet_import": "Rekenblad",
    "mfa_index": "Account",
}


@pytest.fixture(scope="module", autouse=True)
def world(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[dict[str, Organisations]]:
    """One organisation with one of everything."""
    found: dict[str, Organisations] = {}
    with shared_world(django_db_blocker, lambda: found.update(own=Organisations())):
        yield found


@pytest.fixture
def own(world: dict[str, Organisations]) -> Organisations:
    return world["own"]


def come_in(role: str, own: Organisations) -> Client:
    user = person(role, own)
    own.let_take_up(user)
    return signed_in(user)


def marked(html: str) -> list[str]:
    """Return what the rail marks, and fail when the bar below a phone's page says another."""
    rail, bar = (page_part(html, part) for part in (".c-rail", ".c-bar"))
    assert rail == bar
    return rail


def page_part(html: str, part: str) -> list[str]:
    from_answer = page(type("Html", (), {"content": html.encode()})())
    labels = from_answer.select(f"{part} [aria-current] .c-rail__label")
    return [label.get_text(" ", strip=True) for label in labels]


@pytest.mark.parametrize("role", ROLES[1:])
def test_entries_of_a_role(own: Organisations, role: str) -> None:
    found = page(come_in(role, own).get(reverse("my_account"))).select_one(".c-rail__menu")
    assert found
    groups = []
    for lines in found.select("ul"):
        labels = ", ".join(line.get_text(" ", strip=True) for line in lines.select("a"))
        label = lines.get("aria-label")
        groups.append(f"{label}: {labels}" if label else labels)

    assert " | ".join(groups) == LABELS[role]


@pytest.mark.parametrize("role", ROLES[1:])
def test_every_page_stands_under_one_entry(own: Organisations, role: str) -> None:
    client, seen, wrong = come_in(role, own), 0, []
    allowed = {row.address for row in ROWS if row.allowed[role] != "no"}
    names = [name for name in STAFF if name in allowed and name not in ABOUT_ONESELF]
    names += [f"admin:{name}" for name in ADMIN if role in PORTAL]
    addresses = [own.address(n, at_authority=role in OFFICE) for n in names]
    addresses += [ADDRESSES[name][1] for name in ABOUT_ONESELF]
    for address in addresses:
        answer = client.get(address)
        html = answer.content.decode()
        if answer.status_code == 200 and "<html" in html:
            seen += 1
            if len(marked(html)) != 1:
                wrong.append((address, marked(html)))

    assert wrong == []
    assert seen > len(LABELS[role].split(","))


@pytest.mark.parametrize(("name", "label"), STANDS_UNDER.items())
def test_pages_below_an_entry(own: Organisations, name: str, label: str) -> None:
    client = come_in("coordinator", own)
    own.imported.read_by = client.get(reverse("my_account")).wsgi_request.user  # type: ignore[assignment]
    own.imported.save()

    answer = client.get(own.address(name))

    assert answer.status_code == 200
    assert marked(answer.content.decode()) == [label]


def test_pages_without_a_login_have_no_rail(client: Client) -> None:
    html = client.get(reverse("account_login")).content.decode()

    assert not re.search("c-rail|c-bar__|c-work", html)
