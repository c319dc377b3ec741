"""Which requests wait for an answer, as far as somebody can do something about it."""

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import CharField, Value
from django.db.models.functions import Coalesce

from intake.models import HelpRequest
from intake.models.request import HelpRequestQuerySet
from intake.permissions import Access
from intake.workplace.queries.names import NAMED, names_of
from intake.workplace.queries.piles import reminded


class Wait(enum.StrEnum):
    """For whom a request waits."""

    MINE = "mine"  # and of whom one replaces
    NEW = "new"  # nobody has it
    TEAM = "team"  # a colleague is late with it, and one looks after the team
    REMINDED = "reminded"  # one wanted to see it again by now, and nobody waits for an answer


@dataclass(frozen=True)
class Waits:
    """A request that waits, and what it is called by; empty for what it has not."""

    request: HelpRequest
    municipality: str
    domain: str
    supporter: str


@dataclass(frozen=True)
class Waiting:
    """The most urgent ones, and how many there are, as far as was counted."""

    requests: Sequence[Waits]
    number: int


def waiting(access: Access, today: date, *, few: int, most: int) -> Mapping[Wait, Waiting]:
    """Return what waits: `few` of each, counted up to `most`. Three statements."""
    keys = sorted(_keys(access, today, most))
    by_wait = {wait: [key for _due, key, found in keys if found == wait] for wait in Wait}
    shown = {key for found in by_wait.values() for key in found[:few]}
    requests = _named(HelpRequest.objects.filter(pk__in=shown).only(*NAMED, "due_on"))
    return {
        wait: Waiting([requests[key] for key in found[:few] if key in requests], len(found))
        for wait, found in by_wait.items()
    }


def _named(found: Iterable[HelpRequest]) -> Mapping[UUID, Waits]:
    """Return the requests with their names, by key."""
    requests = list(found)
    names = names_of(requests)

    def name(field: str, request: HelpRequest) -> str:
        return names[field].get(getattr(request, f"{field}_id"), "")

    return {
        row.pk: Waits(row, *(name(field, row) for field in ("municipality", "domain", "supporter")))
        for row in requests
    }


def _keys(access: Access, today: date, most: int) -> Iterable[tuple[date, UUID, str]]:
    """Return due day, key and wait, without the objects: that costs the least."""
    first, *others = [
        rows.annotate(wait=Value(wait.value, CharField()), day=Coalesce("due_on", today))
        .order_by("day", "uuid")
        .values_list("day", "uuid", "wait")[:most]
        for wait, rows in _piles(access, today).items()
    ]
    return first.union(*others, all=True)


def _piles(access: Access, today: date) -> Mapping[Wait, HelpRequestQuerySet]:
    visible, own = HelpRequest.objects.at(access.roles), access.own()
    led = [provider for provider in access.roles if access.coordinates(provider)]
    piles = {
        Wait.MINE: visible.waiting_for_us().filter(own),
        Wait.NEW: visible.waiting_for_us().filter(supporter=None),
        Wait.REMINDED: reminded(access, today).waiting_for_resident(),
    }
    if led:
        late = visible.late(today).filter(provider__in=led)
        piles[Wait.TEAM] = late.exclude(supporter=None).exclude(own)
    return piles
