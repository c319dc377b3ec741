"""Confirming once more: only who may do a deed is asked; for others it is not there at once."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client

from directory.models import ListingImport
from tests.factories.organisations import Organisations
from tests.helpers.role_table import OFFICE, ROLES, ROWS, Row, person
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
STAFF = [role for role in ROLES if role != "visitor"]
CONFIRM = ("/account/bevestigen/", "/account/tweede-stap/bevestigen/")
OF_ONESELF = {"mfa_index"}
# What asks it, so that the test below cannot lose sight of them.
KNOWN = {
    *("directory:spreadsheet_csv", "directory:contract_end", "directory:provider_merge"),
    *("directory:people_invite", "directory:invitation_withdraw", "directory:person_remove"),
    *("directory:person_role", "directory:person_reset_factor"),
    *("intake:overview_file", "intake:overview_made", "log_export"),
}


def asks(client: Client, row: Row, address: str) -> bool:
    with transaction.atomic():
        answer = getattr(client, row.method.lower())(address)
        transaction.set_rollback(True)
    return str(answer.headers.get("Location", "")).startswith(CONFIRM)


def asked(role: str) -> Iterator[tuple[Row, str]]:
    """Yield each deed of the table, with whose it is, at which somebody of a role is asked."""
    own, other = Organisations(), Organisations()
    user = person(role, own)
    for place in (own, other):
        place.let_take_up(user)
    ListingImport.objects.update(read_by=user)
    client = signed_in(user, confirmed=False)
    for row in ROWS:
        if row.address.startswith(("admin:", "session_end")):
            continue  # the admin asks nothing once more; a session is one's own
        found = dict[str, str]()  # address → whose; what is the same everywhere is one's own
        for whose, place in (("own", own), ("other", other)):
            found.setdefault(place.address(row.address, at_authority=role in OFFICE), whose)
        yield from ((row, whose) for address, whose in found.items() if asks(client, row, address))


@pytest.mark.parametrize("role", STAFF)
def test_only_who_may_is_asked(role: str) -> None:
    found = list(asked(role))
    wrong = [f"{r.name}, {whose}" for r, whose in found if r.allowed[role] not in {"all", whose}]
    theirs = {row.address for row in ROWS if row.address in KNOWN and row.allowed[role] != "no"}

    assert wrong == []
    assert {row.address for row, _ in found if row.address not in OF_ONESELF} == theirs
