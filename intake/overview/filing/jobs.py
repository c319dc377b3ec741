"""Jobs that make large reports into files, and let go of them; the queue holds ids only."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.database.rows import all_rows
from intake.models import ReportFile
from intake.overview.filing.making import make_file, purge_files


@app.task(name="intake.jobs.overview.make_report_file", retry=PATIENT)
def make_report_file(file: str) -> None:
    """Make a report into a file; once, also when a worker dies in the middle of it."""
    with all_rows():
        if found := ReportFile.objects.filter(pk=file).first():
            make_file(kept=found)


@app.periodic(cron="40 * * * *")
@app.task(name="intake.jobs.overview.forget_report_files")
def forget_report_files(timestamp: int) -> None:
    """Delete files of reports a day after they were asked for."""
    with all_rows():
        purge_files()
