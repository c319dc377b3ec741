"""What one row says of a case, and what stands there already. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from intake.rules.case_days import NotPossible, check_in_case, check_opening

DAYS = ("opened_on", "closed_on", "first_response_on", "last_contact_on")


@dataclass
class Said:
    """What the cells of a row say; what is empty or left out they say nothing about.

    `minutes` by code of Activity; `contacts` 0: as few as these minutes need.
    """

    reference: str
    codes: dict[str, str] = field(default_factory=dict)  # referrer, contact_form, channel, …
    lists: dict[str, list[str]] = field(default_factory=dict)  # domains, groups
    days: dict[str, date] = field(default_factory=dict)
    minutes: dict[str, int] = field(default_factory=dict)
    contacts: int = 0
    municipality: int | None = None
    law: int | None = None
    supporter: int | None = None


@dataclass(frozen=True)
class Stored:
    """A case that has the reference of a row; `may`: this person may change it by a file."""

    uuid: UUID
    version: int
    state: str
    facts: Mapping[str, object]  # columns by name, as in `Said`
    lists: Mapping[str, Sequence[str]]
    days: Mapping[str, date | None]
    municipality: int | None
    supporter: int | None
    laws: Sequence[int]
    minutes: Mapping[str, int]
    may: bool


def day_problem(days: Mapping[str, date], *, today: date) -> tuple[str, str] | None:
    """Return which day cannot be, and why in words; None when all can."""
    opened, closed = days["opened_on"], days.get("closed_on")
    try:
        name = "opened_on"
        check_opening(opened, today=today)
        for name in DAYS[1:]:
            if day := days.get(name):
                ends = None if name == "closed_on" else closed
                check_in_case(day, opened=opened, closed=ends, today=today)
    except NotPossible as refused:
        return name, str(refused)
    return None
