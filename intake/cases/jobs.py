"""What cases do by themselves."""

from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.database.rows import all_rows
from intake.cases.actions.answering import end_overdue


@app.periodic(cron="5 * * * *")
@app.task(name="intake.jobs.cases.end_handovers")
def end_handovers(timestamp: int) -> None:
    """End the proposals that nobody answered, and the ways back that are over."""
    with all_rows():
        end_overdue(timezone.localdate())
