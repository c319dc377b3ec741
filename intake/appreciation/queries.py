"""What is told of appreciation: of quarters that are over, in whole fives, never of one person.

Everything that is told comes from here; a page that shows it elsewhere asks `years` too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

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
    told: Sequence[Told]

    @property
    def number(self) -> int:
        """Which of its year, from one to four."""
        return number_in_year(self.first_day)


@dataclass(frozen=True)
class Year:
    """The quarters of a year together; `mark` in half points, None below ten marks."""

    year: int
    mark: float | None
    quarters: Sequence[Quarter]

    @property
    def answers(self) -> int:
        return sum(quarter.answers for quarter in self.quarters)

    @property
    def told(self) -> list[Told]:
        """The sum of what was told of each quarter: nothing is rounded anew."""
        rows = zip(*(quarter.told for quarter in self.quarters), strict=True)
        return [
            Told(
                each[0].statement,
                **{name: sum(getattr(one, name) for one in each) for name, _face, _word in PARTS},
            )
            for each in rows
        ]


@dataclass(frozen=True)
class Results:
    """What somebody may see: of an organisation, or of themselves there. `anchor` names its part."""

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
    marks = _marks(rows)
    by_year = groupby(_quarters(rows), key=lambda quarter: quarter.first_day.year)
    found = [Year(year, marks.get(year), [*quarters]) for year, quarters in by_year]
    return found[::-1]


def may_say(request: HelpRequest, today: date) -> bool:
    """Tell whether a resident is asked now; in their own unit of work."""
    if not is_open(request.closed_on, today):
        return False
    return not Appreciated.objects.filter(request=request).exists()


def _quarters(rows: "QuerySet[Appreciation]") -> Iterator[Quarter]:
    counts = {
        f"{name}_{face.name}": Count("pk", filter=Q(**{name: face}))
        for name in Statement.values
        for face in ANSWERS
    }
    found = rows.order_by().values("quarter").annotate(answers=Count("pk"), **counts)
    for row in found.order_by("quarter"):
        told = [_told(Statement(name), row) for name in Statement.values]
        yield Quarter(row["quarter"], row["answers"], told)


def _told(statement: Statement, row: Mapping[str, int]) -> Told:
    exact = [row[f"{statement}_{face.name}"] for face in ANSWERS]
    no, partly, yes, none = in_fives([*exact, row["answers"] - sum(exact)])
    return Told(statement, yes=yes, partly=partly, no=no, none=none)


def _marks(rows: "QuerySet[Appreciation]") -> dict[int, float | None]:
    found = rows.order_by().values("quarter__year")
    sums = found.annotate(total=Sum("mark"), number=Count("mark"))
    return {
        row["quarter__year"]: half_points(row["total"] or 0, answers=row["number"]) for row in sums
    }
