"""How long closed cases are kept: named at closing, moved by a choice, and then they are gone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent, User
from clientsupport.privacy.deletions.ledger import replay
from directory.models import Provider
from intake.cases.actions.closing import reopen_case
from intake.cases.actions.keeping import set_policy
from intake.enums import CaseState, DeletionReason
from intake.models import Case, CasePolicy, Deletion
from intake.retention import jobs as retention
from intake.retention.deleting import delete_case
from intake.rules.case_keeping import MONTHS, USUAL_MONTHS, WARNED_BEFORE, add_months, delete_on
from intake.seeing import team
from intake.workplace.actions.supporting import NotYours
from tests.factories.cases import end_case, make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.roles import acting_as

MORNING = datetime(2026, 8, 31, 9, tzinfo=UTC)
TODAY = date(2026, 8, 31)
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(MORNING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider() -> Provider:
    return make_provider()


@pytest.fixture
def coordinator(provider: Provider) -> User:
    return make_coordinator(provider, password=None)


def closed(provider: Provider, on: date = TODAY) -> Case:
    """Store a case that was closed on a day."""
    user = make_supporter(provider, password=None)
    case = make_case(user, provider, days=(TODAY - on).days)
    end_case(case, on)
    return now(case)


def now(case: Case) -> Case:
    with team(case.provider):
        return Case.objects.select_related("supporter").get(pk=case.pk)


def choose(provider: Provider, months: int, by: User) -> int:
    with team(provider):
        return set_policy(provider=provider, months=months, by=by)


def night(clock: time_machine.Traveller, day: date) -> None:
    clock.move_to(datetime(day.year, day.month, day.day, 3, 40, tzinfo=UTC))
    with acting_as(Role.JOBS):
        retention.delete_expired_requests(0)


def stored() -> set[Any]:
    with acting_as(Role.JOBS), all_rows():
        return set(Case.objects.values_list("pk", flat=True))


# --- The rule ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 12, date(2027, 12, 15)),
        (date(2024, 2, 29), 180, date(2039, 2, 28)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@given(closed=DAYS, months=st.sampled_from(MONTHS), today=DAYS)
def test_no_day_is_named_within_the_warning(closed: date, months: int, today: date) -> None:
    named = delete_on(closed, months, today=today)

    assert named >= today + WARNED_BEFORE
    assert named in {add_months(closed, months), today + WARNED_BEFORE}


@given(closed=DAYS, months=st.sampled_from(MONTHS), today=DAYS, before=DAYS)
def test_choosing_never_postpones_but_for_a_longer_time(
    closed: date, months: int, today: date, before: date
) -> None:
    named = delete_on(closed, months, today=today, before=before)

    assert named <= max(before, add_months(closed, months))
    assert named == before or named >= today + WARNED_BEFORE


# --- The days of cases ---------------------------------------------------------------------------


def test_closing_names_the_day_and_opening_again_takes_it_away(provider: Provider) -> None:
    case = closed(provider)

    assert case.delete_on == add_months(TODAY, USUAL_MONTHS)
    assert case.supporter
    with team(provider):
        reopen_case(case=case, by=case.supporter)
    assert now(case).delete_on is None


def test_closing_follows_what_the_organisation_chose(provider: Provider, coordinator: User) -> None:
    choose(provider, 24, coordinator)

    assert closed(provider).delete_on == add_months(TODAY, 24)


def test_what_was_closed_long_ago_is_kept_for_the_warning(provider: Provider) -> None:
    assert closed(provider, date(2025, 1, 15)).delete_on == TODAY + WARNED_BEFORE


def test_choosing_moves_the_days_of_closed_cases_and_of_no_others(
    provider: Provider, coordinator: User
) -> None:
    case, other = closed(provider), closed(make_provider())
    runs = make_case(make_supporter(provider, password=None), provider)
    version = now(case).version

    assert choose(provider, 12, coordinator) == 1
    assert now(case).delete_on == add_months(TODAY, 12)
    assert now(case).version == version
    assert now(other).delete_on == add_months(TODAY, USUAL_MONTHS)
    assert now(runs).delete_on is None


@pytest.mark.parametrize("before", [None, 3, 30, 400])
def test_the_database_names_the_same_days(
    provider: Provider, coordinator: User, before: int | None
) -> None:
    """The rule is there twice: for one case, and in one statement for all of them."""
    ends = [date(2026, 8, 31), date(2026, 5, 31), date(2026, 2, 28), date(2024, 2, 29)]
    cases = [closed(provider, end) for end in ends]
    named = TODAY + timedelta(days=before) if before else None
    for months in MONTHS:
        with team(provider):
            Case.objects.update(delete_on=named)

        assert choose(provider, months, coordinator) == len(ends)

        found = {now(case).closed_on: now(case).delete_on for case in cases}
        assert found == {end: delete_on(end, months, today=TODAY, before=named) for end in ends}


def test_only_a_coordinator_chooses(provider: Provider) -> None:
    for user in (make_supporter(provider, password=None), make_coordinator(password=None)):
        with pytest.raises(NotYours):
            choose(provider, 12, user)
    assert not CasePolicy.objects.exists()


def test_no_other_number_of_months_can_be_stored(provider: Provider) -> None:
    with pytest.raises(IntegrityError, match="casepolicy_months"), transaction.atomic():
        CasePolicy.objects.create(provider=provider, months=7)


def test_choosing_is_in_the_log(provider: Provider, coordinator: User) -> None:
    choose(provider, 12, coordinator)

    event = AuditEvent.objects.get(object_type="directory.provider", object_id=str(provider.pk))
    assert (event.actor, event.reason) == (coordinator, "cases kept 12 months")


# --- Gone ----------------------------------------------------------------------------------------


def test_closed_case_goes_on_its_day_and_what_runs_stays(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    case = closed(provider)
    runs = make_case(make_supporter(provider, password=None), provider)
    assert case.delete_on

    night(clock, case.delete_on - timedelta(days=1))
    assert stored() == {case.pk, runs.pk}
    night(clock, case.delete_on)
    assert stored() == {runs.pk}
    note = Deletion.objects.get()
    assert (note.kind, note.reason, note.on) == (
        "intake.case",
        DeletionReason.EXPIRED,
        timezone.localdate(),
    )


def test_closed_case_that_came_in_without_a_day_gets_one(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    case = closed(provider)
    with team(provider):
        Case.objects.update(delete_on=None)

    night(clock, TODAY)

    assert now(case).delete_on == add_months(TODAY, USUAL_MONTHS)


def test_case_that_a_backup_brought_back_goes_again(
    provider: Provider, settings: Any, tmp_path: Path
) -> None:
    settings.DELETIONS_FILE = tmp_path / "deletions.jsonl"
    back, stays = closed(provider), closed(provider)
    with team(provider):
        row = Case.objects.get(pk=back.pk)
        delete_case(case=back.pk, reason=DeletionReason.EXPIRED)
        with acting_as(Role.JOBS):
            retention.note_new_deletions(0)
        row.save(force_insert=True)
    assert stored() == {back.pk, stays.pk}

    with acting_as(Role.JOBS):
        assert replay(settings.DELETIONS_FILE) == 1

    assert stored() == {stays.pk}
    assert {note.reason for note in Deletion.objects.all()} == {"expired", "replayed"}


def test_who_leaves_takes_no_case_along(provider: Provider) -> None:
    case = closed(provider)
    assert case.supporter
    case.supporter.memberships.all().delete()

    assert now(case).state == CaseState.CLOSED
    assert now(case).delete_on == case.delete_on
