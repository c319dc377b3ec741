"""Jobs of the accounts: mails about them, and forgetting sessions and forms that were sent."""

from procrastinate.contrib.django import app

from clientsupport.accounts import mails, once, sessions
from clientsupport.accounts.device_words import DeviceKind
from clientsupport.background.queue import PATIENT
from clientsupport.models import AuditEvent, User


@app.periodic(cron="50 * * * *")
@app.task(name="clientsupport.jobs.forget_ended_sessions")
def forget_ended_sessions(timestamp: int) -> None:
    """Keep no network address of anybody whose session is over."""
    sessions.forget_ended()


@app.periodic(cron="35 * * * *")
@app.task(name="clientsupport.jobs.forget_sent_forms")
def forget_sent_forms(timestamp: int) -> None:
    """Keep no form that nobody presses a second time any more."""
    once.forget()


@app.task(name="clientsupport.jobs.send_password_reset", retry=PATIENT)
def send_password_reset(user: int) -> None:
    """Mail the link for a new password; nothing when the account was closed meanwhile."""
    if found := User.objects.active_with(pk=user):
        mails.send_password_reset(found)


@app.task(name="clientsupport.jobs.send_account_changed", retry=PATIENT)
def send_account_changed(event: int, device: int = 0) -> None:
    """Mail somebody that the way into their account changed; `device` is a `DeviceKind.number`."""
    changed = AuditEvent.objects.get(pk=event)
    mails.send_account_changed(changed, DeviceKind.of_number(device))


@app.task(name="clientsupport.jobs.send_logged_in", retry=PATIENT)
def send_logged_in(event: int, device: int) -> None:
    """Mail somebody that they logged in with a browser that we did not know."""
    mails.send_logged_in(AuditEvent.objects.get(pk=event), DeviceKind.of_number(device))
