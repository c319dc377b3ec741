"""Jobs of the directory. A row in the queue holds ids, never addresses or texts."""

from datetime import date

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.models import User
from directory import mails, reminders
from directory.actions.corrections import (
    announce_corrections,
    escalate_corrections,
    purge_corrections,
)
from directory.actions.freshness import take_review_steps
from directory.actions.links import check_links, tell_dead_links
from directory.actions.spreadsheet import apply_import, purge_imports
from directory.enums import Decision
from directory.models import Application, Invitation, ListingImport, OfferDraft, Provider


@app.task(retry=PATIENT)
def send_invitation(invitation: str) -> None:
    """Mail an invitation; nothing when it was withdrawn or accepted meanwhile."""
    if found := Invitation.objects.open().filter(pk=invitation).first():
        mails.send_invitation(found)


@app.task(retry=PATIENT)
def send_application_refused(application: str) -> None:
    """Mail the reason to who asked to be listed."""
    refused = Application.objects.filter(decision=Decision.REFUSED)
    if found := refused.filter(pk=application).first():
        mails.send_application_refused(found)


@app.task(retry=PATIENT)
def send_draft_returned(draft: int, user: int) -> None:
    """Mail what an editor asks to change; nothing when it was handed in again meanwhile."""
    returned = OfferDraft.objects.filter(submitted_at=None).exclude(returned="")
    found, person = returned.filter(pk=draft).first(), _active(user)
    if found and person:
        mails.send_draft_returned(found, person)


# --- Is it still right? --------------------------------------------------------------------------
# `day` is the number of a day (`date.toordinal`): what a mail is about is looked up when it goes.


@app.periodic(cron="30 4 * * *")
@app.task
@transaction.atomic
def review_listings(timestamp: int) -> None:
    """Ask for what has to be looked at, and tell what is hidden; each offer once per stage."""
    today = timezone.localdate()
    asked, told = take_review_steps(today)
    for user in asked:
        send_review_due.defer(user=user.pk, day=today.toordinal())
    for user in told:
        send_listing_hidden.defer(user=user.pk, day=today.toordinal())


@app.task(retry=PATIENT)
def send_review_due(user: int, day: int) -> None:
    """Mail one person about all their offers that came to a next stage on a day."""
    if person := _active(user):
        reminders.send_review_due(person, date.fromordinal(day))


@app.task(retry=PATIENT)
def send_listing_hidden(user: int, day: int) -> None:
    """Mail one person about all their offers that are hidden from a day on."""
    if person := _active(user):
        reminders.send_listing_hidden(person, date.fromordinal(day))


# --- Corrections by residents --------------------------------------------------------------------


@app.periodic(cron="*/15 * * * *")
@app.task
@transaction.atomic
def announce_new_corrections(timestamp: int) -> None:
    """Tell who answers them that there are new ones: one mail, however many there are."""
    for user in announce_corrections(timezone.localdate()):
        send_correction_received.defer(user=user.pk)


@app.periodic(cron="0 5 * * *")
@app.task
@transaction.atomic
def escalate_late_corrections(timestamp: int) -> None:
    """Tell who answers them, editors too, that some have waited for too long."""
    for user in escalate_corrections(timezone.localdate()):
        send_correction_due.defer(user=user.pk)


@app.periodic(cron="20 3 * * *")
@app.task
def purge_old_corrections(timestamp: int) -> None:
    """Delete what residents sent, thirty days after the answer."""
    purge_corrections(timezone.localdate())


@app.task(retry=PATIENT)
def send_correction_received(user: int) -> None:
    """Mail one person that there is something to read."""
    if person := _active(user):
        reminders.send_correction_received(person)


@app.task(retry=PATIENT)
def send_correction_due(user: int) -> None:
    """Mail one person that somebody waits for too long."""
    if person := _active(user):
        reminders.send_correction_due(person)


# --- Links ---------------------------------------------------------------------------------------


@app.periodic(cron="0 1 * * 1")
@app.task
def check_all_links(timestamp: int) -> None:
    """Look at the websites of every provider, one after the other."""
    for provider in Provider.objects.with_published_offer():
        check_links_of.defer(provider=provider.pk)


@app.task(lock="links", priority=-10)
def check_links_of(provider: int) -> None:
    """Look at the websites of one provider. Never two at once: mail and seals must not wait."""
    if found := Provider.objects.filter(pk=provider).first():
        check_links(provider=found)


@app.periodic(cron="0 6 * * *")
@app.task
@transaction.atomic
def tell_about_dead_links(timestamp: int) -> None:
    """Tell who can repair them which addresses have not worked for two weeks."""
    today = timezone.localdate()
    for user in tell_dead_links(today):
        send_links_dead.defer(user=user.pk, day=today.toordinal())


@app.task(retry=PATIENT)
def send_links_dead(user: int, day: int) -> None:
    """Mail one person about the addresses that were found dead on a day."""
    if person := _active(user):
        reminders.send_links_dead(person, date.fromordinal(day))


# --- Spreadsheets --------------------------------------------------------------------------------


@app.periodic(cron="50 3 * * *")
@app.task
def purge_old_imports(timestamp: int) -> None:
    """Delete spreadsheets that were read, and what became of them."""
    purge_imports()


@app.task(retry=PATIENT)
def apply_spreadsheet(spreadsheet: str) -> None:
    """Do what a spreadsheet says; once, also when a worker dies in the middle of it."""
    if found := ListingImport.objects.filter(pk=spreadsheet).first():
        apply_import(kept=found)


def _active(pk: int) -> User | None:
    return User.objects.filter(pk=pk, is_active=True).first()
