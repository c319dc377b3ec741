"""What lies in each list of the workplace, and in which order: found by index.

Of very many requests PostgreSQL finds the first of a list quickly only where an index holds just
that list in just that order (`HelpRequest.Meta.indexes`). So a list is a few parts, each of one
holder.
"""

from collections.abc import Sequence
from datetime import date

from django.db.models import CharField, Q, QuerySet
from django.db.models.functions import Cast

from clientsupport.privacy.codes.writing import ALPHABET
from intake.enums import RequestState
from intake.models import HelpRequest, Passing
from intake.models.request import HANDLE_LENGTH, IN_TURN, HelpRequestQuerySet
from intake.permissions import Access
from intake.workplace.queries.wanted import Pile, Wanted

Parts = Sequence[HelpRequestQuerySet]


def parts_of(pile: Pile, access: Access, today: date) -> Parts:
    """Return what lies in a list; a request may lie in two of its parts."""
    visible = HelpRequest.objects.at(access.roles)
    unclaimed, own = visible.unclaimed(), access.own_by_holder()
    if pile is Pile.TO_DO:
        waiting = visible.waiting_for_us()
        held = (waiting.filter(holder) for holder in own)
        return [unclaimed.waiting_for_us(), *held, reminded(access, today)]
    if pile is Pile.MINE:
        return [visible.open().filter(holder) for holder in own]
    one: dict[Pile, HelpRequestQuerySet] = {
        Pile.NEW: unclaimed,
        Pile.FOR_US: visible.waiting_for_us().exclude(supporter=None),
        Pile.FOR_RESIDENT: visible.waiting_for_resident(),
        Pile.CLOSED: visible.filter(state=RequestState.CLOSED),
    }
    return [one[pile]]


def reminded(access: Access, today: date) -> HelpRequestQuerySet:
    """Return what this person wanted to see again by today, and may still do something about."""
    found = HelpRequest.objects.at(access.roles).reminding(access.user, today)
    return found.filter(access.own() | Q(supporter=None))


def passed_on(access: Access) -> "QuerySet[Passing]":
    """Return what this person passed on: that it arrived, and nothing of the request itself."""
    found = Passing.objects.passed_on_by(access.user, access.roles)
    return found.select_related("to__provider").order_by("-decided_on", "-pk")


def order_of(pile: Pile) -> tuple[str, ...]:
    """Return by which columns a list is ordered, as its index is."""
    return ("-closed_on", "uuid") if pile is Pile.CLOSED else IN_TURN


def in_turn(parts: Parts, order: Sequence[str], stop: int) -> HelpRequestQuerySet:
    """Return the parts as one, in order; what comes after the first `stop` may be missing."""
    if len(parts) == 1:
        return parts[0].order_by(*order)
    first, *others = [part.order_by(*order).values("pk")[:stop] for part in parts]
    found = HelpRequest.objects.filter(pk__in=first.union(*others, all=True))
    return found.order_by(*order)


def narrowed(part: HelpRequestQuerySet, wanted: Wanted) -> HelpRequestQuerySet:
    """Return what somebody looks for."""
    if wanted.municipality:
        part = part.filter(municipality__slug=wanted.municipality)
    if wanted.domain:
        part = part.filter(domain__code=wanted.domain)
    if wanted.origin:
        part = part.filter(origin=wanted.origin)
    if wanted.label:
        part = part.labelled(wanted.label)
    if wanted.handle:
        ending = _uuid_ending(wanted.handle)
        part = part.annotate(written=Cast("uuid", CharField())).filter(written__endswith=ending)
    return part


def _uuid_ending(handle: str) -> str:
    """Return the last hexadecimal digits of the uuids that have this handle."""
    drawn = sum(ALPHABET.index(letter) << 5 * place for place, letter in enumerate(handle))
    return f"{drawn:0{HANDLE_LENGTH * 5 // 4}x}"
