"""Jobs that look after the queue itself. Times of the clock are UTC."""

from procrastinate.contrib.django import app

from clientsupport.background import recovery


@app.periodic(cron="* * * * *")
@app.task(name="clientsupport.jobs.retry_stalled_jobs")
def retry_stalled_jobs(timestamp: int) -> None:
    """Give the jobs of a worker that died to another one."""
    recovery.retry_stalled()


@app.periodic(cron="40 2 * * *")
@app.task(name="clientsupport.jobs.purge_old_jobs")
def purge_old_jobs(timestamp: int) -> None:
    """Keep the queue short."""
    recovery.purge()


@app.task(name="clientsupport.jobs.retry_failed_job")
def retry_failed_job(job: int) -> None:
    """Put a failed job back in the queue, as a technician asked; the pages may not do so."""
    recovery.retry_failed([job])
