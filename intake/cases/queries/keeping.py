"""When closed cases go, for who keeps them: what an organisation chose, and what goes soon."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min, Q, QuerySet
from django.db.models.functions import TruncMonth

from directory.models import Provider
from intake.cases.queries.piles import held_by
from intake.models import Case, CaseErasure
from intake.models.case import CaseQuerySet
from intake.permissions import Access
from intake.retention.case_days import months_of
from intake.rules.case_keeping import WARNED_BEFORE
from intake.workplace.queries.team import colleagues


@dataclass(frozen=True)
class Kept:
    """What holds at one organisation; `can_change` for who looks after its people."""

    provider: Provider
    months: int
    can_change: bool


@dataclass(frozen=True)
class Going:
    """How many closed cases go in a month, and the first day on which one does."""

    first: date
    number: int


@dataclass(frozen=True)
class Asked:
    """What a second person looks at before saying yes: facts and numbers, no note, no alias."""

    erasure: CaseErasure
    contacts: int
    notes: int
    is_alone: bool  # nobody else works there: it happens by itself
    can_confirm: bool
    is_own: bool  # asked by who looks


def kept_at(access: Access) -> list[Kept]:
    """Return what holds at the organisations where somebody works."""
    providers = Provider.objects.filter(pk__in=access.roles).order_by("name")
    months = months_of(list(access.roles))
    return [Kept(one, months[one.pk], can_change=access.coordinates(one.pk)) for one in providers]


def going_soon(access: Access, today: date) -> CaseQuerySet:
    """Return the closed cases that go within the warning: own ones, and of whom one coordinates."""
    led = [key for key in access.roles if access.coordinates(key)]
    theirs = held_by(access) | Q(provider__in=led)
    soon = Case.objects.at(list(access.roles)).closed().filter(delete_on__lte=today + WARNED_BEFORE)
    return soon.filter(theirs).order_by("delete_on", "uuid")


def going_by_month(access: Access, today: date) -> list[Going]:
    """Return how many of these go in each month, the nearest first. One statement."""
    months = going_soon(access, today).order_by().annotate(month=TruncMonth("delete_on"))
    counted = months.values("month").annotate(number=Count("pk"), first=Min("delete_on"))
    return [Going(row["first"], row["number"]) for row in counted.order_by("month")]


def closed_at(provider: Provider) -> int:
    """Return how many closed cases an organisation has."""
    return Case.objects.at([provider.pk]).closed().count()


def asked_about(access: Access, case: Case) -> Asked | None:
    """Return what somebody asked about erasing a case; None: nobody did."""
    found = CaseErasure.objects.filter(case=case, provider=case.provider)
    erasure = found.select_related("proposed_by").first()
    if erasure is None:
        return None
    return Asked(
        erasure=erasure,
        contacts=case.contacts.count(),
        notes=case.notes.count(),
        is_alone=erasure.is_alone and colleagues(case.provider).count() <= 1,
        can_confirm=access.can_confirm_erasure(erasure),
        is_own=erasure.proposed_by_id == access.user.pk,
    )


def to_confirm(access: Access) -> "QuerySet[CaseErasure]":
    """Return what colleagues ask to erase and wait for a second person, the oldest first."""
    found = CaseErasure.objects.filter(provider__in=access.roles)
    theirs = found.exclude(proposed_by=access.user).select_related("case__municipality")
    return theirs.order_by("proposed_on", "uuid")
