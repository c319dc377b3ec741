"""Which tasks ended with an error, and were given up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max
from procrastinate.contrib.django.models import ProcrastinateEvent
from procrastinate.jobs import Status


@dataclass(frozen=True)
class Failed:
    """So many jobs of one task, and when the last of them failed."""

    task: str
    number: int
    last_at: datetime


def failed_tasks() -> Sequence[Failed]:
    """Return the tasks with jobs that failed, what failed last on top. One statement."""
    events = ProcrastinateEvent.objects.filter(type="failed", job__status=Status.FAILED.value)
    tasks = events.values("job__task_name").annotate(
        number=Count("job", distinct=True), last_at=Max("at")
    )
    rows = tasks.order_by("-last_at").values_list("job__task_name", "number", "last_at")
    return [Failed(*row) for row in rows]
