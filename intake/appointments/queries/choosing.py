"""The times on one page: some days at once, and where the others are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from directory.models import Location
from intake.appointments.queries.slots import Slot

SHOWN_DAYS, ENOUGH = 5, 24  # days on a page; with so many times no other day is added


@dataclass(frozen=True)
class Choice:
    """A time on the page; it has what the words about an appointment ask for."""

    slot: Slot
    place: Location | None

    @property
    def kind(self) -> str:
        return self.slot.kind

    @property
    def starts_at(self) -> datetime:
        return self.slot.start

    @property
    def ends_at(self) -> datetime:
        return self.slot.end

    @property
    def is_day_part(self) -> bool:
        return self.slot.is_day_part


@dataclass(frozen=True)
class Group:
    """The times that are free on a day in one way, at one place."""

    day: date
    choices: Sequence[Choice]

    @property
    def first(self) -> Choice:
        return self.choices[0]


@dataclass(frozen=True)
class DaysShown:
    """The times on a page; `later` is the first day of the next one."""

    groups: Sequence[Group]
    later: date | None


def some_days(slots: Iterable[Slot], places: Mapping[int, Location]) -> DaysShown:
    """Return the first days with free times; `places` are the locations by their key."""
    groups: list[Group] = []
    for day, found in groupby(slots, key=lambda slot: slot.day):
        if _is_enough(groups):
            return DaysShown(groups, day)
        ways = groupby(sorted(found, key=_way), key=_way)
        for _, same in ways:
            choices = [Choice(slot, places.get(slot.place or 0)) for slot in same]
            groups.append(Group(day, choices))
    return DaysShown(groups, None)


def _way(slot: Slot) -> tuple[str, int]:
    return slot.kind, slot.place or 0


def _is_enough(groups: Sequence[Group]) -> bool:
    days = {group.day for group in groups}
    return len(days) >= SHOWN_DAYS or sum(len(group.choices) for group in groups) >= ENOUGH
