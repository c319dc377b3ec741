"""Mails of constant words to those who work at the workplace: that something waits, never what.

What is new, due or late goes with the digests (`announcing`, `clientsupport.digests`).
"""

from django.urls import reverse
from django.utils import timezone, translation
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.digests.kinds import kinds
from clientsupport.digests.mails import Line, send_digest
from clientsupport.mail import absolute, send
from clientsupport.models import User
from clientsupport.wording.languages import published
from intake.workplace import news
from intake.workplace.announcing import gather


@app.task(name="intake.jobs.digests.send_glass_broken", retry=PATIENT)
def send_glass_broken(user: int, event: int = 0) -> None:
    """Mail one privacy officer that a coordinator can read what a colleague works on.

    The link leads to the event in the log; without one to all of this kind.
    """
    person = User.objects.active_with(pk=user)
    if person is None:
        return
    language = published(person.language)
    with translation.override(language):
        link = absolute(reverse("log_event", args=[event]) if event else reverse("opened_events"))
    send("glass_broken", to=person.email, language=language, context={"link": link})


# --- Rows of the queue of a version before the digests -------------------------------------------


@app.task(
    name="intake.jobs.digests.announce_new_requests",
    aliases=["intake.jobs.digests.tell_about_waiting_requests"],
)
def announce_new_requests(timestamp: int) -> None:
    """Look at once, as the digests do every quarter of an hour."""
    gather(timezone.localdate())


@app.task(name="intake.jobs.digests.send_requests_new", retry=PATIENT)
def send_requests_new(user: int) -> None:
    """Mail one supporter that there is something new."""
    _send(news.NEW, user)


@app.task(name="intake.jobs.digests.send_requests_waiting", retry=PATIENT)
def send_requests_waiting(user: int) -> None:
    """Mail one supporter that somebody waits for an answer."""
    _send(news.WAITING, user)


@app.task(name="intake.jobs.digests.send_requests_late", retry=PATIENT)
def send_requests_late(user: int) -> None:
    """Mail one coordinator that the team has to answer."""
    _send(news.TODAY, user)


@app.task(name="intake.jobs.digests.send_requests_at_desk", retry=PATIENT)
def send_requests_at_desk(user: int) -> None:
    """Mail one editor that a request waits for far too long."""
    _send(news.DESK, user)


def _send(kind: str, user: int) -> None:
    if person := User.objects.active_with(pk=user):
        send_digest(person, [Line(kinds()[kind], 1)])
