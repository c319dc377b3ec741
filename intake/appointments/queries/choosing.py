"""The times on one page: some days at once, and where the others are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from intake.appointments.queries.slots import Slot

SHOWN_DAYS, ENOUGH = 5, 24  # days on a page; with so many times no other day is added


@dataclass(frozen=True)
class Choice:
    """A time on the page; it has what the words about an appointment ask for."""

    slot: Slot
    place: object

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
class Day:
    """A day with the times that are free on it."""

    day: date
    choices: Sequence[Choice]


@dataclass(frozen=True)
class DaysShown:
    """Days on a page; `later` is the first day of the next one."""

    days: Sequence[Day]
    later: date | None
    has_more_ways: bool  # not all are kept in the same way, or at the same place


def some_days(slots: Iterable[Slot], places: dict[int, object]) -> DaysShown:
    """Return the first days with free times; `places` are the locations by their key."""
    found = list(slots)
    days: list[Day] = []
    shown, later = 0, None
    for day, group in groupby(found, key=lambda slot: slot.day):
        choices = [Choice(slot, places.get(slot.place or 0)) for slot in group]
        if len(days) == SHOWN_DAYS or (days and shown >= ENOUGH):
            later = day
            break
        days.append(Day(day, choices))
        shown += len(choices)
    ways = {(slot.kind, slot.place) for slot in found}
    return DaysShown(days, later, len(ways) > 1)
