"""Which organisation fits a question best, out of those that take questions. Pure."""

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


AnyFitting = TypeVar("AnyFitting", bound=Fitting)


def best_first(
    offers: Iterable[AnyFitting], *, domain: str = "", group: str = ""
) -> list[AnyFitting]:
    """Return all of them: who is there for everybody with this question first.

    Among equals the given order stays: the nearest, and who was checked last.
    """

    def misfit(offer: AnyFitting) -> tuple[bool, bool, bool]:
        speaks_for_group = bool(group) and group in offer.groups
        return (
            offer.is_specialised and not speaks_for_group,
            _misses(offer.domains, domain),
            _misses(offer.groups, group),
        )

    return sorted(offers, key=misfit)


def _misses(named: Collection[str], asked: str) -> bool:
    return bool(asked and named) and asked not in named
