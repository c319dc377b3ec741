"""The two editions of a report: exact for the organisation itself, protected for others. Pure.

Both answer the same questions, so that a report is made once. What an edition does not show has
words of its own, and never an empty place.
"""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.documents.figures import Figure, Percent
from clientsupport.privacy.disclosure.cells import BASE, LEAST, in_words, percentage
from clientsupport.privacy.disclosure.measures import LONGEST, STEP, LeadTime, in_tens, lead_time
from intake.overview.fixing import WHOLE, Quarter
from intake.overview.subjects import Subject
from intake.overview.told import HOUR, duration

GATE = 30  # clients from one municipality, from which on others are told about it
BANDS = {"0-2": 2, "3-5": 5, "6-10": 10, "11+": LONGEST["weeks"] + 1}  # a day in each band


class Edition(enum.StrEnum):
    """For whom a report is; the values stand in addresses."""

    INTERNAL = "intern"
    FUNDER = "financier"

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {Edition.INTERNAL: _("Voor de organisatie zelf"), Edition.FUNDER: _("Voor de financier")}


class Reading(Protocol):
    """How an edition says a number: in words, with the value where it shows one (`Figure`)."""

    def values(self, subject: Subject) -> Sequence[str]:
        """Return the codes of which there is a row."""

    def count(self, measure: str, *values: str) -> str:
        """Return how many people."""

    def part(self, whole: tuple[str, ...], measure: str, *values: str) -> str:
        """Return which part of the whole they are, in percents."""

    def hours(self, *activities: str) -> str:
        """Return how long was worked on something; without an activity, on everything."""

    def contacts(self, *activities: str) -> str:
        """Return how many contacts there were."""


@dataclass(frozen=True)
class Exact:
    """What an organisation sees of itself."""

    found: Quarter

    def values(self, subject: Subject) -> Sequence[str]:
        numbers = self.found.figures.by_value(subject.measure)
        return [code for code in subject.in_turn() if numbers.get(code)]

    def count(self, measure: str, *values: str) -> str:
        return _counted(self.found.figures.cell(measure, *values).count)

    def part(self, whole: tuple[str, ...], measure: str, *values: str) -> str:
        of = self.found.figures.cell(*whole).count
        number = self.found.figures.cell(measure, *values).count
        return _percents(round(100 * number / of) if of else None)

    def hours(self, *activities: str) -> str:
        minutes = self._done("minutes", activities)
        return Figure(duration(minutes), timedelta(minutes=minutes))

    def contacts(self, *activities: str) -> str:
        return _counted(self._done("contacts", activities))

    def _done(self, measure: str, activities: Sequence[str]) -> int:
        numbers = self.found.figures.by_value(measure)
        return sum(numbers.get(activity, 0) for activity in activities or numbers)


@dataclass(frozen=True)
class Protected:
    """What others are told: no number of people below ten, and no exact one."""

    found: Quarter

    def values(self, subject: Subject) -> Sequence[str]:
        """Return every value that there is: that something does not stand here tells nothing.

        Of municipalities those of which there are enough clients; the others stand nowhere.
        """
        if subject.measure != "municipality":
            return subject.in_turn()
        numbers = self.found.figures.by_value(subject.measure)
        return [code for code in subject.known() if numbers.get(code, 0) >= GATE]

    def count(self, measure: str, *values: str) -> str:
        shown = self.found.figures.cell(measure, *values).shown
        return Figure(in_words(shown), shown)

    def part(self, whole: tuple[str, ...], measure: str, *values: str) -> str:
        of = self.found.figures.cell(*whole).shown
        return _percents(percentage(self.found.figures.cell(measure, *values).shown, of))

    def hours(self, *activities: str) -> str:
        found = self._in_tens("minutes", activities, unit=HOUR)
        if found is None:
            return NOT_SHOWN
        return Figure(gettext("%(number)s uur") % {"number": found}, timedelta(hours=found))

    def contacts(self, *activities: str) -> str:
        found = self._in_tens("contacts", activities, unit=1)
        return NOT_SHOWN if found is None else _counted(found)

    def waited(self) -> LeadTime | None:
        """Return in which band the middle one of those who waited for an answer falls."""
        days: dict[int, list[int]] = {}
        for (measure, band), parts in self.found.shares.items():
            for who, number in parts.items() if measure == "response" else ():
                days.setdefault(who, []).extend([BANDS[band]] * number)
        return lead_time(list(days.values()))

    def _in_tens(self, measure: str, activities: Sequence[str], *, unit: int) -> int | None:
        """Return whole tens of one activity, or of all.

        One that is hidden could be reckoned from the others and the whole: so either every one
        that there is passes, or only the whole is told.
        """
        every = {value for name, value in self.found.shares if name == measure}
        if not activities:
            return in_tens(self._amounts(measure, every), clients=self._clients(WHOLE), unit=unit)
        told = {one: self._one(measure, one, unit) for one in every}
        return told.get(activities[0]) if None not in told.values() else None

    def _one(self, measure: str, activity: str, unit: int) -> int | None:
        amounts = self._amounts(measure, {activity})
        return in_tens(amounts, clients=self._clients(activity), unit=unit)

    def _amounts(self, measure: str, activities: set[str]) -> list[int]:
        found: dict[int, int] = {}
        for (name, value), parts in self.found.shares.items():
            if name == measure and value in activities:
                _add(found, parts)
        return list(found.values())

    def _clients(self, activity: str) -> int:
        return self.found.clients.get(activity, 0)


NOT_SHOWN = "–"


def _add(found: dict[int, int], parts: Mapping[int, int]) -> None:
    for who, number in parts.items():
        found[who] = found.get(who, 0) + number


def _counted(number: int) -> Figure:
    return Figure(str(number), number)


def _percents(number: int | None) -> str:
    return NOT_SHOWN if number is None else Figure(f"{number} %", Percent(number))


def protection(edition: Edition) -> str:
    """Return how the numbers of an edition are protected, for whoever reads it."""
    if edition is Edition.INTERNAL:
        return gettext(
            "Deze versie bevat precieze aantallen. Geef haar niet door buiten uw organisatie."
        )
    words = gettext(
        "Aantallen zijn afgerond op veelvouden van %(base)s. Onder de %(least)s staat er "
        "<%(least)s, ook als er niemand was. Uren en contacten gaan per %(step)s, en staan er "
        "alleen als genoeg cliënten en cliëntondersteuners eraan deel hebben. Een streepje "
        "betekent: niet getoond. Totalen kunnen daardoor afwijken van de som."
    )
    return words % {"base": BASE, "least": LEAST, "step": STEP}
