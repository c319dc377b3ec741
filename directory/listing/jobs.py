"""Jobs that mail who keeps a listing, and what follows a change of a municipality."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.listing import mails
from directory.listing.actions.coverage import derive_coverage_around
from directory.models import Municipality, OfferDraft


@app.task(name="directory.jobs.send_draft_returned", retry=PATIENT)
def send_draft_returned(draft: int, user: int) -> None:
    """Mail what an editor asks to change; nothing when it was handed in again meanwhile."""
    returned = OfferDraft.objects.filter(submitted_at=None).exclude(returned="")
    found, person = returned.filter(pk=draft).first(), User.objects.active_with(pk=user)
    if found and person:
        mails.send_draft_returned(found, person)


@app.task(name="directory.jobs.derive_coverage", retry=PATIENT)
def derive_coverage(municipality: int) -> None:
    """Let what offers reach follow a municipality; nothing when it is gone."""
    if found := Municipality.objects.filter(pk=municipality).first():
        derive_coverage_around(municipality=found)
