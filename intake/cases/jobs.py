"""Jobs about cases."""

from django.utils import timezone
from procrastinate.contrib.django import app

from intake.cases.actions.erasing import end_waits


@app.periodic(cron="45 3 * * *")
@app.task(name="intake.jobs.cases.end_erasures")
def end_erasures(timestamp: int) -> None:
    """End what nobody said yes to: erase where nobody else works, else let it lapse."""
    end_waits(timezone.localdate())
