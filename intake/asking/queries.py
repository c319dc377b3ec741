"""Whom somebody can ask, the best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from directory.models import Municipality
from directory.search.queries.requests import Taker, takers
from intake.asking.best_fit import best_first, may_be_chosen
from intake.enums import ForWhom

GROUPS = {  # codes of the target groups that an answer points at
    ForWhom.CHILD: "jeugd_ouders",
    ForWhom.CARED_FOR: "mantelzorger",
}


@dataclass(frozen=True)
class Candidates:
    """Who takes questions from a municipality, and whom of them we would choose: perhaps nobody."""

    takers: Sequence[Taker] = ()
    ours: Taker | None = None


def candidates(
    municipality: Municipality, *, domain: str = "", for_whom: ForWhom | None = None
) -> Candidates:
    """Return the offers that take questions from a municipality, for a question with these answers.

    We choose nobody who is there for others, or for more than was said.
    """
    group = GROUPS.get(for_whom, "") if for_whom else ""
    found = takers(municipality, domain=domain, group=group)
    sorted_takers = best_first(found, domain=domain, group=group)
    ours = next((t for t in sorted_takers if may_be_chosen(t, group=group)), None)
    return Candidates(sorted_takers, ours)
