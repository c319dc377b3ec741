"""Texts of staff that are kept while they are typed: what of each form, and how it is stored. Pure.

A form joins in with a row of `SHAPES`, `StaffText` as its base, and in its template the attribute
and the line that docs/workplace.md names.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import parse_qsl, urlencode

from clientsupport.privacy.personal_data import without_bsn
from clientsupport.wording.lines import plain_ends
from intake.enums import CaseDraftOf, DraftOf, LooseDraftOf
from intake.permissions import Access

LARGEST = 20_000  # characters of a form; more is not typed by hand
Kind = DraftOf | LooseDraftOf | CaseDraftOf
Known = frozenset[int]  # the versions that a page made or showed


class TooLarge(Exception):
    """More than anybody types: it is not kept."""


@dataclass(frozen=True)
class Shape:
    """The fields that are kept: those in which people type, and what they choose beside it."""

    typed: tuple[str, ...] = ("text",)
    chosen: tuple[str, ...] = ()

    def pack(self, sent: Mapping[str, str]) -> tuple[str, str] | None:
        """Return what is stored as `text` and `rest`, without a BSN; None: nothing was typed."""
        typed = {name: without_bsn(plain_ends(sent.get(name, ""))) for name in self.typed}
        if not any(words.strip() for words in typed.values()):
            return None
        chosen = {name: sent[name] for name in self.chosen if sent.get(name)}
        text, rest = typed.pop(self.typed[0]), urlencode(typed | chosen)
        if len(text) + len(rest) > LARGEST:
            raise TooLarge
        return text, rest

    def unpack(self, text: str, rest: str) -> dict[str, str]:
        """Return the fields of what `pack` made."""
        return {self.typed[0]: text, **dict(parse_qsl(rest))}


SHAPES: dict[Kind, Shape] = {
    DraftOf.ANSWER: Shape(chosen=("is_question", "listing")),
    DraftOf.NOTE: Shape(),
    DraftOf.CLOSE: Shape(chosen=("reason",)),
    DraftOf.PASS: Shape(chosen=("to",)),
    LooseDraftOf.ENTRY: Shape(
        typed=("text", "contact", "answer"),
        chosen=("origin", "offer", "municipality", "domain", "for_whom", "caution", "is_done"),
    ),
    LooseDraftOf.CASE: Shape(
        typed=("text", "alias", "reference", "step"),
        chosen=(
            *(
                "provider",
                "municipality",
                "domain",
                "domains",
                "groups",
                "law",
                "payer",
                "activity",
            ),
            *("minutes", "channel", "language", "first_time", "age_band", "referrer"),
            *("contact_form", "on", "opened_on", "step_on", "close_reason", "follow_on"),
        ),
    ),
    CaseDraftOf.CONTACT: Shape(chosen=("on", "channel", "activity", "minutes")),
    CaseDraftOf.STEP: Shape(chosen=("on",)),
    CaseDraftOf.HANDOVER: Shape(chosen=("to", "shared", "consent_on")),
    LooseDraftOf.TEMPLATE: Shape(typed=("text", "title"), chosen=("provider",)),
}
# Who may do what a text is for, may keep it meanwhile.
MAY: dict[DraftOf, Callable[..., bool]] = {
    DraftOf.ANSWER: Access.can_answer,
    DraftOf.NOTE: Access.can_open,
    DraftOf.CLOSE: Access.can_answer,
    DraftOf.PASS: Access.can_answer,
}


@dataclass(frozen=True, repr=False)
class Typed:
    """What lies there of one text, and where the browser brings more of it."""

    of: Kind
    address: str
    by: int  # whose it is
    about: int = 0
    fields: Mapping[str, str] = field(default_factory=dict)
    version: int = 0  # none
    on: date | None = None


def known_in(written: str) -> Known:
    """Read the versions that travel in a form, as `wrote` writes them; others are left out."""
    return frozenset(int(part) for part in written.split()[:500] if is_version(part))


def wrote(versions: Iterable[int]) -> str:
    """Write down the versions that a page knows."""
    return " ".join(str(version) for version in sorted(versions) if version)


def is_version(written: str) -> bool:
    """Tell whether a browser may have made this number."""
    return written.isascii() and written.isdecimal() and len(written) <= 15
