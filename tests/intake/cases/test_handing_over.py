"""A case goes to somebody else, and perhaps returns: who has it, as what, and what they read."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from clientsupport.audit.log import ReasonMissing
from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent, News, User
from clientsupport.transitions import WrongState
from directory.models import Provider
from directory.people.dividing import Division
from intake.cases import leaving, news
from intake.cases.actions.answering import (
    accept_handover,
    end_overdue,
    refuse_handover,
    take_back_handover,
)
from intake.cases.actions.closing import close_case
from intake.cases.actions.giving import give_case
from intake.cases.actions.logging import set_next_step
from intake.cases.actions.merging import move_cases
from intake.cases.actions.proposing import Proposal, propose_handover
from intake.enums import CaseCloseReason, FollowOn, HandoverState, Refusal, Shared, TakenBack
from intake.models import Case, CaseNote, CaseOfRequest, CaseTally, Handover
from intake.rules.case_days import NotPossible
from intake.seeing import team, team_of
from intake.workplace.actions.supporting import NotYours
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import add_factor, make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")
STEP = "Bellen met het loket."


@pytest.fixture
def ours(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def theirs(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def anna(ours: Provider) -> User:
    return make_supporter(ours)


@pytest.fixture
def bram(theirs: Provider) -> User:
    user = make_supporter(theirs)
    add_factor(user)
    return user


@pytest.fixture
def case(anna: User) -> Case:
    case = make_case(anna, alias="De bakker")
    with team_of(anna):
        soon = timezone.localdate() + timedelta(days=3)
        set_next_step(case=case, on=soon, text=STEP, by=anna)
    return case


def propose(case: Case, to: Provider, by: User, **facts: object) -> Handover:
    given = {"shared": Shared.FACTS, "consent_on": timezone.localdate(), "reason": "Verhuisd."}
    with team_of(by):
        proposal = Proposal(to_provider=to, **{**given, **facts})  # type: ignore[arg-type]
        return propose_handover(case=case, proposal=proposal, by=by)


def accept(handover: Handover, by: User) -> None:
    with team_of(by):
        accept_handover(handover=handover, by=by)


def take_back(handover: Handover, by: User) -> None:
    with team_of(by):
        take_back_handover(handover=handover, why=TakenBack.CONSENT, by=by)


def as_seen_by(user: User) -> Case | None:
    with team_of(user):
        return Case.objects.filter(provider__in=user.memberships.values("provider")).first()


def notes_read_by(user: User, case: Case) -> list[str]:
    with team_of(user):
        found = list(CaseNote.objects.filter(case=case.pk))
        return [note.decrypt("text") or "" for note in found]


def told(user: User) -> set[str]:
    return set(News.objects.filter(user=user).values_list("kind", flat=True))


def test_facts_go_along_and_words_stay(
    case: Case, anna: User, bram: User, ours: Provider, theirs: Provider
) -> None:
    accept(propose(case, theirs, anna), bram)
    assert as_seen_by(anna) is None
    now = as_seen_by(bram)
    assert now is not None
    assert (now.supporter_id, now.number, now.reference) == (
        *(bram.pk, 1),
        f"{case.opened_on.year}-0001",
    )
    assert (now.decrypt("alias"), now.decrypt("next_step")) == (None, None)
    assert now.next_step_on is not None
    assert notes_read_by(bram, case) == notes_read_by(anna, case) == []
    with team(theirs):
        [contact] = now.contacts.all()
        assert contact.provider_id == ours.pk


def test_everything_goes_along(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    accept(propose(case, theirs, anna, shared=Shared.EVERYTHING), bram)
    now = as_seen_by(bram)
    assert now is not None
    assert (now.decrypt("alias"), now.decrypt("next_step")) == ("De bakker", STEP)
    assert notes_read_by(bram, case) == [NOTE]
    assert notes_read_by(anna, case) == []


@pytest.mark.parametrize("shared", Shared)
@pytest.mark.parametrize("from_our_side", [True, False])
def test_a_case_returns_as_it_was(
    case: Case,
    anna: User,
    bram: User,
    theirs: Provider,
    shared: Shared,
    from_our_side: bool,
) -> None:
    handover = propose(case, theirs, anna, shared=shared)
    accept(handover, bram)
    make_case(anna)  # takes no number of what may return
    take_back(handover, anna if from_our_side else bram)
    assert as_seen_by(bram) is None
    with team_of(anna):
        now = Case.objects.get(pk=case.pk)
        assert (now.number, now.reference) == (case.number, case.reference)
        assert (now.supporter_id, now.decrypt("alias")) == (anna.pk, "De bakker")
        assert now.decrypt("next_step") == STEP
    assert notes_read_by(anna, case) == [NOTE]
    if from_our_side:
        assert news.RETURNED not in told(anna)
        assert news.GONE_BACK in told(bram)
    else:
        assert news.RETURNED in told(anna)


def test_only_facts_are_read_before_somebody_says_yes(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    handover = propose(case, theirs, anna, shared=Shared.EVERYTHING)
    with team_of(bram):
        row = Handover.objects.get()
        assert row.case.domains == ["wonen"]
        row.case = Case.objects.get(pk=case.pk)
        assert row.decrypt("reason") == "Verhuisd."
        assert (row.case.contacts.count(), row.case.notes.count()) == (0, 0)
        assert Case.objects.visible_to(bram).count() == 0
        assert Case.objects.filter(pk=case.pk).update(reference="x") == 0
    assert news.PROPOSED in told(bram)
    take_back(handover, anna)
    with team_of(bram):
        assert Case.objects.count() == 0


def test_no_room_for_it(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    handover = propose(case, theirs, anna)
    with team_of(bram):
        refuse_handover(handover=handover, why=Refusal.CONFLICT, by=bram)
        assert Case.objects.count() == 0
    with team_of(anna):
        row = Handover.objects.get()
        assert (row.state, row.refusal) == (HandoverState.REFUSED, Refusal.CONFLICT)
        assert row.reason is None
    assert news.REFUSED in told(anna)
    with pytest.raises(WrongState):
        accept(handover, bram)
    propose(case, theirs, anna)


def test_nobody_answers_in_time(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    handover = propose(case, theirs, anna)
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        with pytest.raises(WrongState):
            accept(handover, bram)
        with acting_as(Role.JOBS), all_rows():
            assert end_overdue(timezone.localdate()) == 1
            assert end_overdue(timezone.localdate()) == 0
    with team_of(bram):
        assert Case.objects.count() == 0
    assert news.EXPIRED in told(anna)


def test_after_a_week_it_stays(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    handover = propose(case, theirs, anna)
    accept(handover, bram)
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        with pytest.raises(WrongState):
            take_back(handover, anna)
        with acting_as(Role.JOBS), all_rows():
            assert end_overdue(timezone.localdate()) == 1
            assert CaseNote.objects.count() == 1  # what was kept for a return went
        with pytest.raises(NotYours):
            take_back(handover, anna)


@pytest.mark.parametrize("day", [None, 1, -40])
def test_no_other_organisation_without_a_yes(
    case: Case, anna: User, bram: User, theirs: Provider, day: int | None
) -> None:
    consent = None if day is None else timezone.localdate() + timedelta(days=day)
    with pytest.raises(NotPossible):
        propose(case, theirs, anna, consent_on=consent)


def test_to_a_colleague_and_only_that_colleague_gives_it_back(
    case: Case, anna: User, ours: Provider
) -> None:
    cas, dina = make_supporter(ours), make_supporter(ours)
    handover = propose(case, ours, anna, to_supporter=cas, consent_on=None)
    with pytest.raises(NotYours):
        accept(handover, dina)
    accept(handover, cas)
    with pytest.raises(NotYours):
        take_back(handover, anna)
    with team_of(cas):
        assert Case.objects.get().supporter == cas
    take_back(handover, cas)
    with team_of(anna):
        assert Case.objects.get().supporter == anna


def test_only_one_proposal_at_a_time(
    case: Case, anna: User, bram: User, ours: Provider, theirs: Provider
) -> None:
    propose(case, theirs, anna)
    with pytest.raises(WrongState):
        propose(case, ours, anna, consent_on=None)


def test_a_closed_case_is_not_taken_over(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    handover = propose(case, theirs, anna)
    with team_of(anna):
        today = timezone.localdate()
        reason, follow_on = CaseCloseReason.HELPED, FollowOn.NONE
        close_case(case=case, on=today, by=anna, reason=reason, follow_on=follow_on)
    with pytest.raises(WrongState):
        accept(handover, bram)
    assert as_seen_by(bram) is None


def test_a_coordinator_gives_and_says_why_when_that_opens_it(
    case: Case, anna: User, bram: User, ours: Provider, theirs: Provider
) -> None:
    lead, cas = make_coordinator(ours), make_supporter(ours)
    handover = propose(case, theirs, anna)
    with team_of(lead):
        give_case(case=case, to=cas, by=lead)
        with pytest.raises(ReasonMissing):
            give_case(case=case, to=None, by=lead)
        give_case(case=case, to=None, by=lead, reason="Cas is ziek.")
        handover.refresh_from_db()
        assert handover.state == HandoverState.REVOKED
        assert Case.objects.get().supporter is None
    assert AuditEvent.objects.filter(action="opened", reason__contains="ziek").exists()


def test_both_logs_say_so_and_under_other_names(
    case: Case, anna: User, bram: User, ours: Provider, theirs: Provider
) -> None:
    accept(propose(case, theirs, anna), bram)
    events = AuditEvent.objects.filter(object_type="intake.case", reason="taken over")
    assert {event.organisation for event in events} == {ours.audit_key, theirs.audit_key}
    assert len({event.object_id for event in events}) == 2


def test_who_leaves_leaves_cases_to_the_heir_and_proposals_to_the_team(
    case: Case, anna: User, bram: User, ours: Provider, theirs: Provider
) -> None:
    lead, cas = make_coordinator(ours), make_supporter(ours)
    handover = propose(case, ours, anna, to_supporter=cas, consent_on=None)
    works = {work.label: len(work.things) for work in leaving.work_of(ours, anna, lead)}
    assert works["Zaken"] == 1
    assert leaving.move_cases(ours, cas, Division.all_to(lead), lead, "") == 0
    with team_of(anna):
        handover.refresh_from_db()
        assert handover.to_supporter is None
    assert leaving.move_cases(ours, anna, Division.all_to(cas), lead, "") == 1
    with team_of(cas):
        assert Case.objects.get(pk=case.pk).supporter == cas


def test_two_organisations_become_one(
    case: Case, anna: User, bram: User, ours: Provider, theirs: Provider
) -> None:
    own = make_case(bram)
    handover = propose(case, theirs, anna)
    assert [number for _words, number in move_cases(ours, theirs)] == [1, 0]
    with team(theirs):
        rows = list(Case.objects.order_by("number"))
        assert [row.pk for row in rows] == [own.pk, case.pk]
        assert len({row.reference for row in rows}) == 2
        assert notes_count(case) == 1
        handover.refresh_from_db()
        assert handover.state == HandoverState.REVOKED


def notes_count(case: Case) -> int:
    return CaseNote.objects.filter(case=case.pk).count()


def test_no_trace_to_the_request_goes_along(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    accept(propose(case, theirs, anna), bram)
    with team_of(bram):
        assert CaseOfRequest.objects.count() == 0


def test_to_and_fro_counts_nothing_twice(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    before = tallies()
    handover = propose(case, theirs, anna)
    accept(handover, bram)
    there = tallies()
    assert there != before
    assert total(there) == total(before)
    take_back(handover, bram)
    assert tallies() == before


def tallies() -> dict[tuple[object, ...], int]:
    """Return the numbers of the overviews that are not zero, as the jobs counted them."""
    with acting_as(Role.JOBS):
        read_changes()
    rows = CaseTally.objects.exclude(number=0)
    places = ("provider", "supporter", "month", "measure", "value", "number")
    return {tuple(place): number for *place, number in rows.values_list(*places)}


def total(found: dict[tuple[object, ...], int]) -> int:
    return sum(found.values())
