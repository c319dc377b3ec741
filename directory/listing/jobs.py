"""Jobs that mail who keeps a listing. A row in the queue holds ids only."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.listing import mails
from directory.models import OfferDraft


@app.task(name="directory.jobs.send_draft_returned", retry=PATIENT)
def send_draft_returned(draft: int, user: int) -> None:
    """Mail what an editor asks to change; nothing when it was handed in again meanwhile."""
    returned = OfferDraft.objects.filter(submitted_at=None).exclude(returned="")
    found, person = returned.filter(pk=draft).first(), User.objects.active_with(pk=user)
    if found and person:
        mails.send_draft_returned(found, person)
