"""Jobs that read in files of cases, undo them, and let go of them. A row holds ids only."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.database.rows import all_rows
from clientsupport.models import User
from intake.cases.importing.applying import apply_import
from intake.cases.importing.planning import plan_import, purge_imports
from intake.cases.importing.undoing import undo_import
from intake.models import CaseImport


@app.periodic(cron="35 * * * *")
@app.task(name="intake.jobs.cases.forget_case_imports")
def forget_case_imports(timestamp: int) -> None:
    """Delete files of cases a day after they were read, or done."""
    with all_rows():
        purge_imports()


@app.task(name="intake.jobs.cases.plan_case_import", retry=PATIENT)
def plan_case_import(spreadsheet: str) -> None:
    """Look what a file would do; another one may have come meanwhile."""
    plan_import(key=spreadsheet, seeing=all_rows)


@app.task(name="intake.jobs.cases.apply_case_import", retry=PATIENT)
def apply_case_import(spreadsheet: str) -> None:
    """Do what a file says; once, also when a worker dies in the middle of it."""
    with all_rows():
        if found := CaseImport.objects.filter(pk=spreadsheet).first():
            apply_import(kept=found)


@app.task(name="intake.jobs.cases.undo_case_import", retry=PATIENT)
def undo_case_import(spreadsheet: str, user: int) -> None:
    """Undo what a file did; once, also when a worker dies in the middle of it."""
    with all_rows():
        found = CaseImport.objects.filter(pk=spreadsheet).first()
        by = User.objects.active_with(pk=user)
        if found and by:
            undo_import(kept=found, by=by)
