"""The stored numbers of the overviews, summed over a period: they cost no more with more cases."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from django.db.models import QuerySet, Sum

from clientsupport.privacy.disclosure.cells import SPACE
from directory.models import Provider
from intake.models import CaseTally, ContactMoment
from intake.overview.figures import Figures
from intake.overview.periods import LOOKS_BACK, Period, moved
from intake.rules import case_sums
from intake.rules.case_counts import EVERYBODY, RUNNING

TREND = ("opened", "closed")
# What is shared over supporters before it is shown to others (`clientsupport.privacy.disclosure`).
BY_SUPPORTER = ("minutes", "contacts", "response")
Row = tuple[str, str, case_sums.Sum]


def figures(provider: Provider, period: Period, *, supporter: int = EVERYBODY) -> Figures:
    """Return what an organisation had in a period, or one supporter there."""
    return Figures.of(rows(provider, period, supporter=supporter))


def rows(provider: Provider, period: Period, *, supporter: int = EVERYBODY) -> Iterator[Row]:
    """Yield measure, value and sum of what is not nothing. One statement."""
    found = _of(provider, period).filter(supporter=supporter)
    for measure, value, number, key in _summed(found):
        yield measure, value, case_sums.Sum(number, key % SPACE)


def shares(provider: Provider, period: Period) -> Iterator[tuple[str, str, int, int]]:
    """Yield what each supporter has of what is told to others only when it is shared."""
    found = _of(provider, period).filter(measure__in=BY_SUPPORTER).exclude(supporter=EVERYBODY)
    in_turn = found.order_by("measure", "value", "supporter")
    by_supporter = in_turn.values_list("measure", "value", "supporter")
    yield from by_supporter.annotate(number=Sum("number")).exclude(number=0)


def clients_by_activity(provider: Provider, period: Period) -> dict[str, int]:
    """Return for how many clients something was done, by activity and ("") at all.

    It counts what is stored still, so never too many. In the unit of work of its team.
    """
    of_period = ContactMoment.objects.filter(
        provider=provider, on__gte=period.first, on__lt=period.until, is_mistake=False
    )
    pairs = list(of_period.order_by().values_list("activity", "case").distinct())
    found = Counter(activity for activity, _case in pairs)
    return {**found, "": len({case for _activity, case in pairs})}


def trend(
    provider: Provider, today: date, *, supporter: int = EVERYBODY
) -> list[tuple[date, int, int]]:
    """Return of each of the last months how many cases began in it, and ended; the oldest first."""
    first = moved(today, 1 - LOOKS_BACK)
    found = CaseTally.objects.filter(provider=provider, supporter=supporter, month__gte=first)
    stored = found.filter(measure__in=TREND).values_list("month", "measure", "number")
    by_month = {(month, measure): number for month, measure, number in stored}
    months = [moved(first, number) for number in range(LOOKS_BACK)]
    opened, closed = TREND
    return [
        (month, by_month.get((month, opened), 0), by_month.get((month, closed), 0))
        for month in months
    ]


def running(provider: Provider) -> dict[int, int]:
    """Return how many cases run, by supporter, and of everybody."""
    found = CaseTally.objects.filter(provider=provider, month=RUNNING, measure="running")
    return dict(found.values_list("supporter", "number"))


def _of(provider: Provider, period: Period) -> "QuerySet[CaseTally]":
    return CaseTally.objects.filter(
        provider=provider, month__gte=period.first, month__lt=period.until
    )


def _summed(found: "QuerySet[CaseTally]") -> Iterator[tuple[str, str, int, int]]:
    by_value = found.order_by().values_list("measure", "value")
    for measure, value, number, key in by_value.annotate(Sum("number"), Sum("key")):
        if number:
            yield measure, value, number, int(key)
