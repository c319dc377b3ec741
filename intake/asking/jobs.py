"""Forgetting the forms that can no longer be sent."""

from procrastinate.contrib.django import app

from intake.asking.actions import forget_forms


@app.periodic(cron="20 * * * *")
@app.task(name="intake.jobs.retention.forget_old_forms")
def forget_old_forms(timestamp: int) -> None:
    """Forget the numbers of forms that can no longer be sent."""
    forget_forms()
