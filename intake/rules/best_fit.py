"""Which organisation fits a question, out of those that take questions. Pure."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Protocol, TypeVar

from clientsupport.working_days import Span
from intake.enums import ForWhom
from intake.rules.deadlines import is_delayed

GROUPS = {  # codes of the target groups that an answer points at
    ForWhom.CHILD: "jeugd_ouders",
    ForWhom.CARED_FOR: "mantelzorger",
}


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
    @property
    def closed(self) -> Collection[Span]:
        """The days on which nobody is there."""
        ...

    @property
    def is_apart(self) -> bool | None:
        """Whether the municipality has no hand in it; None: unknown."""
        ...


AnyFitting = TypeVar("AnyFitting", bound=Fitting)


def group_of(for_whom: str) -> str:
    """Return the code of the target group that an answer to "voor wie" names; perhaps none."""
    return GROUPS.get(ForWhom(for_whom), "") if for_whom else ""


def best_first(
    offers: Iterable[AnyFitting], *, today: date, domain: str = "", group: str = ""
) -> list[AnyFitting]:
    """Return all of them: who may be chosen for somebody with this question first.

    Of those that fit, who has the municipality in it comes after all others, and who stands apart
    from it before of whom that is unknown. Who is closed, so that the answer waits until they open,
    comes after who is there. Among equals the given order stays: the nearest, and who was checked
    last.
    """

    def misfit(offer: AnyFitting) -> tuple[bool, ...]:
        return (
            not fits(offer, group=group),
            offer.is_apart is False,
            is_delayed(today, offer.closed),
            offer.is_specialised,
            _misses(offer.domains, domain),
            bool(group) and group not in offer.groups,
            offer.is_apart is None,
        )

    return sorted(offers, key=misfit)


def may_be_chosen(offer: Fitting, *, group: str = "") -> bool:
    """Tell whether we may choose it for somebody: it fits, and does not decide about them.

    Who decides, sits in the access team or works for the municipality cannot stand beside somebody
    without a word (templates/clientsupport/independence.html): that choice is theirs.
    """
    return fits(offer, group=group) and offer.is_apart is not False


def fits(offer: Fitting, *, group: str = "") -> bool:
    """Tell whether everybody may go there, or people of this group.

    None of our questions asks after an indication (Wlz), so nobody is sent there unasked.
    """
    if offer.needs_indication:
        return False
    if offer.is_specialised or offer.groups:
        return bool(group) and group in offer.groups
    return True


def _misses(named: Collection[str], asked: str) -> bool:
    return bool(asked and named) and asked not in named
