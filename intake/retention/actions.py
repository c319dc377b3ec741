"""Letting go of what was kept long enough. Only the role of the jobs sees everything."""

from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import Max, Min
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateEvent

from clientsupport.database.rows import all_rows
from intake.enums import DeletionReason
from intake.models import Case, HelpRequest, LooseDraft
from intake.retention.case_days import name_missing_days
from intake.retention.deleting import delete_case, delete_request

TASK = "intake.jobs.retention.delete_expired_requests"
ALARM_AFTER = timedelta(hours=36)  # the job runs once a day
LOOSE_DRAFTS_KEPT = timedelta(hours=24)  # since the last change


def delete_expired(today: date) -> int:
    """Delete the requests whose day has come, and return how many; each in its own transaction."""
    with all_rows():
        due = list(HelpRequest.objects.filter(delete_on__lte=today).values_list("pk", flat=True))
    return sum(_delete_when_due(request, today) for request in due)


def delete_expired_cases(today: date) -> int:
    """Delete the closed cases whose day has come, and return how many; each in a transaction."""
    name_missing_days(today)
    with all_rows():
        due = list(Case.objects.closed().filter(delete_on__lte=today).values_list("pk", flat=True))
    return sum(_delete_case_when_due(case, today) for case in due)


def forget_old_drafts() -> int:
    """Delete what has no request and was not changed for a day, and return how many."""
    with all_rows():
        old = LooseDraft.objects.filter(saved_at__lt=timezone.now() - LOOSE_DRAFTS_KEPT)
        deleted: int = old.delete()[0]
    return deleted


def last_run() -> datetime | None:
    """Return when the job ended well for the last time; the queue remembers two days."""
    done = ProcrastinateEvent.objects.filter(job__task_name=TASK, type="succeeded")
    latest: datetime | None = done.aggregate(latest=Max("at"))["latest"]
    return latest


def is_neglected() -> bool:
    """Tell whether the job has not run for too long, so that people's texts stay too long.

    In the first days of a portal it counts from the first job of any kind.
    """
    since = last_run() or ProcrastinateEvent.objects.aggregate(first=Min("at"))["first"]
    return since is None or since < timezone.now() - ALARM_AFTER


def _delete_when_due(request: UUID, today: date) -> bool:
    with all_rows():
        still = HelpRequest.objects.select_for_update().filter(pk=request, delete_on__lte=today)
        # Somebody may have written a moment ago, and then it is kept.
        return still.exists() and delete_request(request=request, reason=DeletionReason.EXPIRED)


def _delete_case_when_due(case: UUID, today: date) -> bool:
    with all_rows():
        still = Case.objects.closed().filter(pk=case, delete_on__lte=today).select_for_update()
        # Somebody may have opened it again a moment ago, or chosen to keep them longer.
        return still.exists() and delete_case(case=case, reason=DeletionReason.EXPIRED)
