"""The queue: what a job row may hold, and when a job is tried again.

The tasks stand in the module `jobs` of each app, declared with procrastinate's own decorators.
"""

from typing import Any
from uuid import UUID

from procrastinate import App, RetryStrategy
from procrastinate.jobs import Job
from procrastinate.manager import JobManager

# For what depends on another server: again after 5 s, 25 s, 2 min, 10 min, 52 min and 4 hours.
PATIENT = RetryStrategy(max_attempts=6, exponential_wait=5)


class IdsOnly(JobManager):
    """Refuses a job whose row would hold an address or a text: rows outlive what they are about."""

    def batch_defer_jobs(self, jobs: list[Job], connection: Any | None = None) -> list[Job]:
        """Add the jobs, in the transaction of the deed that asks for them."""
        for job in jobs:
            _check(job)
        return super().batch_defer_jobs(jobs, connection)

    async def batch_defer_jobs_async(
        self, jobs: list[Job], connection: Any | None = None
    ) -> list[Job]:
        """Add the jobs."""
        for job in jobs:
            _check(job)
        return await super().batch_defer_jobs_async(jobs, connection)


def hold_ids_only(app: App) -> None:
    """Watch over the queue; settings name it (PROCRASTINATE_ON_APP_READY)."""
    app.job_manager = IdsOnly(app.connector)


def _check(job: Job) -> None:
    for name, value in job.task_kwargs.items():
        if not _is_id(value):
            raise TypeError(f"A job row holds ids only, and {name} of {job.task_name} is none.")


def _is_id(value: object) -> bool:
    if isinstance(value, str):
        try:
            UUID(value)
        except ValueError:
            return False
        return True
    return isinstance(value, int) and not isinstance(value, bool)
