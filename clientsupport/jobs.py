"""Jobs of the portal itself. Times of the clock are UTC. docs/jobs.md tells what runs when."""

from procrastinate.contrib.django import app

from clientsupport.background import recovery
from clientsupport.sealing import chains


@app.periodic(cron="* * * * *")
@app.task
def seal_audit_log(timestamp: int) -> None:
    """Seal the events of the last minute."""
    chains.seal()


@app.periodic(cron="10 2 * * *")
@app.task
def seal_whole_audit_log(timestamp: int) -> None:
    """Seal whatever the jobs of the day could not see, however late it was committed."""
    chains.seal(whole_log=True)


@app.periodic(cron="* * * * *")
@app.task
def retry_stalled_jobs(timestamp: int) -> None:
    """Give the jobs of a worker that died to another one."""
    recovery.retry_stalled()


@app.periodic(cron="40 2 * * *")
@app.task
def purge_old_jobs(timestamp: int) -> None:
    """Keep the queue short."""
    recovery.purge()
