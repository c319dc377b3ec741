"""Deleting, every night."""

from django.utils import timezone
from procrastinate.contrib.django import app

from signals.retention.deleting import delete_due


@app.periodic(cron="40 3 * * *")
@app.task(name="signals.jobs.delete_due")
def delete_due_signals(timestamp: int) -> None:
    """Delete signals and bundles whose time is over."""
    delete_due(timezone.localdate())
