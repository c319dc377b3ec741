"""Jobs about what residents say is wrong. A row in the queue holds ids only."""

from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.digests.kinds import kinds
from clientsupport.digests.mails import Line, send_digest
from clientsupport.models import User
from directory.corrections.actions import (
    announce_corrections,
    escalate_corrections,
    purge_corrections,
)
from directory.enums import Told


@app.periodic(cron="20 3 * * *")
@app.task(name="directory.jobs.purge_old_corrections")
def purge_old_corrections(timestamp: int) -> None:
    """Delete what residents sent, some time after the answer."""
    purge_corrections(timezone.localdate())


# --- Rows of the queue of a version before the digests -------------------------------------------


@app.task(name="directory.jobs.announce_new_corrections")
def announce_new_corrections(timestamp: int) -> None:
    """Look for new ones at once, as the digests do every quarter of an hour."""
    announce_corrections(timezone.localdate())


@app.task(name="directory.jobs.escalate_late_corrections")
def escalate_late_corrections(timestamp: int) -> None:
    """Look for late ones at once, as the digests do every quarter of an hour."""
    escalate_corrections(timezone.localdate())


@app.task(name="directory.jobs.send_correction_received", retry=PATIENT)
def send_correction_received(user: int) -> None:
    """Mail one person that there is something to read."""
    _send(Told.CORRECTIONS_NEW, user)


@app.task(name="directory.jobs.send_correction_due", retry=PATIENT)
def send_correction_due(user: int) -> None:
    """Mail one person that somebody waits for too long."""
    _send(Told.CORRECTIONS_LATE_MORE, user)


def _send(kind: Told, user: int) -> None:
    if person := User.objects.active_with(pk=user):
        send_digest(person, [Line(kinds()[kind], 1)])
