"""Jobs of the portal itself. Times of the clock are UTC. docs/jobs.md tells what runs when."""

from procrastinate.contrib.django import app

from clientsupport import networks
from clientsupport.accounts import mails, sessions
from clientsupport.background import recovery
from clientsupport.background.queue import PATIENT
from clientsupport.models import AuditEvent, User
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


@app.periodic(cron="50 * * * *")
@app.task
def forget_ended_sessions(timestamp: int) -> None:
    """Keep no network address of anybody whose session is over."""
    sessions.forget_ended()


@app.periodic(cron="5 * * * *")
@app.task
def forget_networks(timestamp: int) -> None:
    """Keep no count of yesterday's visits, nor the salt that says whose they were."""
    networks.purge()


@app.task(retry=PATIENT)
def send_password_reset(user: int) -> None:
    """Mail the link for a new password; nothing when the account was closed meanwhile."""
    if found := User.objects.filter(pk=user, is_active=True).first():
        mails.send_password_reset(found)


@app.task(retry=PATIENT)
def send_account_changed(event: int) -> None:
    """Mail somebody that the way into their account changed."""
    mails.send_account_changed(AuditEvent.objects.get(pk=event))
