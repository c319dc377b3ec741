"""Erasing a case before its day: two people, or one and a wait."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.apps import apps
from django.utils import timezone

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.deletions.models import key_of
from clientsupport.transitions import WrongState
from directory.models import Provider
from intake.cases.actions.closing import reopen_case
from intake.cases.actions.drafting import save_case_draft
from intake.cases.actions.erasing import confirm_erasure, end_erasure, end_waits, propose_erasure
from intake.cases.actions.logging import note_incident
from intake.enums import (
    CaseDraftOf,
    DeletionReason,
    ErasureReason,
    IncidentKind,
)
from intake.models import Case, CaseErasure, CaseTally, Deletion
from intake.rules.case_counts import EVERYBODY
from intake.rules.case_keeping import ERASURE_WAITS
from intake.seeing import team
from intake.workplace.actions.supporting import NotYours
from tests.factories.cases import CASE_TABLES, end_case, make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.roles import acting_as

MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(MORNING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def case() -> Case:
    user = make_supporter(make_provider(), password=None)
    case = make_case(user)
    with team(case.provider):
        note_incident(case=case, kind=IncidentKind.TO_AND_FRO, by=user)
        save_case_draft(case=case, of=CaseDraftOf.CONTACT, typed={"text": "Half."}, by=user)
    return case


@pytest.fixture
def second(case: Case) -> User:
    return make_supporter(case.provider, password=None)


def holder(case: Case) -> User:
    assert case.supporter
    return case.supporter


def ask_for(case: Case, reason: ErasureReason = ErasureReason.MISTAKE) -> CaseErasure:
    with team(case.provider):
        return propose_erasure(case=case, reason=reason, by=holder(case))


def confirm(case: Case, asked: CaseErasure, by: User) -> None:
    with team(case.provider):
        confirm_erasure(case=case, asked=asked.pk, by=by)


def is_there(case: Case) -> bool:
    with team(case.provider):
        return Case.objects.filter(pk=case.pk).exists()


def wait(clock: time_machine.Traveller, days: int) -> int:
    """Let the job of a night so many days later run."""
    clock.shift(timedelta(days=days))
    with acting_as(Role.JOBS):
        return end_waits(timezone.localdate())


def counted(provider: Provider) -> dict[str, int]:
    """Return what is counted of an organisation, zeros left out."""
    with acting_as(Role.JOBS):
        read_changes()
    found: dict[str, int] = {}
    for tally in CaseTally.objects.filter(provider=provider).exclude(supporter=EVERYBODY):
        found[tally.measure] = found.get(tally.measure, 0) + tally.number
    return {measure: number for measure, number in found.items() if number}


def last_event() -> AuditEvent:
    event = AuditEvent.objects.filter(object_type="intake.case").order_by("pk").last()
    assert event
    return event


# --- Two people ----------------------------------------------------------------------------------


def test_a_second_person_erases_it_with_all_that_hangs_on_it(case: Case, second: User) -> None:
    confirm(case, ask_for(case), second)

    with acting_as(Role.JOBS), all_rows():
        models = [model for model in apps.get_models() if model._meta.db_table in CASE_TABLES]
        left = {model.__name__: model._base_manager.count() for model in models}
        assert len(left) == len(CASE_TABLES)
        assert left == dict.fromkeys(left, 0)
        note = Deletion.objects.get()
    assert (note.kind, note.key) == ("intake.case", key_of(case.pk))
    assert note.reason == DeletionReason.MISTAKE
    event = last_event()
    assert (event.action, event.actor, event.reason) == ("deleted", second, "erased: mistake")


@pytest.mark.parametrize("reason", [ErasureReason.MISTAKE, ErasureReason.DOUBLE])
def test_what_should_not_have_been_there_counts_no_more(
    case: Case, second: User, reason: ErasureReason
) -> None:
    assert counted(case.provider)["opened"] == 1

    confirm(case, ask_for(case, reason), second)

    assert counted(case.provider) == {}


def test_what_a_client_wanted_gone_still_counts(case: Case, second: User) -> None:
    end_case(case)
    before = counted(case.provider)

    confirm(case, ask_for(case, ErasureReason.CLIENT), second)

    assert counted(case.provider) == before
    assert Deletion.objects.get().reason == DeletionReason.CLIENT


def test_what_runs_is_closed_first_when_the_client_wants_it(case: Case) -> None:
    with pytest.raises(WrongState, match="Sluit de zaak eerst af"):
        ask_for(case, ErasureReason.CLIENT)


def test_who_asked_never_is_the_second(case: Case, second: User) -> None:
    asked = ask_for(case)

    with pytest.raises(NotYours):
        confirm(case, asked, holder(case))
    assert is_there(case)


def test_who_works_elsewhere_neither_asks_nor_confirms(case: Case, second: User) -> None:
    stranger = make_coordinator(password=None)
    asked = ask_for(case)

    with pytest.raises(NotYours):
        confirm(case, asked, stranger)
    with pytest.raises(NotYours), team(case.provider):
        end_erasure(case=case, by=stranger)
    assert is_there(case)


def test_a_colleague_who_does_not_work_on_it_asks_nothing(case: Case, second: User) -> None:
    with pytest.raises(NotYours), team(case.provider):
        propose_erasure(case=case, reason=ErasureReason.MISTAKE, by=second)


def test_nobody_asks_twice(case: Case, second: User) -> None:
    ask_for(case)

    with pytest.raises(WrongState, match="al gevraagd"):
        ask_for(case)


def test_yes_to_an_earlier_question_erases_nothing(case: Case, second: User) -> None:
    earlier = ask_for(case)
    with team(case.provider):
        end_erasure(case=case, by=second)
    ask_for(case, ErasureReason.DOUBLE)

    with pytest.raises(WrongState, match="niets gewist"):
        confirm(case, earlier, second)
    assert is_there(case)


def test_opening_it_again_takes_the_question_away(case: Case, second: User) -> None:
    end_case(case)
    asked = ask_for(case, ErasureReason.CLIENT)
    with team(case.provider):
        reopen_case(case=case, by=holder(case))

    with pytest.raises(WrongState):
        confirm(case, asked, second)
    assert is_there(case)


def test_without_an_answer_it_lapses(
    case: Case, second: User, clock: time_machine.Traveller
) -> None:
    asked = ask_for(case)

    assert wait(clock, ERASURE_WAITS.days - 1) == 0
    assert wait(clock, 1) == 1
    assert is_there(case)
    assert last_event().reason == "erasure lapsed"
    with pytest.raises(WrongState):
        confirm(case, asked, second)


def test_an_answer_after_the_wait_is_too_late_also_when_the_job_is(
    case: Case, second: User, clock: time_machine.Traveller
) -> None:
    asked = ask_for(case)
    clock.shift(ERASURE_WAITS)

    with pytest.raises(WrongState):
        confirm(case, asked, second)
    assert is_there(case)


# --- Who works alone -----------------------------------------------------------------------------


def test_of_who_works_alone_it_goes_by_itself_after_the_wait(
    case: Case, clock: time_machine.Traveller
) -> None:
    ask_for(case)

    assert wait(clock, ERASURE_WAITS.days - 1) == 0
    assert is_there(case)
    assert wait(clock, 1) == 1
    assert not is_there(case)
    assert Deletion.objects.get().reason == DeletionReason.ALONE
    event = last_event()
    assert (event.action, event.actor, event.reason) == ("deleted", None, "erased: mistake")


def test_who_works_alone_takes_it_back(case: Case, clock: time_machine.Traveller) -> None:
    ask_for(case)
    with team(case.provider):
        end_erasure(case=case, by=holder(case))

    assert wait(clock, ERASURE_WAITS.days) == 0
    assert is_there(case)


def test_when_somebody_came_meanwhile_it_lapses(case: Case, clock: time_machine.Traveller) -> None:
    ask_for(case)
    make_supporter(case.provider, password=None)

    assert wait(clock, ERASURE_WAITS.days) == 1
    assert is_there(case)


def test_when_the_second_left_meanwhile_it_lapses(
    case: Case, second: User, clock: time_machine.Traveller
) -> None:
    ask_for(case)
    second.memberships.all().delete()

    assert wait(clock, ERASURE_WAITS.days) == 1
    assert is_there(case)


def test_of_a_case_that_went_elsewhere_nothing_is_erased(
    case: Case, clock: time_machine.Traveller
) -> None:
    ask_for(case)
    other = make_provider()
    with acting_as(Role.JOBS), all_rows():
        Case.objects.filter(pk=case.pk).update(provider=other)

    assert wait(clock, ERASURE_WAITS.days) == 1
    with team(other):
        assert Case.objects.filter(pk=case.pk).exists()
