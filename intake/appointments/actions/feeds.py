"""The address by which somebody's own calendar shows when they have appointments, and no more."""

import hashlib
import secrets

from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Provider
from intake.models import CalendarFeed, FeedLeave

TOKEN_SIZE = 32  # bytes


@transaction.atomic
def allow_feeds(*, provider: Provider, allowed: bool, by: User) -> None:
    """Let people of an organisation have such an address, or take all of them back."""
    if allowed:
        _leave, is_new = FeedLeave.objects.get_or_create(provider=provider)
    else:
        CalendarFeed.objects.filter(provider=provider).delete()
        is_new = bool(FeedLeave.objects.filter(provider=provider).delete()[0])
    if is_new:
        _record(provider, by, "calendar feeds allowed" if allowed else "calendar feeds ended")


@transaction.atomic
def new_feed(*, provider: Provider, user: User) -> str:
    """Return the secret part of a new address; the one before leads nowhere any more.

    It is not stored, only its hash. FeedLeave.DoesNotExist when the organisation does not allow it.
    """
    FeedLeave.objects.select_for_update().get(provider=provider)
    CalendarFeed.objects.filter(provider=provider, user=user).delete()
    token = secrets.token_urlsafe(TOKEN_SIZE)
    CalendarFeed.objects.create(key=key_of(token), provider=provider, user=user)
    _record(provider, user, "calendar feed made")
    return token


@transaction.atomic
def end_feed(*, provider: Provider, user: User) -> None:
    """Let somebody's address lead nowhere any more."""
    if CalendarFeed.objects.filter(provider=provider, user=user).delete()[0]:
        _record(provider, user, "calendar feed ended")


def key_of(token: str) -> str:
    """Return what is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _record(provider: Provider, by: User, reason: str) -> None:
    record(
        AuditAction.CHANGED,
        by=by,
        object_type=provider._meta.label_lower,
        object_id=str(provider.pk),
        organisation=provider.audit_key,
        reason=reason,
    )
