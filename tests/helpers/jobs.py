"""Doing the jobs that a test put in the queue, in its own process, connection and transaction."""

from datetime import timedelta

import time_machine
from django.core import mail
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from clientsupport.database.connections import Role
from clientsupport.working_days import is_working_day
from tests.helpers.roles import acting_as

FINISH = "SELECT procrastinate_finish_job_v1(%(job)s, 'succeeded', false)"


def waiting_jobs() -> list[str]:
    """Return the names of the tasks in the queue, oldest first."""
    todo = ProcrastinateJob.objects.filter(status="todo").order_by("pk")
    return [*todo.values_list("task_name", flat=True)]


def run_jobs() -> list[str]:
    """Do all jobs that wait, and those that they ask for, as the role of the jobs.

    Returns the names of their tasks. What a job raises comes through: the job then waits still.
    """
    done = []
    while job := ProcrastinateJob.objects.filter(status="todo").order_by("pk").first():
        with acting_as(Role.JOBS):
            with transaction.atomic():
                app.tasks[job.task_name](**job.args)
            app.job_manager.connector.execute_query(FINISH, job=job.pk)
        done.append(job.task_name)
    return done


def run_digests() -> list[tuple[str, str]]:
    """Let the quarter of an hour pass: gather and send; return who got which mail, by address."""
    mail.outbox.clear()
    app.tasks["clientsupport.jobs.send_digests"].defer(timestamp=0)
    run_jobs()
    return sorted((message.to[0], str(message.subject)) for message in mail.outbox)


def run_digests_next_day() -> list[tuple[str, str]]:
    """Do the same at nine on the next working day."""
    morning = timezone.localtime().replace(hour=9, minute=0) + timedelta(days=1)
    while not is_working_day(morning.date()):
        morning += timedelta(days=1)
    with time_machine.travel(morning, tick=False):
        return run_digests()
