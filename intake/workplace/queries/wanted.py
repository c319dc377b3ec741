"""Which list of the workplace somebody asks for, and what of it, as it stands in an address."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.codes.writing import ALPHABET, LONGEST_INPUT, as_written
from intake.enums import Origin
from intake.models.request import HANDLE_LENGTH

LONGEST_KEY = 19  # digits: what is shorter fits into a column of keys
LAST_PAGE = 40  # what stands further down is found by narrowing the list


class Pile(enum.StrEnum):
    """The lists of the workplace; the values stand in addresses."""

    TO_DO = "te-doen"
    NEW = "nieuw"
    MINE = "van-mij"
    FOR_US = "wacht-op-ons"
    FOR_RESIDENT = "wacht-op-inwoner"
    CLOSED = "afgerond"
    PASSED_ON = "doorgegeven"

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {
    Pile.TO_DO: _("Nu te doen"),
    Pile.NEW: _("Nieuw"),
    Pile.MINE: _("Van mij"),
    Pile.FOR_US: _("Wacht op ons"),
    Pile.FOR_RESIDENT: _("Wacht op de inwoner"),
    Pile.CLOSED: _("Afgerond"),
    Pile.PASSED_ON: _("Doorgegeven"),
}


@dataclass(frozen=True)
class Wanted:
    """Which list, and what of it; everything comes out of the address and never fails."""

    pile: Pile = Pile.TO_DO
    municipality: str = ""
    domain: str = ""
    origin: str = ""
    label: int = 0  # its key; none has this one
    handle: str = ""
    page: int = 1
    is_searching: bool = False  # the fields to narrow it by are unfolded

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> "Wanted":
        """Read an address; what it does not know, it leaves out."""
        pile, origin = query.get("lijst", ""), query.get("via", "")
        return cls(
            pile=Pile(pile) if pile in set(Pile) else Pile.TO_DO,
            municipality=query.get("gemeente", "")[:100].replace("\0", ""),
            domain=query.get("onderwerp", "")[:100].replace("\0", ""),
            origin=origin if origin in Origin.values else "",
            label=_as_key(query.get("label", "")),
            handle=_as_handle(query.get("kenmerk", "")),
            page=_as_page(query.get("bladzijde", "")),
            is_searching="zoek" in query,
        )

    @property
    def is_narrowed(self) -> bool:
        return any((self.municipality, self.domain, self.origin, self.label, self.handle))

    def as_query(self, **changes: str) -> dict[str, str]:
        """Return the address of this list, with what is empty left out."""
        named = {
            "lijst": str(self.pile),
            "gemeente": self.municipality,
            "onderwerp": self.domain,
            "via": self.origin,
            "label": str(self.label or ""),
            "kenmerk": self.handle,
        }
        return {name: value for name, value in {**named, **changes}.items() if value}

    def at_page(self, page: int) -> dict[str, str]:
        """Return the address of a page of this list."""
        return self.as_query(bladzijde=str(page) if page > 1 else "")


def _as_page(typed: str) -> int:
    is_number = typed.isascii() and typed.isdecimal() and len(typed) < 6
    return min(max(int(typed), 1), LAST_PAGE) if is_number else 1


def _as_key(typed: str) -> int:
    is_number = typed.isascii() and typed.isdecimal() and len(typed) < LONGEST_KEY
    return int(typed) if is_number else 0


def _as_handle(typed: str) -> str:
    """Return the handle that somebody means, typed or pasted as codes are; else nothing."""
    words = as_written(typed[:LONGEST_INPUT])
    rows = {row for row in ("".join(words), *words) if len(row) == HANDLE_LENGTH}
    found = [row for row in rows if set(row) <= set(ALPHABET)]
    return found[0] if len(found) == 1 else ""
