"""The process that does the jobs."""

from procrastinate import PsycopgConnector
from procrastinate.contrib.django import DjangoApp, app, connector_params

from clientsupport.background.errors import note_error

JOBS_AT_ONCE = 2  # a mail server that does not answer must not hold up the seals
HEARTBEAT = 10.0  # seconds
LOST_AFTER = 30.0  # seconds without a heartbeat, after which a worker is held to be dead
END_WITHIN = 10.0  # seconds that running jobs get after SIGTERM
CONNECTIONS = 4  # of the queue itself; each job that runs has one more


def run() -> None:
    """Take jobs from the queue, as soon as they are there, until SIGTERM or SIGINT."""
    worker = DjangoApp(
        connector=PsycopgConnector(kwargs=connector_params(), min_size=1, max_size=CONNECTIONS)
    )
    # Only the worker itself uses this connector. The tasks keep Django's connection, so that a job
    # that asks for another job does so in its own transaction.
    worker.tasks = app.tasks
    worker.periodic_registry = app.periodic_registry
    worker.run_worker(
        concurrency=JOBS_AT_ONCE,
        shutdown_graceful_timeout=END_WITHIN,
        update_heartbeat_interval=HEARTBEAT,
        stalled_worker_timeout=LOST_AFTER,
        task_middleware=[note_error],
    )
