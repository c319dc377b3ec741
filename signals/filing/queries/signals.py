"""Signals of the organisations where somebody works: lists of facts, and one with its words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from directory.models import Law, LifeDomain, Municipality, TargetGroup
from signals.enums import SignalKind, SignalState
from signals.models import Bundle, Signal
from signals.permissions import Access

KEY = re.compile(r"[0-9]{1,8}")  # of a municipality


class Pile(StrEnum):
    """The lists of signals."""

    OPEN = "open"
    WAITING = "nieuw"
    ENDED = "voorbij"

    @property
    def label(self) -> str | Promise:
        return LABELS[self]

    @property
    def states(self) -> Sequence[SignalState]:
        return STATES[self]


LABELS = {
    Pile.OPEN: _("Tellen mee"),
    Pile.WAITING: _("Nog te bekijken"),
    Pile.ENDED: _("Tellen niet mee"),
}
STATES = {
    Pile.OPEN: (SignalState.OPEN,),
    Pile.WAITING: (SignalState.WAITING,),
    Pile.ENDED: (SignalState.LEFT, SignalState.WITHDRAWN, SignalState.TAKEN_DOWN),
}


@dataclass(frozen=True)
class Wanted:
    """Which signals somebody wants to see; what is not understood narrows nothing."""

    pile: Pile = Pile.OPEN
    kind: str = ""
    law: str = ""
    municipality: int | None = None

    @classmethod
    def from_query(cls, asked: Mapping[str, str]) -> "Wanted":
        """Read an address; never fails."""
        pile, kind, place = (asked.get(name, "") for name in ("lijst", "soort", "gemeente"))
        return cls(
            pile=Pile(pile) if pile in LABELS else Pile.OPEN,
            kind=kind if kind in SignalKind else "",
            law=asked.get("wet", "")[:40].replace("\0", ""),
            municipality=int(place)
            if place.isascii() and place.isdigit() and len(place) < 9
            else None,
        )

    def as_query(self, pile: Pile | None = None) -> dict[str, str]:
        """Return what stands in an address, of another list when `pile` says so."""
        told = {
            "lijst": pile or self.pile,
            "soort": self.kind,
            "wet": self.law,
            "gemeente": str(self.municipality or ""),
        }
        return {name: value for name, value in told.items() if value}

    @property
    def is_narrowed(self) -> bool:
        return bool(self.kind or self.law or self.municipality)


@dataclass(frozen=True)
class Narrowing:
    """By what the list can be narrowed."""

    kinds: Sequence[tuple[str, str | Promise]]
    laws: Sequence[Law]
    municipalities: Sequence[Municipality]


def signals_wanted(access: Access, wanted: Wanted) -> "QuerySet[Signal]":
    """Return a list, newest first, with the names that it shows."""
    found = _narrowed(access, wanted).filter(state__in=wanted.pile.states)
    return found.select_related("municipality", "provider").order_by("-filed_on", "uuid")


def numbers(access: Access, wanted: Wanted) -> Mapping[Pile, int]:
    """Return how many each list holds, narrowed alike. One statement."""
    counted = {pile.name: Count("pk", filter=Q(state__in=pile.states)) for pile in Pile}
    found = _narrowed(access, wanted).aggregate(**counted)
    return {pile: found[pile.name] for pile in Pile}


def narrowing(access: Access) -> Narrowing:
    """Return by what somebody can narrow the lists."""
    places = Signal.objects.at(list(access.roles)).order_by().values("municipality")
    return Narrowing(
        kinds=SignalKind.choices,
        laws=list(Law.objects.all()),
        municipalities=list(Municipality.objects.filter(pk__in=places)),
    )


def find_signal(user: User, uuid: UUID) -> Signal | None:
    """Return one that is visible to somebody, with its words."""
    found = Signal.objects.visible_to(user).select_related("observation", "municipality")
    return found.filter(pk=uuid).first()


def bundles_of(signal: Signal) -> "QuerySet[Bundle]":
    """Return the bundles in which it stands or that ask for it, as far as the page sees them."""
    return Bundle.objects.filter(joined__signal=signal).select_related("authority")


@dataclass(frozen=True)
class Named:
    """The names of the codes of a signal, in the language of the page."""

    laws: Sequence[str]
    domains: Sequence[str]
    groups: Sequence[str]


def names_of(signal: Signal) -> Named:
    """Return what the codes of a signal are called, in their order."""
    return Named(
        laws=_names(Law, signal.laws),
        domains=_names(LifeDomain, signal.domains),
        groups=_names(TargetGroup, signal.groups),
    )


def _names(
    model: type[Law] | type[LifeDomain] | type[TargetGroup], codes: Sequence[str]
) -> Sequence[str]:
    known = {row.code: row.name for row in model.objects.filter(code__in=codes)}
    return [known.get(code, code) for code in codes]


def _narrowed(access: Access, wanted: Wanted) -> "QuerySet[Signal]":
    found = Signal.objects.at(list(access.roles))
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    if wanted.law:
        found = found.filter(laws__contains=[wanted.law])
    if wanted.municipality:
        found = found.filter(municipality=wanted.municipality)
    return found
