"""Numbers of overviews that move, and do not change."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.changes.reading import read_changes
from intake.cases.actions.counting import move_counts_of


@app.task(name="intake.jobs.cases.move_counts", retry=PATIENT)
def move_counts(gone: int, to: int) -> None:
    """Let the numbers of an organisation go on at the one into which it was merged."""
    read_changes()
    move_counts_of(gone, to)
