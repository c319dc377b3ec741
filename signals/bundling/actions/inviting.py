"""Professionals think along by a link: one bundle, one proposal, for a while."""

import hashlib
import secrets

from django.db import transaction
from django.utils import timezone

from clientsupport.models import User
from signals.bundling.actions.holding import held, touch
from signals.bundling.actions.writing import append_proposal
from signals.enums import InvitationState
from signals.lifecycle.bundle_table import INSIDE, Deed
from signals.lifecycle.bundles import check
from signals.models import Bundle, Invited
from signals.permissions import access_of
from signals.refusals import NotYours
from signals.rules.deadlines import INVITATION_LASTS

TOKEN_BYTES = 32  # 256 bits


def invite(*, bundle: Bundle, whom: str, by: User) -> str:
    """Make a link by which somebody thinks along, and return its token: kept as its hash only.

    `whom` says what they do ("een wijkverpleegkundige"), never who it is. NotYours, WrongState.
    """
    today, token = timezone.localdate(), secrets.token_urlsafe(TOKEN_BYTES)
    with held(bundle) as row:
        if not access_of(by).can_write(row):
            raise NotYours
        check(row, Deed.INVITE)
        invited = Invited(
            bundle=row, token_hash=hash_of(token), expires_on=today + INVITATION_LASTS
        )
        invited.encrypt(whom=whom)
        invited.save()
        row.invited = [*row.invited, invited.token_hash]
        touch(row)
    return token


def hash_of(token: str) -> str:
    """Return what is stored of a token, which is too long to be guessed."""
    return hashlib.sha256(token.encode()).hexdigest()


def find_invited(token: str) -> Invited | None:
    """Return whose link this is while it works; the unit of work is `invited_by` its hash."""
    found = Invited.objects.select_related("bundle").filter(token_hash=hash_of(token)).first()
    return found if found and _works(found) else None


@transaction.atomic
def think_along(*, invited: Invited, text: str) -> None:
    """Keep what somebody proposes; the link is used up. NotYours when it no longer works."""
    rows = Invited.objects.select_for_update(of=("self",)).select_related("bundle")
    found = rows.filter(pk=invited.pk).first()
    if found is None or not _works(found):
        raise NotYours
    found.encrypt(text=text)
    found.state, found.wrote_on = InvitationState.WROTE, timezone.localdate()
    found.save()


def decide(*, invited: Invited, takes_over: bool, by: User) -> None:
    """Let what somebody wrote be a proposal, or not. NotYours, WrongState."""
    with held(invited.bundle) as row:
        found = row.professionals.select_for_update().get(pk=invited.pk)
        if not access_of(by).can_write(row) or found.state != InvitationState.WROTE:
            raise NotYours
        check(row, Deed.WRITE)
        if takes_over:
            append_proposal(row, found.decrypt("text") or "")
        found.state = InvitationState.ACCEPTED if takes_over else InvitationState.REFUSED
        _close(row, found)


def withdraw_invitation(*, invited: Invited, by: User) -> None:
    """Let a link that was not used, no longer work. NotYours."""
    with held(invited.bundle) as row:
        found = row.professionals.select_for_update().get(pk=invited.pk)
        if not access_of(by).can_write(row) or found.state != InvitationState.SENT:
            raise NotYours
        found.state = InvitationState.WITHDRAWN
        _close(row, found)


def _close(row: Bundle, invited: Invited) -> None:
    invited.save()
    row.invited = [known for known in row.invited if known != invited.token_hash]
    touch(row)


def _works(invited: Invited) -> bool:
    is_in_time = timezone.localdate() <= invited.expires_on
    is_open = invited.state == InvitationState.SENT and invited.bundle.state in INSIDE
    return is_open and is_in_time
