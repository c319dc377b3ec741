"""What nobody thought of the help, so that its page has something of past quarters to tell."""

from collections.abc import Iterator
from datetime import date
from random import Random

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.demo.examples.accounts import PROVIDER
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Provider
from intake.appreciation.jobs import gather_appreciation
from intake.enums import Face, Statement
from intake.models import Appreciation, WaitingAppreciation
from intake.rules.appreciation import Opinion
from intake.rules.quarters import earlier, quarter_of

# How many answered in each past quarter, the oldest first; and what waits in this one.
ANSWERS = {
    MemberRole.SUPPORTER: [5, 10, 5, 10, 5, 10, 2],
    MemberRole.COORDINATOR: [5, 0, 5, 5, 0, 5, 1],
}
SEED = 15
FACES = [Face.YES, Face.A_BIT, Face.NO, None]
HOW_OFTEN = {  # each face, of a hundred
    Statement.EASY_TO_FIND: [45, 30, 15, 10],
    Statement.TAKEN_SERIOUSLY: [80, 12, 3, 5],
    Statement.FOUND_WORDS: [65, 20, 5, 10],
    Statement.CAN_GO_ON: [55, 30, 10, 5],
}
MARKS, HOW_OFTEN_MARKED = [6, 7, 8, 9, 10, None], [5, 20, 35, 20, 10, 10]


@transaction.atomic
def add_appreciation() -> int:
    """Add the answers once, about the example accounts; return how many. A job tells them."""
    provider = Provider.objects.get(slug=PROVIDER)
    kept = (Appreciation, WaitingAppreciation)
    if any(model._default_manager.filter(provider=provider).exists() for model in kept):
        return 0
    number = sum(_add(provider, role, Random(f"{SEED}{role}")) for role in ANSWERS)  # noqa: S311
    app.configure_task(gather_appreciation.name).defer(timestamp=0)
    return number


def _add(provider: Provider, role: MemberRole, chance: Random) -> int:
    supporter = User.objects.filter(memberships__provider=provider, memberships__role=role)[0]
    quarters = [*_quarters(ANSWERS[role])]
    for place, quarter in enumerate(quarters, start=1):
        row = WaitingAppreciation(
            provider=provider, supporter=supporter, quarter=quarter, place=place
        )
        row.encrypt(opinion=_opinion(chance).to_text())
        row.save(force_insert=True)
    return len(quarters)


def _quarters(numbers: list[int]) -> Iterator[date]:
    now = quarter_of(timezone.localdate())
    for ago, number in zip(reversed(range(len(numbers))), numbers, strict=True):
        yield from [earlier(now, ago)] * number


def _opinion(chance: Random) -> Opinion:
    faces = {
        statement.value: face and face.value
        for statement, often in HOW_OFTEN.items()
        for face in chance.choices(FACES, often)
    }
    return Opinion(faces, chance.choices(MARKS, HOW_OFTEN_MARKED)[0])
