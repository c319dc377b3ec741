"""Jobs that were given up, each with its kind of error; and asking for another try."""

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.db.models import Max, OuterRef, QuerySet, Subquery
from procrastinate.contrib.django.models import ProcrastinateJob

from clientsupport.audit.log import record
from clientsupport.background.failures import failed_jobs
from clientsupport.background.upkeep import retry_failed_job
from clientsupport.enums import AuditAction
from clientsupport.models import JobError, User

OBJECT_TYPE = "procrastinate.procrastinatejob"


def failed() -> QuerySet[ProcrastinateJob]:
    """Return the jobs that failed for good, the latest first, with `kind` of error and `ended_at`.

    `kind` is None for one that nobody noted: its worker died with it.
    """
    kind = JobError.objects.filter(job=OuterRef("pk")).values("kind")[:1]
    ended = failed_jobs().annotate(kind=Subquery(kind), ended_at=Max("procrastinateevent__at"))
    return ended.order_by("-ended_at", "-pk")


def task_names(jobs: Sequence[int]) -> Mapping[int, str]:
    """Return the tasks of jobs that the queue still has."""
    rows = ProcrastinateJob.objects.filter(pk__in=jobs)
    return dict(rows.values_list("pk", "task_name"))


@transaction.atomic
def retry(*, job: int, by: User) -> bool:
    """Let the worker put a failed job back in the queue; False when it is no failed one."""
    if not failed_jobs().filter(pk=job).exists():
        return False
    retry_failed_job.defer(job=job)
    record(AuditAction.RETRIED, by=by, object_type=OBJECT_TYPE, object_id=str(job))
    return True
