"""Jobs about what residents say is wrong. A row in the queue holds ids only."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.corrections import mails
from directory.corrections.actions import (
    announce_corrections,
    escalate_corrections,
    purge_corrections,
)


@app.periodic(cron="*/15 * * * *")
@app.task(name="directory.jobs.announce_new_corrections")
@transaction.atomic
def announce_new_corrections(timestamp: int) -> None:
    """Tell who answers them that there are new ones: one mail, however many there are."""
    for user in announce_corrections(timezone.localdate()):
        send_correction_received.defer(user=user.pk)


@app.periodic(cron="0 5 * * *")
@app.task(name="directory.jobs.escalate_late_corrections")
@transaction.atomic
def escalate_late_corrections(timestamp: int) -> None:
    """Tell who answers them, editors too, that some have waited for too long."""
    for user in escalate_corrections(timezone.localdate()):
        send_correction_due.defer(user=user.pk)


@app.periodic(cron="20 3 * * *")
@app.task(name="directory.jobs.purge_old_corrections")
def purge_old_corrections(timestamp: int) -> None:
    """Delete what residents sent, some time after the answer."""
    purge_corrections(timezone.localdate())


@app.task(name="directory.jobs.send_correction_received", retry=PATIENT)
def send_correction_received(user: int) -> None:
    """Mail one person that there is something to read."""
    if person := User.objects.active_with(pk=user):
        mails.send_correction_received(person)


@app.task(name="directory.jobs.send_correction_due", retry=PATIENT)
def send_correction_due(user: int) -> None:
    """Mail one person that somebody waits for too long."""
    if person := User.objects.active_with(pk=user):
        mails.send_correction_due(person)
