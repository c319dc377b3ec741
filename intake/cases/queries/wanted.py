"""Which list of cases somebody asks for, and what of it, as it stands in an address."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

LAST_PAGE = 40  # what stands further down is found by narrowing the list
LONGEST_CODE = 100  # characters


class CasePile(enum.StrEnum):
    """The lists of cases; the values stand in addresses."""

    MINE = "van-mij"
    TEAM = "team"
    OVERDUE = "te-laat"
    QUIET = "stil"
    UNHELD = "niemand"
    CLOSED = "afgesloten"

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {
    CasePile.MINE: _("Van mij"),
    CasePile.TEAM: _("Van het team"),
    CasePile.OVERDUE: _("Stap te laat"),
    CasePile.QUIET: _("Stil"),
    CasePile.UNHELD: _("Van niemand"),
    CasePile.CLOSED: _("Afgesloten"),
}
# By parameter of the address: the field of `CasesWanted`.
NARROWS = {
    "gemeente": "municipality",
    "onderwerp": "domain",
    "groep": "group",
    "wet": "law",
    "wie": "supporter",
}


@dataclass(frozen=True)
class CasesWanted:
    """Which list, and what of it; everything comes out of the address and never fails."""

    pile: CasePile = CasePile.MINE
    municipality: str = ""
    domain: str = ""
    group: str = ""
    law: str = ""
    supporter: str = ""  # the key of a colleague, in digits
    page: int = 1
    is_searching: bool = False  # the fields to narrow it by are unfolded

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> "CasesWanted":
        """Read an address; what it does not know, it leaves out."""
        pile = query.get("lijst", "")
        narrowed = {field: _code(query.get(name, "")) for name, field in NARROWS.items()}
        narrowed["supporter"] = _digits(narrowed["supporter"])
        return cls(
            pile=CasePile(pile) if pile in set(CasePile) else CasePile.MINE,
            page=min(max(int(_digits(query.get("bladzijde", "")) or 1), 1), LAST_PAGE),
            is_searching="zoek" in query,
            **narrowed,
        )

    @property
    def is_narrowed(self) -> bool:
        return any(getattr(self, field) for field in NARROWS.values())

    def as_query(self, **changes: str) -> dict[str, str]:
        """Return the address of this list, with what is empty left out."""
        named = {name: getattr(self, field) for name, field in NARROWS.items()}
        named = {"lijst": str(self.pile), **named, **changes}
        return {name: value for name, value in named.items() if value}

    def at_page(self, page: int) -> dict[str, str]:
        """Return the address of a page of this list."""
        return self.as_query(bladzijde=str(page) if page > 1 else "")


def _code(typed: str) -> str:
    return typed[:LONGEST_CODE].replace("\0", "")


def _digits(typed: str) -> str:
    return typed if typed.isascii() and typed.isdecimal() and len(typed) < 10 else ""
