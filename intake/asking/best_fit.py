"""Which organisation fits a question, out of those that take questions. Pure."""

from collections.abc import Collection, Iterable
from typing import Protocol, TypeVar


class Fitting(Protocol):
    """An organisation, as far as choosing goes; no domains or groups at all means any."""

    @property
    def domains(self) -> Collection[str]: ...
    @property
    def groups(self) -> Collection[str]: ...
    @property
    def is_specialised(self) -> bool: ...
    @property
    def needs_indication(self) -> bool: ...


AnyFitting = TypeVar("AnyFitting", bound=Fitting)


def best_first(
    offers: Iterable[AnyFitting], *, domain: str = "", group: str = ""
) -> list[AnyFitting]:
    """Return all of them: who may be chosen for somebody with this question first.

    Among equals the given order stays: the nearest, and who was checked last.
    """

    def misfit(offer: AnyFitting) -> tuple[bool, bool, bool, bool]:
        return (
            not may_be_chosen(offer, group=group),
            offer.is_specialised,
            _misses(offer.domains, domain),
            bool(group) and group not in offer.groups,
        )

    return sorted(offers, key=misfit)


def may_be_chosen(offer: Fitting, *, group: str = "") -> bool:
    """Tell whether we may choose it for somebody: everybody may go there, or people of this group.

    None of our questions asks after an indication (Wlz), so nobody is sent there unasked.
    """
    if offer.needs_indication:
        return False
    if offer.is_specialised or offer.groups:
        return bool(group) and group in offer.groups
    return True


def _misses(named: Collection[str], asked: str) -> bool:
    return bool(asked and named) and asked not in named
