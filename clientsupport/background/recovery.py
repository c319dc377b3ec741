"""What becomes of jobs that ended otherwise than they should, and of old ones."""

from collections.abc import Iterable
from datetime import timedelta

from asgiref.sync import async_to_sync
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.jobs import Job, Status

from clientsupport.background import errors
from clientsupport.background.worker import LOST_AFTER

MOST_ATTEMPTS = 10  # of a job whose worker dies each time: perhaps it is the job that kills it
KEEP_DONE = 48  # hours
KEEP_FAILED = 90 * 24  # hours


def retry_stalled() -> None:
    """Put the jobs of dead workers back in the queue."""
    stalled = async_to_sync(app.job_manager.get_stalled_jobs)(seconds_since_heartbeat=LOST_AFTER)
    for job in stalled:
        if job.attempts < MOST_ATTEMPTS:
            _retry(job)
        else:
            _give_up(job)


def retry_failed(ids: Iterable[int]) -> list[int]:
    """Put failed jobs back in the queue; return the ids of those that had failed."""
    failed = ProcrastinateJob.objects.filter(pk__in=ids, status=Status.FAILED.value)
    jobs = [found.procrastinate_job for found in failed.order_by("pk")]
    for job in jobs:
        _retry(job)
    return [job.id for job in jobs if job.id]


def purge() -> None:
    """Delete jobs that were done two days ago, and what failed three months ago."""
    delete = async_to_sync(app.job_manager.delete_old_jobs)
    delete(nb_hours=KEEP_DONE)
    delete(nb_hours=KEEP_FAILED, include_failed=True, include_cancelled=True, include_aborted=True)
    errors.forget(timezone.now() - timedelta(hours=KEEP_FAILED))


def _retry(job: Job) -> None:
    async_to_sync(app.job_manager.retry_job)(job, retry_at=timezone.now())


def _give_up(job: Job) -> None:
    async_to_sync(app.job_manager.finish_job)(job, status=Status.FAILED, delete_job=False)
