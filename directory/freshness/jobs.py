"""The job that asks whether listings are still right; the digests tell it (`directory.telling`)."""

from collections.abc import Sequence
from datetime import date

from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.digests.actions import tell
from clientsupport.models import User
from directory.enums import Told
from directory.freshness.actions import take_review_steps
from directory.freshness.queries import due_at, hidden_at
from directory.models import Offer
from directory.permissions import is_editor


@app.periodic(cron="30 4 * * *")
@app.task(name="directory.jobs.review_listings")
def review_listings(timestamp: int) -> None:
    """Let people hear what has to be looked at, and what is hidden; each offer once per stage."""
    take_review_steps(timezone.localdate())


# --- Rows of the queue of a version in which these were mails of their own -----------------------


@app.task(name="directory.jobs.send_review_due")
def send_review_due(user: int, day: int) -> None:
    """Note for one person which offers came to a next stage on a day."""
    if person := User.objects.active_with(pk=user):
        _note(person, Told.LISTING_DUE, due_at(person, "", timezone.localdate()), day)


@app.task(name="directory.jobs.send_listing_hidden")
def send_listing_hidden(user: int, day: int) -> None:
    """Note for one person which offers are hidden from a day on."""
    if person := User.objects.active_with(pk=user):
        _note(person, Told.LISTING_HIDDEN, hidden_at(person, "", timezone.localdate()), day)


def _note(person: User, kind: Told, offers: Sequence[Offer], day: int) -> None:
    """`day` is the number of a day (`date.toordinal`). Editors hear of all places together."""
    for offer in offers:
        if offer.reminded_on == date.fromordinal(day):
            organisation = "" if is_editor(person) else offer.provider.audit_key
            tell([person], kind, organisation=organisation)
