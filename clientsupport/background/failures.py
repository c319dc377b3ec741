"""Which jobs ended with an error, and were given up: the one place that says which those are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, QuerySet
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.jobs import Status


@dataclass(frozen=True)
class Failed:
    """So many jobs of one task, and when something last happened to one of them."""

    task: str
    number: int
    last_at: datetime


def failed_jobs() -> QuerySet[ProcrastinateJob]:
    """Return the jobs that failed for good: an error, or a worker that died with them."""
    jobs: QuerySet[ProcrastinateJob] = ProcrastinateJob.objects.filter(status=Status.FAILED.value)
    return jobs


def failed_tasks() -> Sequence[Failed]:
    """Return the tasks with jobs that failed, what failed last on top. One statement."""
    tasks = failed_jobs().order_by().values("task_name")
    counted = tasks.annotate(
        number=Count("pk", distinct=True), last_at=Max("procrastinateevent__at")
    )
    rows = counted.order_by("-last_at").values_list("task_name", "number", "last_at")
    return [Failed(*row) for row in rows]
