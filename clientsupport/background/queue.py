"""Putting jobs in the queue. The tasks themselves stand in the module `jobs` of each app.

A task is named, not imported: deeds ask for jobs, and jobs do deeds.
"""

import inspect
from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

# For what depends on another server: again after 5 s, 25 s, 2 min, 10 min, 52 min and 4 hours.
PATIENT = RetryStrategy(max_attempts=6, exponential_wait=5)


def defer(task: str, /, **ids: int | UUID) -> None:
    """Put a job in the queue, in the transaction of the deed that asks for it.

    `task` is its module and name: `directory.jobs.send_invitation`. The row holds only the ids of
    what the job is about, never an address or a text; anything else is a TypeError.
    """
    function = app.tasks[task].func
    inspect.signature(function).bind(**ids)  # a wrong name fails here, not hours later
    app.tasks[task].defer(**{name: _stored(name, value) for name, value in ids.items()})


def _stored(name: str, value: object) -> int | str:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"A job row holds ids only, and {name} is {type(value).__name__}.")
