"""Jobs that mail who asks to be listed. A row in the queue holds ids only."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from directory.applications import mails
from directory.enums import Decision
from directory.models import Application


@app.task(name="directory.jobs.send_application_received", retry=PATIENT)
def send_application_received(application: str) -> None:
    """Mail who asked to be listed that we have it."""
    if found := Application.objects.filter(pk=application).first():
        mails.send_application_received(found)


@app.task(name="directory.jobs.send_application_refused", retry=PATIENT)
def send_application_refused(application: str) -> None:
    """Mail the reason to who asked to be listed."""
    refused = Application.objects.filter(decision=Decision.REFUSED)
    if found := refused.filter(pk=application).first():
        mails.send_application_refused(found)
