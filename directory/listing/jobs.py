"""Jobs of the listings: mails about drafts, spreadsheets. A row in the queue holds ids only."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.listing import mails
from directory.listing.actions.spreadsheet import apply_import, purge_imports
from directory.models import ListingImport, OfferDraft


@app.task(name="directory.jobs.send_draft_returned", retry=PATIENT)
def send_draft_returned(draft: int, user: int) -> None:
    """Mail what an editor asks to change; nothing when it was handed in again meanwhile."""
    returned = OfferDraft.objects.filter(submitted_at=None).exclude(returned="")
    found, person = returned.filter(pk=draft).first(), User.objects.active_with(pk=user)
    if found and person:
        mails.send_draft_returned(found, person)


@app.periodic(cron="50 3 * * *")
@app.task(name="directory.jobs.purge_old_imports")
def purge_old_imports(timestamp: int) -> None:
    """Delete spreadsheets that were read, and what became of them."""
    purge_imports()


@app.task(name="directory.jobs.apply_spreadsheet", retry=PATIENT)
def apply_spreadsheet(spreadsheet: str) -> None:
    """Do what a spreadsheet says; once, also when a worker dies in the middle of it."""
    if found := ListingImport.objects.filter(pk=spreadsheet).first():
        apply_import(kept=found)
