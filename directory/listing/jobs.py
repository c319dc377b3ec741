"""Rows of the queue of a version in which drafts were mailed about; now the digests tell it."""

from procrastinate.contrib.django import app

from clientsupport.digests.actions import tell
from clientsupport.models import User
from directory.enums import Told
from directory.models import OfferDraft


@app.task(name="directory.jobs.send_draft_returned")
def send_draft_returned(draft: int, user: int) -> None:
    """Note for one person that an editor asks for a change; nothing when it is handed in again."""
    returned = OfferDraft.objects.returned().select_related("offer__provider")
    found, person = returned.filter(pk=draft).first(), User.objects.active_with(pk=user)
    if found and person:
        provider = found.offer.provider
        tell([person], Told.DRAFT_RETURNED, organisation=provider.audit_key)
