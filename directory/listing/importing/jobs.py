"""Jobs that do what a spreadsheet says, and delete old ones. A row in the queue holds ids only."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.listing.importing.planning import plan_import
from directory.listing.importing.spreadsheet import apply_import, purge_imports
from directory.listing.importing.undoing import undo_import
from directory.models import ListingImport


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


@app.task(name="directory.jobs.plan_spreadsheet", retry=PATIENT)
def plan_spreadsheet(spreadsheet: str) -> None:
    """Look what a spreadsheet with many rows would change; another one may have come meanwhile."""
    if found := ListingImport.objects.filter(pk=spreadsheet).first():
        plan_import(kept=found)


@app.task(name="directory.jobs.undo_spreadsheet", retry=PATIENT)
def undo_spreadsheet(spreadsheet: str, user: int) -> None:
    """Undo what a spreadsheet changed; once, also when a worker dies in the middle of it."""
    found = ListingImport.objects.filter(pk=spreadsheet).first()
    by = User.objects.active_with(pk=user)
    if found and by:
        undo_import(kept=found, by=by)
