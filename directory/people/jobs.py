"""Jobs that mail who is invited. A row in the queue holds ids, never addresses or texts."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from directory.models import Invitation
from directory.people import mails


@app.task(name="directory.jobs.send_invitation", retry=PATIENT)
def send_invitation(invitation: str) -> None:
    """Mail an invitation; nothing when it was withdrawn or accepted meanwhile."""
    if found := Invitation.objects.open().filter(pk=invitation).first():
        mails.send_invitation(found)
