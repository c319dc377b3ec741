"""Telling answers in fives: taking them out of where they wait, shuffled. Only for the jobs."""

import random
from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.db.models import Count, Max

from directory.models import Provider
from intake.models import Appreciation, WaitingAppreciation
from intake.rules.appreciation import ALONE_FOR, WHOLE, Opinion
from intake.rules.quarters import earlier, quarter_of

Whose = tuple[int, int | None]  # provider, and supporter where it is told of one
shuffle = random.SystemRandom().shuffle


def gather(today: date) -> int:
    """Write down every whole five that waits, and return how many answers that were.

    What was too little about one supporter for a year is told of the organisation alone.
    """
    _let_go_of_supporters(today)
    about = WaitingAppreciation.objects.order_by().values("provider", "supporter")
    full = about.annotate(number=Count("pk")).filter(number__gte=WHOLE)
    return sum(_write((row["provider"], row["supporter"])) for row in full)


@transaction.atomic
def _write(whose: Whose) -> int:
    waiting = _waiting(whose)
    fives = [waiting[start : start + WHOLE] for start in range(0, len(waiting), WHOLE)]
    return sum(_write_five(five) for five in fives if len(five) == WHOLE)


def _write_five(five: Sequence[WaitingAppreciation]) -> int:
    """Store five in any order; they are of the quarter in which the last one came."""
    quarter = max(row.quarter for row in five)
    rows = [_row(waiting, quarter) for waiting in five]
    shuffle(rows)
    Appreciation.objects.bulk_create(rows)
    WaitingAppreciation.objects.filter(pk__in=[row.pk for row in five]).delete()
    return len(rows)


def _row(waiting: WaitingAppreciation, quarter: date) -> Appreciation:
    opinion = Opinion.from_text(waiting.decrypt("opinion") or "")
    return Appreciation(
        provider_id=waiting.provider_id,
        supporter_id=waiting.supporter_id,
        quarter=quarter,
        mark=opinion.mark,
        **opinion.faces,
    )


def _let_go_of_supporters(today: date) -> None:
    long_ago = earlier(quarter_of(today), ALONE_FOR)
    alone = WaitingAppreciation.objects.filter(quarter__lte=long_ago).exclude(supporter=None)
    pairs = alone.order_by().values_list("provider", "supporter").distinct()
    for provider, supporter in list(pairs):
        _move((provider, supporter), long_ago)


@transaction.atomic
def _move(whose: Whose, long_ago: date) -> None:
    """Let what waited too long wait behind what is told of the organisation."""
    rows = [row for row in _waiting(whose) if row.quarter <= long_ago]
    last = WaitingAppreciation.objects.filter(provider=whose[0], supporter=None)
    place = int(last.aggregate(last=Max("place", default=0))["last"])
    for number, row in enumerate(rows, start=place + 1):
        row.supporter, row.place = None, number
    WaitingAppreciation.objects.bulk_update(rows, ["supporter", "place"])


def _waiting(whose: Whose) -> list[WaitingAppreciation]:
    """Return what waits, in its order; nothing is added meanwhile."""
    provider, supporter = whose
    Provider.with_merged.select_for_update(no_key=True).get(pk=provider)
    return list(WaitingAppreciation.objects.filter(provider=provider, supporter=supporter))
