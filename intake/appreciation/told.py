"""What is told of answers, in the shape in which pages show it: fives of years and quarters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.disclosure.measures import half_points
from intake.enums import Face, Statement
from intake.rules.appreciation import in_fives
from intake.rules.quarters import number_in_year

ANSWERS = [Face.NO, Face.A_BIT, Face.YES]  # of equal rests the worst is told first
# How each answer is called in `Told`, the face that is shown with it, and its word.
PARTS = [
    ("yes", Face.YES, Face.YES.label),
    ("partly", Face.A_BIT, Face.A_BIT.label),
    ("no", Face.NO, Face.NO.label),
    ("none", None, _("Geen antwoord")),
]


@dataclass(frozen=True)
class Part:
    """One answer to a statement: how many, in fives, and where it begins in a bar of all."""

    name: str
    face: Face | None
    word: str | Promise
    count: int
    start: int


@dataclass(frozen=True)
class Told:
    """What was answered to one statement: so many of each face, in fives, and passed over."""

    statement: Statement
    yes: int
    partly: int
    no: int
    none: int

    @classmethod
    def of(cls, statement: Statement, counts: Mapping[str, int]) -> "Told":
        """Return what is told of exact counts: `answers`, and each face as `column` names it."""
        exact = [counts[column(statement, face)] for face in ANSWERS]
        no, partly, yes, none = in_fives([*exact, counts["answers"] - sum(exact)])
        return cls(statement, yes=yes, partly=partly, no=no, none=none)

    @property
    def total(self) -> int:
        return self.yes + self.partly + self.no + self.none

    @property
    def parts(self) -> list[Part]:
        """What is more than nothing, one behind the other."""
        found, start = [], 0
        for name, face, word in PARTS:
            if count := int(getattr(self, name)):
                found.append(Part(name, face, word, count, start))
            start += count
        return found


@dataclass(frozen=True)
class Quarter:
    """One quarter that is over: a multiple of five answers."""

    first_day: date
    answers: int

    @property
    def number(self) -> int:
        """Which of its year, from one to four."""
        return number_in_year(self.first_day)


@dataclass(frozen=True)
class Year:
    """The quarters of a year together; `mark` in half points, None below ten marks."""

    year: int
    answers: int
    mark: float | None
    told: Sequence[Told]
    quarters: Sequence[Quarter]

    @classmethod
    def of(cls, year: int, counts: Mapping[str, int], quarters: Sequence[Quarter]) -> "Year":
        """Return what is told of exact counts: `answers`, `marks`, their `total`, and the faces."""
        return cls(
            year=year,
            answers=counts["answers"],
            mark=half_points(counts["total"], answers=counts["marks"]),
            told=[Told.of(statement, counts) for statement in Statement],
            quarters=quarters,
        )


def column(statement: Statement, face: Face) -> str:
    """Return the name of the count of a face."""
    return f"{statement.value}_{face.name}"
