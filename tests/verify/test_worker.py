"""The worker as a process: it does what the pages ask for, and what was cut off is done once."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from clientsupport.demo.embedded import reaper, server
from tests.helpers.processes import (
    ROOT,
    directory_for_servers,
    environment,
    manage,
    run_to_end,
    running,
    until,
)

# Declares two tasks, as an app would; a worker of the tests is quicker in calling another dead.
TASKS = """
import sys, time, django
from pathlib import Path
django.setup()
from django.core.management import call_command
from django.db import transaction
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from clientsupport.audit.log import record
from clientsupport.background import recovery, worker
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent

worker.HEARTBEAT, worker.LOST_AFTER, recovery.LOST_AFTER = 0.5, 3, 3
place = Path(sys.argv[1])

@app.task(name="once")
def once(number):
    if AuditEvent.objects.filter(object_type="once", object_id=str(number)).exists():
        return
    with transaction.atomic():
        record(AuditAction.ADDED, by=None, object_type="once", object_id=str(number))
        app.configure_task("follow_up").defer(number=number)
        (place / f"began-{number}").touch()
        while number and not (place / "go-on").exists():
            time.sleep(0.02)

@app.task(name="follow_up")
def follow_up(number):
    record(AuditAction.ADDED, by=None, object_type="follow_up", object_id=str(number))

@app.task(name="failing", retry=RetryStrategy(max_attempts=2))
def failing(number):
    raise ConnectionError("iemand@voorbeeld.example")
"""
WORK = f"{TASKS}\ncall_command('work')"
DEFER = f"""{TASKS}
with transaction.atomic():
    app.configure_task(sys.argv[2]).defer(number=int(sys.argv[3]))
"""


@dataclass(frozen=True)
class Place:
    """A portal of its own, without pages: a directory, its database, and who works there."""

    path: Path

    @property
    def env(self) -> dict[str, str]:
        return environment(self.path / "var", DJANGO_SETTINGS_MODULE="clientsupport.settings")

    def defer(self, task: str, number: int) -> None:
        done = run_to_end(sys.executable, "-c", DEFER, self.path, task, str(number), env=self.env)
        assert done.returncode == 0, done.stdout

    def rows(self, query: str) -> list[tuple[object, ...]]:
        host = str(server.socket_directory(self.path / "var" / "pg"))
        with psycopg.connect(host=host, user="app", dbname="naastu") as connection:
            return connection.execute(query).fetchall()

    def events(self) -> list[tuple[object, ...]]:
        return self.rows(
            "SELECT object_type, object_id FROM clientsupport_auditevent "
            " WHERE object_type IN ('once', 'follow_up') ORDER BY id"
        )

    def states(self) -> list[tuple[object, ...]]:
        return self.rows(
            "SELECT task_name, status::text, attempts FROM procrastinate_jobs "
            " WHERE task_name IN ('once', 'follow_up', 'failing') ORDER BY id"
        )


@pytest.fixture(scope="module")
def var() -> Iterator[Path]:
    """One database for all these tests, kept up by a process that does nothing else."""
    with directory_for_servers() as path:
        env = environment(path / "var", DJANGO_SETTINGS_MODULE="clientsupport.settings")
        keep = "from django.db import connection; import django, sys; django.setup(); "
        keep += "connection.ensure_connection(); connection.close(); sys.stdin.read()"
        assert manage("migrate", env=env).returncode == 0
        with running([sys.executable, "-c", keep], env=env, cwd=ROOT):
            yield path
        until(lambda: not reaper.server_processes(path / "var" / "pg"), what="the server ends")


@pytest.fixture
def place(var: Path) -> Iterator[Place]:
    yield Place(var)
    for left in (*var.glob("began-*"), *var.glob("go-on")):
        left.unlink()
    host = str(server.socket_directory(var / "var" / "pg"))
    with psycopg.connect(host=host, user="jobs", dbname="naastu") as connection:
        connection.execute("DELETE FROM procrastinate_jobs")


def worker_of(place: Place) -> "contextlib.AbstractContextManager[subprocess.Popen[str]]":
    return running([sys.executable, "-c", WORK, place.path], env=place.env, cwd=ROOT)


def test_a_job_is_done_at_once_and_by_the_role_of_the_jobs(place: Place) -> None:
    with worker_of(place) as worker:
        place.defer("once", 0)
        until(lambda: place.events()[-1:] == [("follow_up", "0")], what="the job is done")
        roles = place.rows(
            "SELECT DISTINCT usename::text FROM pg_stat_activity "
            " WHERE datname = 'naastu' AND pid <> pg_backend_pid()"
        )
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(15) == 0
        assert worker.stdout
        assert worker.stdout.read() == ""
    assert roles == [("jobs",)]


def test_a_job_of_a_killed_worker_is_done_once_by_the_next(place: Place) -> None:
    with worker_of(place) as worker:
        place.defer("once", 1)
        until((place.path / "began-1").exists, what="the job is half done")
        os.kill(worker.pid, signal.SIGKILL)
    assert place.states() == [("once", "doing", 0)]
    (place.path / "go-on").touch()
    with worker_of(place):
        until(lambda: ("follow_up", "1") in place.events(), within=100, what="it is done after all")
        until(lambda: {state for _, state, _ in place.states()} == {"succeeded"})

    assert [event for event in place.events() if event[1] == "1"] == [
        ("once", "1"),
        ("follow_up", "1"),
    ]
    assert place.states() == [("once", "succeeded", 2), ("follow_up", "succeeded", 1)]


def test_a_worker_that_is_stopped_ends_its_job_first(place: Place) -> None:
    with worker_of(place) as worker:
        place.defer("once", 2)
        until((place.path / "began-2").exists)
        worker.send_signal(signal.SIGTERM)
        (place.path / "go-on").touch()
        assert worker.wait(15) == 0
    assert place.states()[0] == ("once", "succeeded", 1)
    assert place.states()[1] == ("follow_up", "todo", 0)


def test_a_job_that_keeps_failing_is_tried_again_and_says_so_once(place: Place) -> None:
    with worker_of(place) as worker:
        place.defer("failing", 1)
        until(lambda: place.states() == [("failing", "failed", 3)])
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(15) == 0
        assert worker.stdout
        (line,) = worker.stdout.read().splitlines()
    (job,) = place.rows("SELECT id FROM procrastinate_jobs WHERE task_name = 'failing'")[0]
    assert line == f"ERROR procrastinate.worker job_error failing[{job}] ConnectionError"

    retried = manage("work", "--retry", str(job), env=place.env)
    assert (retried.returncode, retried.stdout) == (0, f"Job {job} waits again.\n")
    assert place.states() == [("failing", "todo", 4)]
    refused = manage("work", "--retry", str(job), env=place.env)
    assert (refused.returncode, refused.stdout) == (1, f"CommandError: Not failed: {job}.\n")


def test_sealers_at_once_make_one_chain(place: Place) -> None:
    for number in range(10, 16):
        place.defer("follow_up", number)
    with worker_of(place):
        until(lambda: {state for _, state, _ in place.states()} == {"succeeded"})
    command = [sys.executable, str(ROOT / "manage.py"), "seal_audit", "--whole-log"]
    sealers = [running(command, env=place.env) for _ in range(5)]
    with contextlib.ExitStack() as stack:
        processes = [stack.enter_context(sealer) for sealer in sealers]
        assert [process.wait(60) for process in processes] == [0] * 5

    numbers = place.rows("SELECT number FROM clientsupport_auditseal ORDER BY number")
    assert [number for (number,) in numbers] == [*range(1, len(numbers) + 1)]
    verified = manage("verify_audit", env=place.env)
    assert (verified.returncode, verified.stdout) == (0, "Every seal fits.\n")
    marks = (place.path / "var" / "audit" / "checkpoint.jsonl").read_text().splitlines()
    assert {json.loads(mark)["number"] for mark in marks} == {number for (number,) in numbers}
