"""Sealing the audit log, again and again. Times of the clock are UTC."""

from procrastinate.contrib.django import app

from clientsupport.audit import chains


@app.periodic(cron="* * * * *")
@app.task(name="clientsupport.jobs.seal_audit_log")
def seal_audit_log(timestamp: int) -> None:
    """Seal the events of the last minute."""
    chains.seal()


@app.periodic(cron="10 2 * * *")
@app.task(name="clientsupport.jobs.seal_whole_audit_log")
def seal_whole_audit_log(timestamp: int) -> None:
    """Seal whatever the jobs of the day could not see, however late it was committed."""
    chains.seal(whole_log=True)
