"""Saying yes or no to a hand-over, and letting a case return.

Whether somebody may is asked in the caller's unit of work, which sees their side. What changes
hands is seen by both sides, for this deed alone: first the case is held, then the hand-over.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from django.db import transaction
from django.utils import timezone

from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import after
from directory.models import Provider
from intake.cases import news
from intake.cases.actions import moving
from intake.cases.actions.proposing import withdraw_proposals
from intake.cases.events import note_event_at
from intake.enums import CaseState, HandoverState, Refusal, TakenBack
from intake.lifecycle import handovers as deeds
from intake.lifecycle.cases import CASE_MOVES, CaseDeed
from intake.models import Case, Handover
from intake.models.handover import HandoverQuerySet
from intake.permissions import Access, access_of
from intake.seeing import teams
from intake.workplace.actions.supporting import NotYours
from intake.workplace.queries.team import works_at

May = Callable[[Access, Handover], bool]


@transaction.atomic
def accept_handover(*, handover: Handover, by: User) -> None:
    """Go on with a case. Another organisation that had it sees it no more. NotYours, WrongState."""
    today = timezone.localdate()
    with _holding(handover, by, Access.can_answer_handover) as (row, case):
        after(CASE_MOVES, CaseDeed.WORK, CaseState(case.state))
        deeds.accept(row, by=by, today=today)
        row.from_supporter = case.supporter
        row.from_number, row.from_reference = case.number, case.reference
        moving.take_over(case, row, by=by)
        row.save()
        _settle_others(case, row, today)
        _note_moved(case, row, by=by, words="taken over")
        _tell(_givers(row), news.ACCEPTED, row.from_provider, by=by)


@transaction.atomic
def refuse_handover(*, handover: Handover, why: Refusal, by: User) -> None:
    """Say no: the case stays where it is, and who was asked sees it no more."""
    with _holding(handover, by, Access.can_answer_handover) as (row, case):
        deeds.refuse(row, why=why, by=by, today=timezone.localdate())
        note_event_at(row.to_provider, AuditAction.REFUSED, case, by=by, reason=str(why))
        _tell(_givers(row), news.REFUSED, row.from_provider, by=by)


@transaction.atomic
def take_back_handover(*, handover: Handover, why: TakenBack, by: User) -> None:
    """Withdraw a proposal; or let a case return that was taken over a week ago at most."""
    today = timezone.localdate()
    with _holding(handover, by, Access.can_take_back) as (row, case):
        if row.is_proposed:
            deeds.withdraw(row, why=why, today=today)
            words = f"proposal withdrawn: {why}"
            note_event_at(row.from_provider, AuditAction.MOVED, case, by=by, reason=words)
            return
        deeds.give_back(row, why=why, today=today)
        withdraw_proposals(case)
        moving.bring_back(case, row)
        row.save()
        _settle_others(case, row, today)
        _note_moved(case, row, by=by, words=f"returned: {why}")
        _tell(_givers(row), news.RETURNED, row.from_provider, by=by)
        _tell(_taker(row), news.GONE_BACK, row.to_provider, by=by)


@transaction.atomic
def note_opened_handover(*, handover: Handover, case: Case, by: User) -> None:
    """Write down that somebody reads the facts of a case in a hand-over; once for each opening."""
    is_asked = works_at(by, handover.to_provider_id)
    place = handover.to_provider if is_asked else handover.from_provider
    note_event_at(place, AuditAction.READ, case, by=by, reason="hand-over")


def end_overdue(today: date) -> int:
    """End what nobody answered in time, and what cannot be taken back any more; return how many.

    For a job, which sees every row.
    """
    expired = list(_held(Handover.objects.expired(today)))
    for row in expired:
        deeds.expire(row, today=today)
        note_event_at(row.from_provider, AuditAction.MOVED, row.case, by=None, reason="expired")
        _tell(_givers(row), news.EXPIRED, row.from_provider, by=None)
    settled = list(_held(Handover.objects.settled(today)))
    _finish(settled, today)
    return len(expired) + len(settled)


def _held(rows: HandoverQuerySet) -> HandoverQuerySet:
    named = ("case", "from_provider", "from_supporter", "proposed_by")
    return rows.select_for_update(of=("self",)).select_related(*named)


@contextmanager
def _holding(handover: Handover, by: User, may: May) -> Iterator[tuple[Handover, Case]]:
    """Give both as they are now, seen by both sides, and by where the case was before."""
    access = access_of(by)
    if not may(access, Handover.objects.get(pk=handover.pk)):
        raise NotYours
    of_case = Handover.objects.filter(case=handover.case_id)
    earlier = set(of_case.values_list("from_provider", flat=True))
    places = sorted({handover.from_provider_id, handover.to_provider_id, *earlier})
    with teams(str(place) for place in places):
        cases = Case.objects.select_for_update(of=("self",))
        case = cases.select_related("provider", "supporter").get(pk=handover.case_id)
        row = Handover.objects.shown().select_for_update(of=("self",)).get(pk=handover.pk)
        row.case = case
        yield row, case


def _settle_others(case: Case, row: Handover, today: date) -> None:
    """Let earlier ones be done with: there is one way back, the last; two when one is inside."""
    accepted = case.handovers.filter(state=HandoverState.ACCEPTED).exclude(pk=row.pk)
    others = accepted.select_for_update(of=("self",))
    _finish([other for other in others if other.is_inside or not row.is_inside], today)


def _finish(rows: Iterable[Handover], today: date) -> None:
    rows = list(rows)
    for row in rows:
        deeds.finish(row, today=today)
    moving.forget_way_back(rows)


def _note_moved(case: Case, row: Handover, *, by: User, words: str) -> None:
    """Write it down in the log of each side."""
    places = {place.pk: place for place in (row.from_provider, row.to_provider)}
    for place in places.values():
        note_event_at(place, AuditAction.MOVED, case, by=by, reason=words)


def _givers(row: Handover) -> list[User]:
    """Return who proposed it and whose case it was, as far as they still work there."""
    people = {user for user in (row.from_supporter, row.proposed_by) if user}
    return [user for user in people if works_at(user, row.from_provider_id)]


def _taker(row: Handover) -> list[User]:
    """Return who took it over, if they still work there."""
    user = row.answered_by
    return [user] if user and works_at(user, row.to_provider_id) else []


def _tell(users: Iterable[User], kind: str, place: Provider, *, by: User | None) -> None:
    tell([user for user in users if user != by], kind, organisation=place.audit_key)
