"""Mails of constant words to those who work at the workplace: that something waits, never what."""

from datetime import date

from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.mail import absolute, send
from clientsupport.models import User
from clientsupport.wording.languages import published
from clientsupport.working_days import is_working_day
from intake.workplace.announcing import (
    announce_requests,
    remind_of_requests,
    tell_coordinators,
    tell_desk,
)

WORKPLACE, DESK = "intake:workplace", "intake:desk"


@app.periodic(cron="*/15 * * * *")
@app.task(name="intake.jobs.digests.announce_new_requests")
@transaction.atomic
def announce_new_requests(timestamp: int) -> None:
    """Tell who works on them that there are new requests or messages: one mail each."""
    for user in announce_requests(timezone.localdate()):
        send_requests_new.defer(user=user.pk)


@app.periodic(cron="15 6 * * *")
@app.task(name="intake.jobs.digests.tell_about_waiting_requests")
@transaction.atomic
def tell_about_waiting_requests(timestamp: int) -> None:
    """On working days: tell whose turn it is what has waited for one, two or five of them."""
    today = timezone.localdate()
    if is_working_day(today):
        _tell_about_waiting(today)


def _tell_about_waiting(today: date) -> None:
    late = tell_coordinators(today)
    for user in late:
        send_requests_late.defer(user=user.pk)
    for user in remind_of_requests(today) - late:  # one mail says it
        send_requests_waiting.defer(user=user.pk)
    for user in tell_desk(today):
        send_requests_at_desk.defer(user=user.pk)


@app.task(name="intake.jobs.digests.send_requests_new", retry=PATIENT)
def send_requests_new(user: int) -> None:
    """Mail one supporter that there is something new."""
    _send("requests_new", user, WORKPLACE)


@app.task(name="intake.jobs.digests.send_requests_waiting", retry=PATIENT)
def send_requests_waiting(user: int) -> None:
    """Mail one supporter that somebody waits for an answer."""
    _send("requests_waiting", user, WORKPLACE)


@app.task(name="intake.jobs.digests.send_requests_late", retry=PATIENT)
def send_requests_late(user: int) -> None:
    """Mail one coordinator that the team has to answer today."""
    _send("requests_late", user, WORKPLACE)


@app.task(name="intake.jobs.digests.send_requests_at_desk", retry=PATIENT)
def send_requests_at_desk(user: int) -> None:
    """Mail one editor that a request waits for far too long."""
    _send("requests_at_desk", user, DESK)


@app.task(name="intake.jobs.digests.send_glass_broken", retry=PATIENT)
def send_glass_broken(user: int, event: int = 0) -> None:
    """Mail one privacy officer that a coordinator can read what a colleague works on.

    The link leads to the event in the log; without one to all of this kind.
    """
    if event:
        _send("glass_broken", user, "log_event", event)
    else:
        _send("glass_broken", user, "opened_events")


def _send(template: str, user: int, address: str, *parts: int) -> None:
    person = User.objects.active_with(pk=user)
    if person is None:
        return
    language = published(person.language)
    with translation.override(language):
        link = absolute(reverse(address, args=parts))
    send(template, to=person.email, language=language, context={"link": link})
