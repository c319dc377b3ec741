"""The table of docs/roles.md, and somebody of each of its roles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.test import Client

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import MemberRole
from tests.factories.organisations import Organisations, unnamed
from tests.factories.people import join

TABLE = Path(__file__).resolve().parents[2] / "docs" / "roles.md"
OFFICE = {"official", "council member"}  # who belong to an authority
PORTAL = {
    "editor": PortalRole.EDITOR,
    "privacy officer": PortalRole.PRIVACY_OFFICER,
    "technical": PortalRole.TECHNICAL,
}
TO_LOGIN = re.compile(r"^(/en)?/account/inloggen/")


@dataclass(frozen=True)
class Row:
    """A deed, and for each role of whose organisation: `no`, `own` or `all`."""

    name: str
    address: str
    method: str
    allowed: dict[str, str]


def rows() -> Iterator[Row]:
    """Yield the rows of the table."""
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


def is_let_through(client: Client, method: str, address: str) -> bool:
    """Tell whether the deed exists for somebody: anything but the login and 'not found'."""
    response = getattr(client, method.lower())(address)
    to_login = TO_LOGIN.match(response.headers.get("Location", ""))
    return response.status_code not in {403, 404} and to_login is None
