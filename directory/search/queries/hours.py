"""Where the clock stands among all opening hours."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, time

from django.core.cache import caches
from django.utils import timezone

from clientsupport import stamp
from directory.models import OpeningException, OpeningHour
from directory.rules.opening import local

KEPT = 24 * 60 * 60  # seconds; a change of the offers makes a new key


def moment() -> tuple[date, int]:
    """Return what changes when anything opens or closes, and at midnight: for ETags."""
    now = local(timezone.now())
    return now.date(), bisect_right(_times(), now.time())


def _times() -> Sequence[time]:
    """Return every time at which something opens or closes, read once per version of the offers.

    Holidays and whole days that are closed begin at midnight, with the date.
    """
    key = f"opening-times-{stamp.of('offers')}"
    times: list[time] | None = caches["process"].get(key)
    if times is None:
        other = OpeningException.objects.exclude(opens=None).order_by()
        pairs = (
            OpeningHour.objects.order_by()
            .values_list("opens", "closes")
            .union(other.values_list("opens", "closes"))
        )
        times = sorted({moment for pair in pairs for moment in pair})
        caches["process"].set(key, times, KEPT)
    return times
