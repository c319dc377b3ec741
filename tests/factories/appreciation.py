"""Makers of what people thought of the help, as they say it."""

from datetime import date
from typing import Any

from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.models import User
from clientsupport.privacy.codes.sending import Sent
from directory.models import Provider
from intake.appreciation.actions.answering import answer_card
from intake.appreciation.actions.cards import hand_card
from intake.appreciation.actions.gathering import gather
from intake.enums import Face, Statement
from intake.rules.appreciation import Opinion
from tests.helpers.roles import acting_as


def opinion(face: Face | None = Face.YES, mark: int | None = 8) -> Opinion:
    """Return an opinion with the same face for each statement."""
    return Opinion({name: face and face.value for name in Statement.values}, mark)


def card_of(supporter: User, provider: Provider, **facts: Any) -> Sent:
    """Make a card for somebody whose help was closed today."""
    closed_on: date = facts.pop("closed_on", timezone.localdate())
    return hand_card(provider=provider, closed_on=closed_on, by=supporter, **facts)


def answered(supporter: User, provider: Provider, *opinions: Opinion) -> None:
    """Let as many people answer, each with a card of their own; nothing is told yet."""
    for one in opinions:
        assert answer_card(card=card_of(supporter, provider).opens, opinion=one)


def gathered() -> int:
    """Do what the job of every hour does; return how many answers it wrote down."""
    with acting_as(Role.JOBS):
        return gather(timezone.localdate())
