"""Jobs that look at websites, and note which addresses are dead. A row holds ids only."""

from datetime import date

from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.digests.actions import tell
from clientsupport.models import User
from directory.enums import Told
from directory.freshness.links.actions import check_links, tell_dead_links
from directory.models import LinkCheck, Provider
from directory.permissions import is_editor


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
def tell_about_dead_links(timestamp: int) -> None:
    """Let who can repair them hear which addresses have not worked for two weeks."""
    tell_dead_links(timezone.localdate())


# --- Rows of the queue of a version in which this was a mail of its own --------------------------


@app.task(name="directory.jobs.send_links_dead")
def send_links_dead(user: int, day: int) -> None:
    """Note for one person which addresses were found dead on a day (`date.toordinal`)."""
    person = User.objects.active_with(pk=user)
    if person is None:
        return
    dead = LinkCheck.objects.visible_to(person).filter(told_on=date.fromordinal(day))
    for check in dead.select_related("provider"):
        organisation = "" if is_editor(person) else check.provider.audit_key
        tell([person], Told.LINKS_DEAD, organisation=organisation)
