"""Whom somebody can ask, the best first."""

from directory.models import Municipality
from directory.search.queries.requests import Taker, takers
from intake.asking.best_fit import best_first
from intake.enums import ForWhom

GROUPS = {  # codes of the target groups that an answer points at
    ForWhom.CHILD: "jeugd_ouders",
    ForWhom.CARED_FOR: "mantelzorger",
}


def candidates(
    municipality: Municipality, *, domain: str = "", for_whom: ForWhom | None = None
) -> list[Taker]:
    """Return the offers that take questions from a municipality; the first is our own choice."""
    group = GROUPS.get(for_whom, "") if for_whom else ""
    found = takers(municipality, domain=domain, group=group)
    return best_first(found, domain=domain, group=group)
