"""Jobs that look at websites, and tell which addresses are dead. A row holds ids only."""

from datetime import date

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory.freshness.links import mails
from directory.freshness.links.actions import check_links, tell_dead_links
from directory.models import Provider


@app.periodic(cron="0 1 * * 1")
@app.task(name="directory.jobs.check_all_links")
def check_all_links(timestamp: int) -> None:
    """Look at the websites of every provider, one after the other."""
    for provider in Provider.objects.with_published_offer():
        check_links_of.defer(provider=provider.pk)


@app.task(name="directory.jobs.check_links_of", lock="links", priority=-10)
def check_links_of(provider: int) -> None:
    """Look at the websites of one provider. Never two at once: mail and seals must not wait."""
    if found := Provider.objects.filter(pk=provider).first():
        check_links(provider=found)


@app.periodic(cron="0 6 * * *")
@app.task(name="directory.jobs.tell_about_dead_links")
@transaction.atomic
def tell_about_dead_links(timestamp: int) -> None:
    """Tell who can repair them which addresses have not worked for two weeks."""
    today = timezone.localdate()
    for user in tell_dead_links(today):
        send_links_dead.defer(user=user.pk, day=today.toordinal())


@app.task(name="directory.jobs.send_links_dead", retry=PATIENT)
def send_links_dead(user: int, day: int) -> None:
    """Mail one person about the addresses that were found dead on a day."""
    if person := User.objects.active_with(pk=user):
        mails.send_links_dead(person, date.fromordinal(day))
