"""What is told of appreciation: of quarters that are over, in whole fives, never of one person.

Everything that is told comes from here; a page that shows it elsewhere asks `years` too.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum

from clientsupport.models import User
from directory.models import Provider
from intake.appreciation.told import ANSWERS, Quarter, Year, column
from intake.enums import Statement
from intake.models import Appreciated, Appreciation, HelpRequest
from intake.permissions import Access
from intake.rules.appreciation import is_open
from intake.rules.quarters import quarter_of

FACES = {
    column(statement, face): Count("pk", filter=Q(**{statement.value: face}))
    for statement in Statement
    for face in ANSWERS
}
MARKS = {"marks": Count("mark"), "total": Sum("mark", default=0)}


@dataclass(frozen=True)
class Results:
    """What somebody may see: of an organisation, or of themselves there."""

    provider: Provider
    is_own: bool
    years: Sequence[Year]

    @property
    def anchor(self) -> str:
        """How its part of a page is called in an address."""
        return f"{'eigen' if self.is_own else 'alle'}-{self.provider.pk}"


def results(access: Access, providers: Iterable[Provider], today: date) -> list[Results]:
    """Return what this person may see of organisations where they work; four statements at most.

    Their own of each, and all of what they coordinate.
    """
    here = [provider for provider in providers if provider.pk in access.roles]
    led = [provider for provider in here if access.coordinates(provider.pk)]
    own = _told(_over(today).filter(provider__in=here, supporter=access.user))
    everybody = _told(_over(today).filter(provider__in=led)) if led else {}
    found = []
    for provider in here:
        found.append(Results(provider, True, own.get(provider.pk, [])))
        if provider in led:
            found.append(Results(provider, False, everybody.get(provider.pk, [])))
    return found


def years(provider: Provider, today: date, *, supporter: User | None = None) -> list[Year]:
    """Return what is told of an organisation, or of one supporter there; the newest year first.

    Two statements. Nothing of the quarter that `today` is in.
    """
    rows = _over(today).filter(provider=provider)
    return _told(rows.filter(supporter=supporter) if supporter else rows).get(provider.pk, [])


def may_say(request: HelpRequest, today: date) -> bool:
    """Tell whether a resident is asked now; in their own unit of work."""
    if not is_open(request.closed_on, today):
        return False
    return not Appreciated.objects.filter(request=request).exists()


def _over(today: date) -> "QuerySet[Appreciation]":
    """Return the answers of quarters that are over."""
    return Appreciation.objects.filter(quarter__lt=quarter_of(today)).order_by()


def _told(rows: "QuerySet[Appreciation]") -> dict[int, list[Year]]:
    """Return the years of each organisation."""
    quarters: dict[tuple[int, int], list[Quarter]] = defaultdict(list)
    counted: Any = rows.values_list("provider", "quarter").annotate(number=Count("pk"))
    for provider, quarter, number in counted.order_by("quarter"):
        quarters[provider, quarter.year].append(Quarter(quarter, number))
    found: dict[int, list[Year]] = defaultdict(list)
    sums: Any = rows.values("provider", "quarter__year")
    summed = sums.annotate(answers=Count("pk"), **FACES, **MARKS)
    for row in summed.order_by("-quarter__year"):
        provider, year = row["provider"], row["quarter__year"]
        found[provider].append(Year.of(year, row, quarters[provider, year]))
    return found
