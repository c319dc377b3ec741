"""The lists of the workplace: which requests there are, in which order, never what they say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import BooleanField, IntegerField, JSONField, Q
from django.db.models.expressions import RawSQL

from directory.models import LifeDomain, Municipality
from intake.enums import Author
from intake.models import HelpRequest, Label, Passing
from intake.models.request import HelpRequestQuerySet
from intake.permissions import Access
from intake.workplace.queries.counts import counts
from intake.workplace.queries.names import NAMED, Names, labels_of, names_of
from intake.workplace.queries.piles import (
    in_turn,
    narrowed,
    order_of,
    parts_of,
    passed_on,
)
from intake.workplace.queries.wanted import LAST_PAGE, Pile, Wanted

PER_PAGE = 20
# Of the request itself; never what leads to its text.
SHOWN = (*NAMED, "for_whom", "origin", "state", "received_on", "due_on", "closed_on")
# Of the row around them. Made by the ORM they take longer to write than to answer.
LAST_WORD = """(
    SELECT jsonb_build_object('on', "on", 'author', author, 'provider', provider_id)
      FROM intake_message WHERE request_id = intake_helprequest.uuid
     ORDER BY number DESC LIMIT 1)"""
ASKED = """(
    SELECT number FROM intake_message
     WHERE request_id = intake_helprequest.uuid AND author = 'resident'
     ORDER BY number DESC LIMIT 1)"""
READ = """(
    SELECT number FROM intake_reading
     WHERE request_id = intake_helprequest.uuid AND user_id = %s)"""
REMINDED = """EXISTS (
    SELECT FROM intake_reminder
     WHERE request_id = intake_helprequest.uuid AND user_id = %s AND "on" <= %s)"""


@dataclass(frozen=True)
class LastWord:
    """When something was said last, and by whom; it does not tell what."""

    on: date
    is_resident: bool
    is_ours: bool  # else: the organisation that had it before


@dataclass(frozen=True)
class Row:
    """A request in a list, and what the reader may do with it."""

    request: HelpRequest
    can_open: bool
    can_reassign: bool
    is_own: bool  # not somebody's whom they replace
    last: LastWord | None
    is_unread: bool  # the resident wrote something that this person has not seen
    is_reminded: bool  # this person wanted to see it again by today
    municipality: str
    domain: str
    offer: str
    provider: str
    supporter: str
    labels: str  # with commas between them


@dataclass(frozen=True)
class Listed:
    """One page of a list, and how many each list holds."""

    rows: Sequence[Row]
    passed_on: Sequence[Passing]
    page: int
    has_next: bool
    counts: Mapping[Pile, int]
    late: int

    @property
    def is_cut(self) -> bool:
        """Whether there is more than its pages show."""
        return self.has_next and self.page == LAST_PAGE


@dataclass(frozen=True)
class Narrowing:
    """By what a list can be narrowed: what the requests of the team have."""

    municipalities: Sequence[Municipality]
    domains: Sequence[LifeDomain]
    labels: Sequence[Label]


def listed(access: Access, wanted: Wanted, today: date) -> Listed:
    """Return a page of a list, with the numbers of all of them."""
    start = (wanted.page - 1) * PER_PAGE
    stop = start + PER_PAGE + 1  # one more tells whether there is a next page
    numbers = counts(access, today)
    rows: list[Row] = []
    given: list[Passing] = []
    if wanted.pile is Pile.PASSED_ON:
        given = list(passed_on(access)[start:stop])
    else:
        parts = [narrowed(part, wanted) for part in parts_of(wanted.pile, access, today)]
        found = in_turn(parts, order_of(wanted.pile), stop)
        if wanted.pile is Pile.TO_DO:
            found = found.in_due_order(access.user, today)
            found = found.annotate(is_reminded=Q(reminds_on__isnull=False))
        else:
            found = found.annotate(is_reminded=_reminded(access, today))
        rows = _rows(access, _with_last_word(found, access)[start:stop])
    return Listed(
        rows=rows[:PER_PAGE],
        passed_on=given[:PER_PAGE],
        page=wanted.page,
        has_next=len(rows) + len(given) > PER_PAGE,
        counts=numbers.piles,
        late=numbers.late,
    )


def narrowing(access: Access) -> Narrowing:
    """Return by what the lists of the team can be narrowed; it looks at all that there is."""
    visible = HelpRequest.objects.at(access.roles)
    return Narrowing(
        municipalities=list(Municipality.objects.filter(pk__in=visible.values("municipality"))),
        domains=list(LifeDomain.objects.filter(pk__in=visible.values("domain"))),
        labels=list(Label.objects.filter(provider__in=access.roles)),
    )


def _rows(access: Access, requests: Iterable[HelpRequest]) -> list[Row]:
    found = list(requests)
    names, labels = names_of(found), labels_of(found)
    return [_row(access, request, names, labels.get(request.pk, "")) for request in found]


def _row(access: Access, request: HelpRequest, names: Names, labels: str) -> Row:
    facts: Any = request
    can_open = access.can_open(request)
    called = {field: names[field].get(getattr(request, f"{field}_id"), "") for field in NAMED}
    return Row(
        **called,
        labels=labels,
        request=request,
        can_open=can_open,
        can_reassign=access.can_reassign(request),
        is_own=request.supporter_id == access.user.pk,
        last=_last_word(request, facts.last_word) if facts.last_word else None,
        is_unread=can_open and (facts.asked or 0) > (facts.read or 0),
        is_reminded=facts.is_reminded and not request.is_closed,
    )


def at_desk() -> HelpRequestQuerySet:
    """Return what waits so long that the portal's desk was told; nothing of what it says."""
    waiting = HelpRequest.objects.waiting_for_us().filter(desk_on__isnull=False)
    return waiting.select_related("provider").only(
        "provider__name", "provider__slug", "received_on", "due_on", "desk_on", "state"
    )


def _with_last_word(found: HelpRequestQuerySet, access: Access) -> HelpRequestQuerySet:
    """Return the rows with who wrote last, and how far the resident wrote and somebody read."""
    return found.only(*SHOWN).annotate(
        last_word=RawSQL(LAST_WORD, [], JSONField()),  # noqa: S611 (our own words)
        asked=RawSQL(ASKED, [], IntegerField()),  # noqa: S611
        read=RawSQL(READ, [access.user.pk], IntegerField()),  # noqa: S611
    )


def _reminded(access: Access, today: date) -> RawSQL:
    return RawSQL(REMINDED, [access.user.pk, today], BooleanField())  # noqa: S611 (our own words)


def _last_word(request: HelpRequest, word: Mapping[str, Any]) -> LastWord:
    return LastWord(
        on=date.fromisoformat(word["on"]),
        is_resident=word["author"] == Author.RESIDENT,
        is_ours=word["provider"] in (None, request.provider_id),
    )
