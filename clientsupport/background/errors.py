"""With which kind of error jobs ended: noted by the worker, shown to technicians."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

from django.db import DatabaseError
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.worker import Worker

from clientsupport.models import JobError


def note_error(task: Callable[[], Any], context: JobContext, _worker: Worker) -> Any:
    """Do a job; when it fails, write down with which kind of error, and let it fail."""
    try:
        return task()
    except Exception as error:
        if context.job.id:
            with suppress(DatabaseError):  # then the log of the worker is all there is
                keep(context.job.id, error)
        raise


def keep(job: int, error: Exception) -> None:
    """Write down the kind of error that a job ended with last."""
    said = {"kind": type(error).__name__[:100], "at": timezone.now()}
    JobError.objects.update_or_create(job=job, defaults=said)


def forget(before: datetime) -> int:
    """Delete what was noted before this moment, and return how many."""
    deleted: int = JobError.objects.filter(at__lt=before).delete()[0]
    return deleted
