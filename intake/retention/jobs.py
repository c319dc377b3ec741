"""Jobs that let go of what was kept long enough, and tell when that did not happen."""

import logging

from django.conf import settings
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.privacy.deletions.ledger import note_deletions
from intake.retention.actions import (
    delete_expired,
    delete_expired_cases,
    forget_old_drafts,
    is_neglected,
)

logger = logging.getLogger(__name__)


@app.periodic(cron="40 3 * * *")
@app.task(name="intake.jobs.retention.delete_expired_requests")
def delete_expired_requests(timestamp: int) -> None:
    """Delete the requests and the cases whose day has come."""
    today = timezone.localdate()
    delete_expired(today)
    delete_expired_cases(today)


@app.periodic(cron="20 * * * *")
@app.task(name="intake.jobs.retention.forget_loose_drafts")
def forget_loose_drafts(timestamp: int) -> None:
    """Delete what staff typed a day ago where there is no request."""
    forget_old_drafts()


@app.periodic(cron="*/10 * * * *")
@app.task(name="intake.jobs.retention.note_new_deletions")
def note_new_deletions(timestamp: int) -> None:
    """Write down outside the database what was deleted."""
    note_deletions(settings.DELETIONS_FILE)


@app.periodic(cron="30 * * * *")
@app.task(name="intake.jobs.retention.watch_retention")
def watch_retention(timestamp: int) -> None:
    """Say so in the log when deleting has stopped; `check_retention` says it to a monitor."""
    if is_neglected():
        logger.error("Expired requests and cases were not deleted for 36 hours.")
