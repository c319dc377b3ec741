"""What cases do by themselves."""

from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.database.rows import all_rows
from intake.cases.actions.answering import end_overdue
from intake.cases.actions.erasing import end_waits


@app.periodic(cron="5 * * * *")
@app.task(name="intake.jobs.cases.end_handovers")
def end_handovers(timestamp: int) -> None:
    """End the proposals that nobody answered, and the ways back that are over."""
    with all_rows():
        end_overdue(timezone.localdate())


@app.periodic(cron="45 3 * * *")
@app.task(name="intake.jobs.cases.end_erasures")
def end_erasures(timestamp: int) -> None:
    """End what nobody said yes to: erase where nobody else works, else let it lapse."""
    end_waits(timezone.localdate())
