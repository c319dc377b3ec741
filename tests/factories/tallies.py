"""Makers of counted cases: the numbers of the overviews, without the cases."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from clientsupport.database.connections import Role
from intake.cases.actions.counting import recount
from intake.rules.case_counts import Place, counted
from intake.rules.case_sums import NOTHING, Sum, summed
from tests.helpers.roles import acting_as

SECRET = b"a key of the tests"
QUARTER = date(2026, 7, 1)


@dataclass(frozen=True)
class CountedCase:
    """A closed case as figures know it, with one contact; `facts` are those that differ."""

    number: int
    supporter: int = 1
    minutes: int = 60
    facts: Mapping[str, object] = field(default_factory=dict)

    def sums(self, provider: int) -> dict[Place, Sum]:
        """Return what it adds to each number."""
        case = UUID(int=self.number)
        of_case = {
            "provider_id": provider,
            "supporter_id": self.supporter,
            "municipality_id": None,
            "state": "closed",
            "opened_on": QUARTER.isoformat(),
            "first_response_on": QUARTER.isoformat(),
            "closed_on": QUARTER.isoformat(),
            "close_reason": "helped",
            "follow_on": "geen",
            "referrer": "zelf",
            "contact_form": "traject",
            "channel": "telefoon",
            "language": "nl",
            "first_time": "yes",
            "age_band": "25-44",
            "domains": ["wonen"],
            "groups": [],
            **self.facts,
        }
        contact = {
            "provider_id": provider,
            "supporter_id": self.supporter,
            "on": QUARTER.isoformat(),
            "activity": "A",
            "minutes": self.minutes,
            "is_mistake": False,
        }
        every = [*counted("case", of_case), *counted("contact", contact)]
        return dict(summed(every, case, SECRET))


def all_sums(cases: list[CountedCase], provider: int = 1) -> dict[Place, Sum]:
    """Return what these cases add to each number."""
    found: dict[Place, Sum] = {}
    for case in cases:
        for place, part in case.sums(provider).items():
            found[place] = found.get(place, NOTHING) + part
    return found


def store_counted(cases: list[CountedCase], provider: int) -> None:
    """Store the numbers of these cases, as if they had been counted; of one provider at a time."""
    with acting_as(Role.JOBS):
        recount(all_sums(cases, provider))
