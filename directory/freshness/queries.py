"""Which offers wait to be looked at again, and who is asked to do that."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Exists, OuterRef, Q

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.models import Membership, Municipality, Offer, Provider
from directory.models.offer import OfferQuerySet, at_least
from directory.permissions import is_editor
from directory.rules import freshness
from directory.rules.freshness import Stage

OFFERED = 5  # other places to look


def elsewhere(offer: Offer) -> Sequence[Municipality]:
    """Return municipalities in which somebody who wanted this offer may look, a few at most."""
    areas = offer.areas.filter(municipality__in=Municipality.objects.current())
    named = areas.select_related("municipality")[:OFFERED]
    return [area.municipality for area in named if area.municipality]


def to_remind(today: date) -> list[Offer]:
    """Return the published offers whose mail of today's stage has not been sent."""
    due = Offer.objects.published().filter(at_least(Stage.DUE, today)).select_related("provider")
    return [
        offer
        for offer in due
        if freshness.needs_reminder(offer.checked_on, offer.review_months, offer.reminded_on, today)
    ]


def coordinators(provider: Provider) -> list[User]:
    """Return who keeps the listing of a provider."""
    members = provider.memberships.coordinating().filter(user__is_active=True)
    return [member.user for member in members.select_related("user")]


def editors() -> list[User]:
    """Return who keeps the whole directory."""
    return list(User.objects.filter(portal_role=PortalRole.EDITOR, is_active=True).order_by("pk"))


def due_at(user: User, organisation: str, today: date) -> list[Offer]:
    """Return the offers of a place that somebody is asked about, those asked about last first.

    A place is named as in the audit log; "" is what editors keep, where nobody else does.
    """
    waiting = _at(organisation, kept_by(user)).filter(at_least(Stage.DUE, today))
    return list(_told_last(waiting.exclude(at_least(Stage.HIDDEN, today))))


def hidden_at(user: User, organisation: str, today: date) -> list[Offer]:
    """Return the offers of a place that residents find no more; with "" all, for editors."""
    published: OfferQuerySet = Offer.objects.published()
    offers = published if is_editor(user) and not organisation else kept_by(user)
    return list(_told_last(_at(organisation, offers).filter(at_least(Stage.HIDDEN, today))))


def _at(organisation: str, offers: OfferQuerySet) -> OfferQuerySet:
    if not organisation:
        return offers
    kind, _, key = organisation.partition("-")
    is_provider = kind == "provider" and key.isdecimal()
    return offers.filter(provider=int(key)) if is_provider else offers.none()


def _told_last(offers: OfferQuerySet) -> OfferQuerySet:
    last: OfferQuerySet = offers.exclude(reminded_on=None).order_by("-reminded_on", "pk")
    return last.select_related("provider")


def kept_by(user: User) -> OfferQuerySet:
    """Return the published offers that somebody is asked about; editors where nobody else is."""
    published: OfferQuerySet = Offer.objects.published()
    own = Q(provider__in=user.memberships.coordinating().values("provider"))
    if not is_editor(user):
        return published.filter(own)
    members = Membership.objects.coordinating().filter(user__is_active=True)
    is_kept = Exists(members.filter(provider=OuterRef("provider")))
    return published.annotate(is_kept=is_kept).filter(own | Q(is_kept=False))
