"""Tries every cell of the table in docs/roles.md: role, deed, own or another organisation."""

from collections.abc import Iterator
from datetime import date

import pytest
from allauth.usersessions.models import UserSession
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import translation

from directory.enums import OfferState
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
from tests.factories.organisations import Organisations
from tests.helpers.role_table import OFFICE, ROLES, ROWS, Row, is_let_through, person
from tests.helpers.staff import signed_in

# Deeds of one role on what is of one organisation or another, in one language: how many at least.
# Lists, searches, pages and counts: test_role_lists.py and intake/test_role_lists_*.py.
CASES = 105
pytestmark = pytest.mark.usefixtures("places")


def addresses(row: Row, role: str, own: Organisations, other: Organisations) -> dict[str, str]:
    """Return the address for one's own organisation and for another, where they differ."""
    if row.address == "session_end":
        sessions = {"own": UserSession.objects.last(), "other": UserSession.objects.first()}
        return {k: reverse(row.address, args=[s.pk if s else 0]) for k, s in sessions.items()}
    office = role in OFFICE
    mine = own.address(row.address, at_authority=office)
    theirs = other.address(row.address, at_authority=office)
    return {"own": mine} if mine == theirs else {"own": mine, "other": theirs}


def tried(
    row: Row, role: str, client: Client, own: Organisations, other: Organisations
) -> Iterator[str]:
    """Try a deed on both organisations; yield what was not as the table says, or nothing."""
    allowed = row.allowed[role]
    once = row.method == "POST" or row.address.startswith("admin:")  # what is done, is done
    for language in ["nl"] if once else ["nl", "en"]:
        with translation.override(language):
            places = addresses(row, role, own, other)
        for whose, address in places.items():
            expected = allowed in {"all", whose}
            is_right = is_let_through(client, row.method, address) == expected
            said = f"{row.name}, {whose}, {language}: {'not ' * expected}let through"
            yield "" if is_right else said


@pytest.mark.parametrize("role", ROLES)
def test_column_of_the_table(role: str) -> None:
    own, other = Organisations(), Organisations()
    signed_in(other.supporter.user)  # whose session nobody else may end
    user = person(role, own)
    for place in (own, other):
        place.let_take_up(user)
    ListingImport.objects.update(read_by=user)  # nobody applies what another one read in
    client = Client() if role == "visitor" else signed_in(user)
    found: list[str] = []
    for row in ROWS:
        with transaction.atomic():
            found += tried(row, role, client, own, other)
            transaction.set_rollback(True)

    assert [words for words in found if words] == []
    assert len(found) >= CASES


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


def test_every_address_for_staff_has_a_row() -> None:
    staff = {name for name, (kind, _) in ADDRESSES.items() if kind is Kind.STAFF}
    about_oneself = {name for name in staff if not name.startswith(("directory:", "intake:"))}

    assert staff - about_oneself - {row.address for row in ROWS} <= {
        *("directory:spreadsheet_ods", "directory:spreadsheet_xlsx"),
        *("intake:case_import_ods", "intake:case_import_xlsx"),
    }
