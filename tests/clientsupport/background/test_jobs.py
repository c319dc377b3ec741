"""Background work: the queue follows the transaction, holds ids only, and mends itself."""

import logging
import re
import uuid
from pathlib import Path
from typing import Any

import pytest
from asgiref.sync import async_to_sync
from django.contrib import admin
from django.db import DatabaseError, connection, transaction
from django.test import RequestFactory
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.jobs import Job

from clientsupport.background import recovery, upkeep
from clientsupport.background.log import OneLine
from clientsupport.background.queue import PATIENT
from clientsupport.database.connections import Role
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.processes import environment, manage
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.django_db
PURGE = "clientsupport.jobs.purge_old_jobs"
STALLED = "clientsupport.jobs.retry_stalled_jobs"


def defer(**ids: Any) -> int:
    return app.configure_task(PURGE, allow_unknown=False).defer(**ids)


def add_job(status: str = "todo", *, attempts: int = 0, hours_ago: int = 0) -> int:
    """Store a job in the state it would be in; its worker is gone."""
    with acting_as(Role.JOBS), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, attempts) "
            "VALUES ('default', %s, '{\"timestamp\": 1}', %s, %s) RETURNING id",
            [PURGE, status, attempts],
        )
        (pk,) = cursor.fetchone()
        cursor.execute(
            "INSERT INTO procrastinate_events (job_id, type, at) "
            "VALUES (%s, 'started', now() - make_interval(hours => %s))",
            [pk, hours_ago],
        )
    return int(pk)


def state(pk: int) -> tuple[str, int]:
    job = ProcrastinateJob.objects.get(pk=pk)
    return job.status, job.attempts


# --- The queue -----------------------------------------------------------------------------------


def test_a_job_is_done_and_stays_in_sight() -> None:
    defer(timestamp=1)
    assert waiting_jobs() == [PURGE]

    assert run_jobs() == [PURGE]
    assert waiting_jobs() == []
    assert ProcrastinateJob.objects.get().status == "succeeded"


def test_a_deed_that_is_undone_leaves_no_job() -> None:
    with transaction.atomic():
        defer(timestamp=1)
        transaction.set_rollback(True)

    assert waiting_jobs() == []


@pytest.mark.parametrize("value", ["iemand@voorbeeld.example", "", True, None, 1.5, [1], {"a": 1}])
def test_a_job_row_holds_ids_only(value: Any) -> None:
    with pytest.raises(TypeError, match="ids only, and timestamp of"):
        defer(timestamp=value)
    with pytest.raises(TypeError, match="ids only, and timestamp of"):
        async_to_sync(app.configure_task(PURGE).defer_async)(timestamp=value)

    assert waiting_jobs() == []


def test_ids_may_be_numbers_and_uuids() -> None:
    number = str(uuid.uuid4())
    defer(timestamp=7)
    async_to_sync(app.configure_task(PURGE).defer_async)(timestamp=number)

    rows = ProcrastinateJob.objects.order_by("pk").values_list("args", flat=True)
    assert list(rows) == [{"timestamp": 7}, {"timestamp": number}]


@pytest.mark.parametrize(
    "task", [t for t in app.tasks.values() if not t.name.startswith("builtin")]
)
def test_tasks_stand_in_the_module_jobs_of_an_app(task: object) -> None:
    name = str(getattr(task, "name", ""))
    assert re.fullmatch(r"(clientsupport|directory|intake|signals)\.jobs(\.\w+){1,2}", name)


def test_pauses_grow_and_end() -> None:
    def pause(attempts: int) -> object:
        job = Job(queue="", lock=None, queueing_lock=None, task_name="", attempts=attempts)
        return PATIENT.get_retry_decision(exception=OSError(), job=job)

    assert all(pause(attempts) for attempts in range(6))
    assert pause(6) is None


# --- What went wrong -----------------------------------------------------------------------------


def test_jobs_of_a_dead_worker_wait_again() -> None:
    pk = add_job("doing")
    with acting_as(Role.JOBS):
        upkeep.retry_stalled_jobs(0)

    assert state(pk) == ("todo", 1)


def test_a_job_that_outlives_no_worker_is_given_up() -> None:
    pk = add_job("doing", attempts=recovery.MOST_ATTEMPTS)
    with acting_as(Role.JOBS):
        upkeep.retry_stalled_jobs(0)

    assert state(pk)[0] == "failed"


def test_jobs_of_a_living_worker_are_left_alone() -> None:
    pk = add_job("doing")
    with acting_as(Role.JOBS):
        with connection.cursor() as cursor:
            cursor.execute(
                "WITH worker AS (SELECT worker_id FROM procrastinate_register_worker_v1()) "
                "UPDATE procrastinate_jobs SET worker_id = (SELECT worker_id FROM worker) "
                " WHERE id = %s",
                [pk],
            )
        upkeep.retry_stalled_jobs(0)

    assert state(pk) == ("doing", 0)


def test_failed_jobs_can_be_put_back() -> None:
    failed, done = add_job("failed", attempts=3), add_job("succeeded")
    with acting_as(Role.JOBS):
        assert recovery.retry_failed([failed, done]) == [failed]

    assert [state(failed), state(done)] == [("todo", 4), ("succeeded", 0)]


def test_old_jobs_go() -> None:
    kept = [
        add_job("succeeded", hours_ago=recovery.KEEP_DONE - 1),
        add_job("failed", hours_ago=recovery.KEEP_DONE + 1),
        add_job("todo", hours_ago=recovery.KEEP_FAILED + 1),
        add_job("doing", hours_ago=recovery.KEEP_FAILED + 1),
    ]
    add_job("succeeded", hours_ago=recovery.KEEP_DONE + 1)
    add_job("failed", hours_ago=recovery.KEEP_FAILED + 1)
    add_job("cancelled", hours_ago=recovery.KEEP_FAILED + 1)
    with acting_as(Role.JOBS):
        upkeep.purge_old_jobs(0)

    assert sorted(ProcrastinateJob.objects.values_list("pk", flat=True)) == kept


def test_the_log_says_what_failed_and_nothing_else() -> None:
    try:
        raise ConnectionError("iemand@voorbeeld.example")
    except ConnectionError as error:
        record = logging.LogRecord(
            "procrastinate.worker", logging.ERROR, "", 0, "Job x(secret=1)", (),
            (type(error), error, error.__traceback__),
        )  # fmt: skip
    record.action, record.job = "job_error", {"id": 12, "task_name": "a.jobs.b", "secret": 1}

    assert (
        OneLine().format(record)
        == "ERROR procrastinate.worker job_error a.jobs.b[12] ConnectionError"
    )


def test_the_log_tells_of_the_worker_itself() -> None:
    record = logging.LogRecord("procrastinate.worker", logging.ERROR, "", 0, "text", (), None)
    record.action, record.task_name = "side_task_failed", "update_heartbeats"

    assert (
        OneLine().format(record) == "ERROR procrastinate.worker side_task_failed update_heartbeats"
    )


# --- Roles ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE procrastinate_jobs SET status = 'succeeded'",
        "DELETE FROM procrastinate_jobs",
        "TRUNCATE procrastinate_jobs CASCADE",
        "SELECT procrastinate_register_worker_v1()",
        "UPDATE procrastinate_events SET type = 'started'",
    ],
)
def test_the_web_only_adds_jobs(statement: str) -> None:
    defer(timestamp=1)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)

    assert waiting_jobs() == [PURGE]


@pytest.mark.parametrize("variable", ["DATABASE_URL", "DATABASE_OWNER_URL"])
@pytest.mark.parametrize("command", ["work", "seal_audit"])
def test_work_is_refused_in_the_role_of_another(
    tmp_path: Path, command: str, variable: str
) -> None:
    addresses = {
        "DATABASE_URL": "postgres://app@127.0.0.1:1/naastu",
        "DATABASE_OWNER_URL": "postgres://owner@127.0.0.1:1/naastu",
    }
    env = environment(tmp_path, **addresses, DATABASE_JOBS_URL=addresses[variable])
    refused = manage(command, env=env)

    assert refused.returncode == 1
    assert "CommandError: Jobs must not connect as" in refused.stdout
    assert len(refused.stdout.splitlines()) == 1


def test_work_without_a_database_ends_with_a_sentence(tmp_path: Path) -> None:
    env = environment(
        tmp_path,
        DATABASE_URL="postgres://app@127.0.0.1:1/naastu",
        DATABASE_JOBS_URL="postgres://jobs@127.0.0.1:1/naastu",
    )
    refused = manage("work", env=env)

    assert refused.returncode == 1
    assert "Traceback" not in refused.stdout


# --- The editors' page ---------------------------------------------------------------------------


def test_the_queue_can_be_read_and_not_changed(rf: RequestFactory) -> None:
    page, request = admin.site._registry[ProcrastinateJob], rf.get("/")

    assert not page.actions
    assert not page.has_add_permission(request)
    assert not page.has_change_permission(request)
    assert not page.has_delete_permission(request)
