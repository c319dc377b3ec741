"""Whom somebody can ask, the best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from directory.models import Municipality
from directory.search.queries.requests import Taker, takers
from intake.enums import ForWhom
from intake.rules.best_fit import best_first, fits, group_of, may_be_chosen


@dataclass(frozen=True)
class Candidates:
    """Who takes questions from a municipality, and whom of them we would choose: perhaps nobody.

    `only_bound`: somebody fits, but the municipality has a hand in each of those.
    """

    takers: Sequence[Taker] = ()
    ours: Taker | None = None
    only_bound: bool = False


def candidates(
    municipality: Municipality, *, domain: str = "", for_whom: ForWhom | None = None
) -> Candidates:
    """Return the offers that take questions from a municipality, for a question with these answers.

    We choose nobody who is there for others or for more than was said, and nobody who decides about
    who asks.
    """
    group = group_of(for_whom or "")
    found = takers(municipality, domain=domain, group=group)
    sorted_takers = best_first(found, today=timezone.localdate(), domain=domain, group=group)
    ours = next((t for t in sorted_takers if may_be_chosen(t, group=group)), None)
    only_bound = ours is None and any(fits(taker, group=group) for taker in found)
    return Candidates(sorted_takers, ours, only_bound)
