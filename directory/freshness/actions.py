"""Looking at a listing again: the reminders, and the yes that everything is still right."""

from collections import Counter
from datetime import date

from django.core import signing
from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import Told
from directory.freshness.queries import coordinators, editors, to_remind
from directory.models import Offer, Provider
from directory.rules import freshness
from directory.rules.freshness import Stage

SALT = "directory.confirm"
BY_LINK = "via de link in de mail"


class LinkOver(Exception):
    """The link of a reminder is too old, or its offer is not shown to the public any more."""


def confirm_token(offer: Offer, today: date) -> str:
    """Return what stands in the link of today's reminder: signed, so that nobody can make one."""
    checked_on = offer.checked_on.isoformat() if offer.checked_on else ""
    return signing.dumps([offer.pk, checked_on, offer.stage(today).value], salt=SALT)


def behind_link(token: str) -> tuple[Offer, bool]:
    """Return the offer, and whether it still waits for a yes since the mail was sent.

    Raises LinkOver when the link leads nowhere (any more).
    """
    try:
        pk, checked_on, stage = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise LinkOver from None
    offer = Offer.objects.published().select_related("provider").filter(pk=pk).first()
    if offer is None:
        raise LinkOver
    asked_about = date.fromisoformat(checked_on)
    if offer.checked_on != asked_about:
        return offer, False
    until = freshness.link_works_until(Stage(stage), asked_about, offer.review_months)
    if until < timezone.localdate():
        raise LinkOver
    return offer, True


@transaction.atomic
def confirm_by_link(token: str) -> None:
    """Say yes with the link of a reminder; a second time changes nothing. LinkOver as above."""
    offer, _is_waiting = behind_link(token)
    Offer.objects.select_for_update().get(pk=offer.pk)  # somebody may press the button twice
    offer, is_waiting = behind_link(token)
    if is_waiting:
        confirm_offer(offer=offer, by=None, reason=BY_LINK)


@transaction.atomic
def confirm_offer(*, offer: Offer, by: User | None, reason: str = "") -> None:
    """Write down that somebody looked today, and that all is right; `by=None` is a link."""
    offer.checked_on = timezone.localdate()
    offer.checked_by = by
    offer.save(update_fields=["checked_on", "checked_by"])
    record(
        AuditAction.CONFIRMED,
        by=by,
        object_type=offer._meta.label_lower,
        object_id=str(offer.pk),
        organisation=offer.provider.audit_key,
        reason=reason,
    )


@transaction.atomic
def take_review_steps(today: date) -> None:
    """Mark what reached its next stage today, and let its keepers hear of it; of what is hidden the
    editors too. A second run finds nothing.
    """
    offers = to_remind(today)
    Offer.objects.filter(pk__in=[offer.pk for offer in offers]).update(reminded_on=today)
    steps = Counter((offer.provider, offer.stage(today) == Stage.HIDDEN) for offer in offers)
    for (provider, is_hidden), number in steps.items():
        _tell_keepers(provider, Told.LISTING_HIDDEN if is_hidden else Told.LISTING_DUE, number)


def _tell_keepers(provider: Provider, kind: Told, number: int) -> None:
    """Tell coordinators; editors, as part of all that they keep, where nobody else does."""
    people = coordinators(provider)
    tell(people, kind, organisation=provider.audit_key, number=number)
    if not people or kind == Told.LISTING_HIDDEN:
        tell(editors(), kind, number=number)
