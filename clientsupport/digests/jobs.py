"""Every quarter of an hour in office time: what is new is gathered, and whose turn it is, is told.

Both may happen twice, and late: what was gathered is marked, what was told is gone, and after a
night without a worker the first run gathers everything.
"""

from collections.abc import Callable
from datetime import date

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.digests import sending
from clientsupport.digests.turns import is_office_time
from clientsupport.models import User

Gather = Callable[[date], None]


@app.periodic(cron="*/15 * * * *")
@app.task(name="clientsupport.jobs.send_digests")
@transaction.atomic
def send_digests(timestamp: int) -> None:
    """Gather what is new, and ask for a mail to everybody whose turn it is."""
    now = timezone.localtime()
    if not is_office_time(now):
        return
    gather: list[Gather] = [import_string(name) for name in settings.DIGEST_QUEUES]
    for look in gather:
        look(now.date())
    for user in sending.due(now):
        send_digest.defer(user=user.pk)


@app.task(name="clientsupport.jobs.send_digest", retry=PATIENT)
def send_digest(user: int) -> None:
    """Mail one person everything of theirs that they have not been told."""
    if person := User.objects.active_with(pk=user):
        sending.send_digest(person, timezone.localtime())
