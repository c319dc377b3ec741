"""What is told of appreciation: of quarters that are over, in whole fives, never of one person.

Everything that is told comes from here; a page that shows it elsewhere asks `years` too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.privacy.disclosure.measures import half_points
from directory.models import Provider
from intake.enums import Face, Statement
from intake.models import Appreciated, Appreciation, HelpRequest
from intake.permissions import Access
from intake.rules.appreciation import in_fives, is_open
from intake.rules.quarters import number_in_year, quarter_of

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

    @property
    def total(self) -> int:
        return self.yes + self.partly + self.no + self.none

    @property
    def parts(self) -> list["Part"]:
        """What is more than nothing, one behind the other."""
        found, start = [], 0
        for name, value, word in PARTS:
            if count := int(getattr(self, name)):
                found.append(Part(name, value, word, count, start))
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


@dataclass(frozen=True)
class Results:
    """What somebody may see: of an organisation, or of themselves there."""

    provider: Provider
    is_own: bool
    years: Sequence[Year]

    @property
    def anchor(self) -> str:
        return f"{'eigen' if self.is_own else 'alle'}-{self.provider.pk}"


def results(access: Access, today: date) -> list[Results]:
    """Return what this person may see: their own everywhere, and all of what they coordinate."""
    found = []
    for provider in Provider.objects.filter(pk__in=access.roles).order_by("name"):
        own = years(provider, today, supporter=access.user)
        found.append(Results(provider, True, own))
        if access.coordinates(provider.pk):
            found.append(Results(provider, False, years(provider, today)))
    return found


def years(provider: Provider, today: date, *, supporter: User | None = None) -> list[Year]:
    """Return what is told of an organisation, or of one supporter there; the newest year first.

    Two statements. Nothing of the quarter that `today` is in.
    """
    rows = Appreciation.objects.filter(provider=provider, quarter__lt=quarter_of(today))
    if supporter:
        rows = rows.filter(supporter=supporter)
    by_year = groupby(_quarters(rows), key=lambda quarter: quarter.first_day.year)
    quarters = {year: [*found] for year, found in by_year}
    return [_year(row, quarters[row["quarter__year"]]) for row in _sums(rows)]


def may_say(request: HelpRequest, today: date) -> bool:
    """Tell whether a resident is asked now; in their own unit of work."""
    if not is_open(request.closed_on, today):
        return False
    return not Appreciated.objects.filter(request=request).exists()


def _quarters(rows: "QuerySet[Appreciation]") -> Iterator[Quarter]:
    counted = rows.order_by().values("quarter").annotate(answers=Count("pk"))
    for row in counted.order_by("quarter"):
        yield Quarter(row["quarter"], row["answers"])


def _sums(rows: "QuerySet[Appreciation]") -> Iterable[Any]:
    """Return for each year, the newest first, how often each face was chosen, and the marks."""
    counts = {
        f"{name}_{face.name}": Count("pk", filter=Q(**{name: face}))
        for name in Statement.values
        for face in ANSWERS
    }
    of_marks = {"marks": Count("mark"), "total": Sum("mark", default=0)}
    found = rows.order_by().values("quarter__year")
    found = found.annotate(answers=Count("pk"), **counts, **of_marks)
    return found.order_by("-quarter__year")


def _year(row: Mapping[str, int], quarters: Sequence[Quarter]) -> Year:
    return Year(
        year=row["quarter__year"],
        answers=row["answers"],
        mark=half_points(row["total"], answers=row["marks"]),
        told=[_told(Statement(name), row) for name in Statement.values],
        quarters=quarters,
    )


def _told(statement: Statement, row: Mapping[str, int]) -> Told:
    exact = [row[f"{statement}_{face.name}"] for face in ANSWERS]
    no, partly, yes, none = in_fives([*exact, row["answers"] - sum(exact)])
    return Told(statement, yes=yes, partly=partly, no=no, none=none)
