"""Tries every cell of the table in docs/roles.md: role, deed, own or another organisation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from allauth.usersessions.models import UserSession
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import translation

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import MemberRole, OfferState
from directory.models import (
    Contract,
    CorrectionReport,
    Invitation,
    ListingChange,
    ListingImport,
    Membership,
    Offer,
)
from tests.addresses import ADDRESSES, Kind
from tests.factories.organisations import Organisations, unnamed
from tests.factories.people import join
from tests.helpers.staff import signed_in

TABLE = Path(__file__).resolve().parent.parent / "docs" / "roles.md"
OFFICE = {"official", "council member"}  # who belong to an authority
PORTAL = {
    "editor": PortalRole.EDITOR,
    "privacy officer": PortalRole.PRIVACY_OFFICER,
    "technical": PortalRole.TECHNICAL,
}
pytestmark = pytest.mark.usefixtures("places")


@dataclass(frozen=True)
class Row:
    """A deed, and for each role of whose organisation: `no`, `own` or `all`."""

    name: str
    address: str
    method: str
    allowed: dict[str, str]


def rows() -> Iterator[Row]:
    lines = [line for line in TABLE.read_text().splitlines() if line.startswith("|")]
    head, _rule, *body = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    for cells in body:
        named = dict(zip(head, cells, strict=True))
        allowed = {role: named[role] for role in head[4:]}
        address = named["address name"].strip("`")
        yield Row(f"{cells[0]}, {cells[1]}", address, named["method"], allowed)


ROWS = list(rows())
ROLES = list(ROWS[0].allowed)


def person(role: str, own: Organisations) -> User:
    """Return somebody with this role, at their own organisation where it has one."""
    user = unnamed(portal_role=PORTAL.get(role, ""))
    member = role.replace(" ", "_")
    if member in MemberRole.values:
        place = own.authority if role in OFFICE else own.provider
        join(user, place, role=MemberRole(member))
    return user


def addresses(row: Row, role: str, own: Organisations, other: Organisations) -> dict[str, str]:
    """Return the address for one's own organisation and for another, where they differ."""
    if row.address == "session_end":
        sessions = {"own": UserSession.objects.last(), "other": UserSession.objects.first()}
        return {k: reverse(row.address, args=[s.pk if s else 0]) for k, s in sessions.items()}
    office = role in OFFICE
    mine = own.address(row.address, at_authority=office)
    theirs = other.address(row.address, at_authority=office)
    return {"own": mine} if mine == theirs else {"own": mine, "other": theirs}


def is_let_through(client: Client, method: str, address: str) -> bool:
    """Tell whether the deed exists for somebody: anything but the login and 'not found'."""
    response = getattr(client, method.lower())(address)
    to_login = re.match(r"^(/en)?/account/inloggen/", response.headers.get("Location", ""))
    return response.status_code not in {403, 404} and to_login is None


def wrong(row: Row, role: str, client: Client, own: Organisations, other: Organisations) -> str:
    """Try a deed on both organisations; return what was not as the table says, or nothing."""
    allowed = row.allowed[role]
    once = row.method == "POST" or row.address.startswith("admin:")  # what is done, is done
    for language in ["nl"] if once else ["nl", "en"]:
        with translation.override(language):
            places = addresses(row, role, own, other)
        for whose, address in places.items():
            expected = allowed in {"all", whose}
            if is_let_through(client, row.method, address) != expected:
                return f"{row.name}, {whose}, {language}: {'not ' * expected}let through"
    return ""


@pytest.mark.parametrize("role", ROLES)
def test_column_of_the_table(role: str) -> None:
    own, other = Organisations(), Organisations()
    signed_in(other.supporter.user)  # whose session nobody else may end
    user = person(role, own)
    ListingImport.objects.update(read_by=user)  # nobody applies what another one read in
    client = Client() if role == "visitor" else signed_in(user)
    found = []
    for row in ROWS:
        with transaction.atomic():
            found.append(wrong(row, role, client, own, other))
            transaction.set_rollback(True)

    assert [words for words in found if words] == []


@pytest.mark.parametrize("role", ROLES[1:])
def test_what_is_visible(role: str) -> None:
    own, other = Organisations(), Organisations()
    Offer.objects.update(state=OfferState.DRAFT)
    Contract.objects.update(ended_on=date(2026, 1, 1))
    user = person(role, own)
    things = {
        "offers": (Offer.objects.visible_to(user), own.offer, other.offer),
        "corrections": (
            CorrectionReport.objects.visible_to(user),
            own.correction,
            other.correction,
        ),
        "changes": (ListingChange.objects.visible_to(user), own.change, other.change),
        "people": (Membership.objects.visible_to(user), own.supporter, other.supporter),
        "invitations": (Invitation.objects.visible_to(user), own.invitation, other.invitation),
        "contracts": (Contract.objects.visible_to(user), own.contract, other.contract),
    }

    for name, (visible, mine, theirs) in things.items():
        may_see = {"editor", "official" if name == "contracts" else "coordinator"}
        assert (mine in set(visible)) == (role in may_see), name
        assert (theirs in set(visible)) == (role == "editor"), name


def test_list_shows_exactly_what_can_be_opened() -> None:
    # Given a coordinator, and corrections about their own and another's offers
    own, other = Organisations(), Organisations()
    client = signed_in(person("coordinator", own))
    # When they look at the list
    html = client.get(reverse("directory:my_corrections")).content.decode()
    # Then it leads to what they can open, and to nothing else
    for place, is_own in ((own, True), (other, False)):
        address = place.address("directory:correction")
        assert (address in html) == is_own
        assert (client.get(address).status_code == 200) == is_own


def test_every_address_for_staff_has_a_row() -> None:
    staff = {name for name, (kind, _) in ADDRESSES.items() if kind is Kind.STAFF}
    about_oneself = {name for name in staff if not name.startswith("directory:")}

    assert staff - about_oneself - {row.address for row in ROWS} <= {"directory:spreadsheet_ods"}
