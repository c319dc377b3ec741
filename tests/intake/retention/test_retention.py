"""What is kept, for how long, and that it is gone then: with the clock in the test's hand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent
from clientsupport.privacy.codes import parse
from clientsupport.privacy.deletions.models import key_of
from intake.asking import jobs as asking
from intake.conversation import jobs as conversation
from intake.conversation.actions.visiting import begin_visit, continue_visit
from intake.enums import CloseReason, DeletionReason
from intake.lifecycle import deeds
from intake.models import (
    Appreciated,
    BrokenGlass,
    Deletion,
    Handing,
    HelpRequest,
    InternalNote,
    Labelling,
    Message,
    Passing,
    Reminder,
    ReplyDraft,
    SecondReader,
    SubmittedForm,
    Visit,
)
from intake.retention import jobs as retention
from intake.retention.actions import TASK
from intake.retention.deleting import delete_request
from intake.seeing import one_request
from tests.factories.requests import Asked, ask
from tests.helpers.conversing import find_request
from tests.helpers.guarded_rows import with_everything
from tests.helpers.roles import acting_as

NOW = 0  # the moment for which a periodic job was planned; ours look at the clock
EVERYTHING = (
    HelpRequest,
    Message,
    InternalNote,
    ReplyDraft,
    Passing,
    BrokenGlass,
    Handing,
    SecondReader,
    Reminder,
    Labelling,
    Appreciated,
    SubmittedForm,
    Visit,
)
FIRST_MORNING = datetime(2026, 11, 23, 3, 40, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(FIRST_MORNING, tick=False) as traveller:
        yield traveller


def night(clock: time_machine.Traveller, days: int) -> None:
    """Let the jobs run on the morning so many days after the first."""
    clock.move_to(FIRST_MORNING + timedelta(days=days))
    with acting_as(Role.JOBS):
        retention.delete_expired_requests(NOW)
        asking.forget_old_forms(NOW)
        conversation.forget_ended_visits(NOW)


def stored() -> dict[str, int]:
    """Return how many rows there are of whatever hangs on requests; zeros left out."""
    with acting_as(Role.JOBS), all_rows():
        counts = {m.__name__: m._base_manager.count() for m in EVERYTHING}
    return {name: count for name, count in counts.items() if count}


def close(asked: Asked, *, agreed: bool) -> None:
    with one_request(asked.uuid):
        request = HelpRequest.objects.get(pk=asked.uuid)
        request.agreed_to_short = agreed
        deeds.close(request, reason=CloseReason.ANSWERED)


# --- Requests ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "is_kept"), [(0, True), (76, True), (89, True), (90, False)])
def test_request_goes_ninety_days_after_the_last_message(
    clock: time_machine.Traveller, days: int, is_kept: bool
) -> None:
    asked = ask()
    assert asked.read().delete_on == date(2027, 2, 21)

    night(clock, days)

    assert (find_request(parse(asked.code.written())) == asked.uuid) is is_kept


@pytest.mark.parametrize(
    ("agreed", "days", "is_kept"),
    [(True, 29, True), (True, 30, False), (False, 30, True), (False, 89, True), (False, 90, False)],
)
def test_closed_request_goes_sooner_when_the_resident_agreed(
    clock: time_machine.Traveller, agreed: bool, days: int, is_kept: bool
) -> None:
    asked = ask()
    close(asked, agreed=agreed)

    night(clock, days)

    assert bool(stored()) is is_kept


def test_nothing_is_left_of_it_but_a_line_that_tells_nothing(
    clock: time_machine.Traveller,
) -> None:
    asked = with_everything(ask(text="Mijn buurman helpt mij niet meer."))
    begin_visit(asked.uuid)
    assert stored() == {model.__name__: 1 for model in EVERYTHING}
    data_key = asked.read().data_key

    night(clock, 91)

    assert stored() == {}
    (row,) = Deletion.objects.values("kind", "key", "reason", "on", "is_noted")
    assert row == {
        "kind": "intake.helprequest",
        "key": key_of(asked.uuid),
        "reason": DeletionReason.EXPIRED,
        "on": date(2027, 2, 22),
        "is_noted": False,
    }
    traces = everything_in_the_database()
    assert str(asked.uuid) not in traces
    assert data_key not in traces


def everything_in_the_database() -> str:
    """Return all rows of all tables but the reference data, as PostgreSQL writes them down."""
    tables = [t for t in connection.introspection.table_names() if not t.startswith("directory_")]
    with acting_as(Role.JOBS), all_rows(), connection.cursor() as cursor:
        parts = []
        for table in tables:
            cursor.execute(f"SELECT t::text FROM {table} t")  # noqa: S608 (names of our own)
            parts += [text for (text,) in cursor.fetchall()]
    return "\n".join(parts)


def test_deletion_leaves_no_event_of_the_resident(clock: time_machine.Traveller) -> None:
    before = AuditEvent.objects.count()
    ask()

    night(clock, 90)

    assert AuditEvent.objects.count() == before


def test_somebody_who_writes_at_the_last_moment_keeps_it(
    clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask()
    other = ask()
    deleted = delete_request

    def write_first(**facts: Any) -> bool:
        """Somebody writes in the other one while the job deletes the first."""
        (kept,) = {asked.uuid, other.uuid} - {facts["request"]}
        with one_request(kept), acting_as(Role.APP):
            request = HelpRequest.objects.get(pk=kept)
            deeds.write(request)
        return deleted(**facts)

    monkeypatch.setattr("intake.retention.actions.delete_request", write_first)
    night(clock, 90)

    assert stored()["HelpRequest"] == 1


def test_second_run_finds_nothing(clock: time_machine.Traveller) -> None:
    ask()
    night(clock, 90)
    night(clock, 90)

    assert Deletion.objects.count() == 1


def test_request_that_was_deleted_already_is_not_deleted_twice() -> None:
    asked = ask()

    assert delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT) is True
    assert delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT) is False
    assert Deletion.objects.count() == 1


# --- Visits and forms ----------------------------------------------------------------------------


@pytest.mark.parametrize(("minutes", "left"), [(20, 1), (21, 0)])
def test_visit_goes_when_nobody_is_there(
    clock: time_machine.Traveller, minutes: int, left: int
) -> None:
    asked = ask()
    begin_visit(asked.uuid)
    clock.shift(timedelta(minutes=minutes))

    conversation.forget_ended_visits(NOW)

    assert Visit.objects.count() == left


def test_visit_goes_after_two_hours_however_busy(clock: time_machine.Traveller) -> None:
    token = begin_visit(ask().uuid)
    for _ in range(8):
        clock.shift(timedelta(minutes=15))
        conversation.forget_ended_visits(NOW)
        continue_visit(token)
    assert Visit.objects.exists()

    clock.shift(timedelta(minutes=1))
    conversation.forget_ended_visits(NOW)

    assert not Visit.objects.exists()


@pytest.mark.parametrize(("minutes", "left"), [(119, 1), (121, 0)])
def test_number_of_a_form_goes_when_it_is_over(
    clock: time_machine.Traveller, minutes: int, left: int
) -> None:
    ask()
    clock.shift(timedelta(minutes=minutes))

    asking.forget_old_forms(NOW)

    assert SubmittedForm.objects.count() == left


# --- Is it still done? ---------------------------------------------------------------------------


@pytest.mark.parametrize(("hours", "alarm"), [(1, False), (35, False), (37, True)])
def test_alarm_when_the_job_has_not_run_for_a_day_and_a_half(
    clock: time_machine.Traveller, hours: int, alarm: bool, caplog: pytest.LogCaptureFixture
) -> None:
    finish(TASK)
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(at) FROM procrastinate_events")
        (ended_at,) = cursor.fetchone()  # by the clock of the database
    clock.move_to(ended_at + timedelta(hours=hours))

    retention.watch_retention(NOW)

    told = ["Expired requests and cases were not deleted for 36 hours."]
    assert [record.getMessage() for record in caplog.records] == (told if alarm else [])
    out = StringIO()
    if alarm:
        with pytest.raises(CommandError, match="for the last time: 20") as caught:
            call_command("check_retention", stdout=out)
        assert caught.value.returncode == 1
    else:
        call_command("check_retention", stdout=out)
        assert "Expired requests and cases were deleted at 20" in out.getvalue()


def test_new_portal_gives_no_alarm_as_long_as_its_worker_is_new() -> None:
    with pytest.raises(CommandError, match="or never"):
        call_command("check_retention")

    with time_machine.travel(timezone.now()):
        finish("clientsupport.jobs.seal_audit_log")
    assert_quiet()


def assert_quiet() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(at) FROM procrastinate_events")
        (at,) = cursor.fetchone()
    with time_machine.travel(at + timedelta(hours=2)):
        out = StringIO()
        call_command("check_retention", stdout=out)
    assert "never" in out.getvalue()


def finish(task: str) -> None:
    """Put a job in the queue and call it done."""
    app.tasks[task].defer(timestamp=NOW)
    with acting_as(Role.JOBS), connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'doing' WHERE task_name = %s", [task]
        )
        cursor.execute(
            "SELECT procrastinate_finish_job_v1(id, 'succeeded', false) FROM procrastinate_jobs"
            " WHERE task_name = %s",
            [task],
        )


def test_jobs_run_at_their_times() -> None:
    crons = {task.task.name.rpartition(".")[2]: task.cron for task in planned()}

    assert crons == {
        "delete_expired_requests": "40 3 * * *",
        "forget_loose_drafts": "20 * * * *",
        "forget_old_forms": "20 * * * *",
        "forget_ended_visits": "*/10 * * * *",
        "note_new_deletions": "*/10 * * * *",
        "watch_retention": "30 * * * *",
    }


def planned() -> list[Any]:
    tasks = app.periodic_registry.periodic_tasks.values()
    return [task for task in tasks if task.task.name.startswith("intake.jobs.retention.")]
