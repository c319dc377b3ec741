"""What a technician reads: what failed first, with another try, and how everything is doing."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from clientsupport.audit import chains
from clientsupport.audit.log import record
from clientsupport.background import recovery
from clientsupport.background.errors import note_error
from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, AuditSeal, JobError, User
from tests.factories.people import make_user
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
PAGE = "/techniek/"
TASK = "directory.jobs.purge_old_imports"
AGAIN = "clientsupport.jobs.retry_failed_job"
SECRET = "mevrouw@voorbeeld.example weigert"


@pytest.fixture
def technician() -> User:
    return make_user(password=None, portal_role=PortalRole.TECHNICAL)


@pytest.fixture
def client(technician: User) -> Client:
    return signed_in(technician)


@pytest.fixture
def failed() -> int:
    return add_job("failed")


def add_job(status: str, *, worker: int | None = None) -> int:
    with acting_as(Role.JOBS), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, worker_id) "
            "VALUES ('default', %s, '{\"timestamp\": 1}', %s, %s) RETURNING id",
            [TASK, status, worker],
        )
        return int(cursor.fetchone()[0])


def fail(job: int) -> None:
    """Let the worker do this job, which goes wrong."""

    def task() -> None:
        raise ConnectionRefusedError(SECRET)

    context: Any = SimpleNamespace(job=SimpleNamespace(id=job))
    do: Callable[..., Any] = note_error
    with acting_as(Role.JOBS), pytest.raises(ConnectionRefusedError):
        do(task, context, None)


def test_what_failed_stands_first_with_its_kind_of_error(client: Client, failed: int) -> None:
    fail(failed)

    answer = client.get(PAGE)

    (first, *_others) = page(answer).select("main section")
    said = first.get_text(" ", strip=True)
    assert said.startswith("1 mislukte taak")
    assert TASK in said
    assert "Oude rekenbladen wissen" in said
    assert "ConnectionRefusedError" in said
    assert SECRET not in words(answer)


def test_the_pages_may_not_write_errors(failed: int) -> None:
    with pytest.raises(Exception, match="permission denied"):
        JobError.objects.create(job=failed, kind="X")


def test_another_try_is_asked_for_once_and_is_in_the_log(
    client: Client, technician: User, failed: int
) -> None:
    (form,) = page(client.get(PAGE)).select("main form")
    sent = {str(one["name"]): str(one["value"]) for one in form.select("input")}
    # When a technician presses twice
    answers = [client.post(str(form["action"]), sent, follow=True) for _press in range(2)]
    # Then the worker is asked once, and puts the job back in the queue
    assert f"Taak {failed} wordt opnieuw geprobeerd." in words(answers[0])
    assert answers[1].redirect_chain == answers[0].redirect_chain
    assert waiting_jobs() == [AGAIN]
    event = AuditEvent.objects.get(action=AuditAction.RETRIED)
    assert (event.actor, event.object_id) == (technician, str(failed))
    assert AGAIN in run_jobs()
    assert ProcrastinateJob.objects.get(pk=failed).status != "failed"


def test_what_did_not_fail_is_not_tried_again(client: Client) -> None:
    done = add_job("succeeded")

    for job in (done, 999_999):
        answer = client.post(f"{PAGE}taak/{job}/opnieuw/")
        assert answer.status_code == 409
        assert "niet (meer) mislukt" in words(answer)
    assert waiting_jobs() == []


def test_errors_go_with_the_jobs(failed: int) -> None:
    fail(failed)
    with acting_as(Role.JOBS):
        JobError.objects.update(at="2020-01-01T00:00Z")
        recovery.purge()

    assert not JobError.objects.exists()


def health(client: Client) -> dict[str, tuple[str, bool]]:
    found = page(client.get(PAGE)).select("section[aria-labelledby=hoe-het-gaat] li")
    return {
        row.select("strong")[0].get_text(): (
            row.select("p")[0].get_text(),
            not row.select(".c-tag--urgent"),
        )
        for row in found
    }


def test_it_says_what_is_not_well(client: Client) -> None:
    add_job("doing")
    told = health(client)

    assert told["Werker"] == ("Niemand doet taken.", False)
    assert told["Stilgevallen"] == ("1 taak staat stil.", False)
    assert told["Logboek nagerekend"][1] is False
    assert told["Wissen"][1] is False
    assert told["Wachtrij"][1] is True


def test_it_says_what_is_well(client: Client) -> None:
    with acting_as(Role.JOBS), connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id")
        worker = int(cursor.fetchone()[0])
    add_job("doing", worker=worker)
    record(AuditAction.VERIFIED, by=None, object_type=AuditSeal._meta.label_lower,
           reason="0 afwijkingen")  # fmt: skip
    told = health(client)

    assert told["Werker"][1] is True
    assert told["Stilgevallen"] == ("0 taken staan stil.", True)
    assert told["Logboek nagerekend"] == ("Voor het laatst vandaag: 0 afwijkingen.", True)


def test_an_event_without_a_seal_is_told(client: Client) -> None:
    with acting_as(Role.JOBS):
        chains.seal()  # what the world of this module left
    AuditEvent.objects.create(
        action=AuditAction.ADDED, object_type="x", at="2020-01-01T00:00Z"
    )  # older than an hour: the job of the night looks at it
    assert health(client)["Zegels"][1] is True
    event = record(AuditAction.ADDED, by=None, object_type="x")
    late = timezone.now() - chains.LOOK_BACK / 2
    copy = AuditEvent.objects.create(action=event.action, object_type="x", at=late)

    assert health(client)["Zegels"] == (
        "1 gebeurtenis van het laatste uur is nog niet verzegeld.",
        False,
    )
    with acting_as(Role.JOBS):
        chains.seal()
    assert copy.pk
    assert health(client)["Zegels"][1] is True
