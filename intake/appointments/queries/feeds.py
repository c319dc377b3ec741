"""What somebody's own calendar is told, and where they can have that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from directory.enums import PROVIDER_ROLES
from directory.models import Membership, Provider
from intake.models import Appointment, CalendarFeed, FeedLeave
from intake.permissions import Access
from intake.seeing import teams


@dataclass(frozen=True)
class FeedAt:
    """How it is at one organisation where somebody works."""

    provider: Provider
    is_allowed: bool
    feed: CalendarFeed | None
    is_coordinator: bool


def feeds_of(access: Access) -> Sequence[FeedAt]:
    """Return where somebody works, each with what holds there. Three statements."""
    allowed = set(FeedLeave.objects.values_list("provider_id", flat=True))
    feeds = {feed.provider_id: feed for feed in CalendarFeed.objects.filter(user=access.user)}
    return [
        FeedAt(
            provider=provider,
            is_allowed=provider.pk in allowed,
            feed=feeds.get(provider.pk),
            is_coordinator=access.coordinates(provider.pk),
        )
        for provider in Provider.objects.filter(pk__in=list(access.roles)).order_by("name")
    ]


def open_feed(key: str) -> CalendarFeed | None:
    """Return the feed with this hash, as long as who has it works there and may have it."""
    feed = CalendarFeed.objects.filter(
        key=key, user__is_active=True, provider__in=FeedLeave.objects.values("provider")
    ).first()
    if feed is None:
        return None
    works = Membership.objects.filter(
        user=feed.user_id, provider=feed.provider_id, role__in=PROVIDER_ROLES
    )
    return feed if works.exists() else None


def times_of(feed: CalendarFeed, now: datetime) -> Sequence[Appointment]:
    """Return what somebody has ahead at the organisation of a feed."""
    with teams([str(feed.provider_id)]):
        found = Appointment.objects.ahead(now).filter(
            provider=feed.provider_id, supporter=feed.user_id
        )
        return list(found.order_by("starts_at"))
