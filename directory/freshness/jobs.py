"""Jobs that ask whether listings are still right. A row in the queue holds ids only.

`day` is the number of a day (`date.toordinal`): what a mail is about is looked up when it goes.
"""

from datetime import date

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.freshness import mails
from directory.freshness.actions import take_review_steps


@app.periodic(cron="30 4 * * *")
@app.task(name="directory.jobs.review_listings")
@transaction.atomic
def review_listings(timestamp: int) -> None:
    """Ask for what has to be looked at, and tell what is hidden; each offer once per stage."""
    today = timezone.localdate()
    asked, told = take_review_steps(today)
    for user in asked:
        send_review_due.defer(user=user.pk, day=today.toordinal())
    for user in told:
        send_listing_hidden.defer(user=user.pk, day=today.toordinal())


@app.task(name="directory.jobs.send_review_due", retry=PATIENT)
def send_review_due(user: int, day: int) -> None:
    """Mail one person about all their offers that came to a next stage on a day."""
    if person := User.objects.active_with(pk=user):
        mails.send_review_due(person, date.fromordinal(day))


@app.task(name="directory.jobs.send_listing_hidden", retry=PATIENT)
def send_listing_hidden(user: int, day: int) -> None:
    """Mail one person about all their offers that are hidden from a day on."""
    if person := User.objects.active_with(pk=user):
        mails.send_listing_hidden(person, date.fromordinal(day))
