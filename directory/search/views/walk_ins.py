"""Where people can walk in, put together by day."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

from django.utils.text import capfirst

from directory.display.opening_words import Near, day_words, end_words, time_words, walk_in_words
from directory.rules.opening import Closed, Open, local
from directory.search.queries.walk_ins import WalkIn


def by_day(walk_ins: Iterable[WalkIn], now: datetime) -> list[dict[str, object]]:
    """Return each day with its places, the soonest day first: what `_walk_ins.html` shows."""
    today = local(now).date()
    soonest = sorted(walk_ins, key=lambda found: max(found.start.date(), today))
    days = groupby(soonest, key=lambda found: max(found.start.date(), today))
    return [
        {
            "day": capfirst(day_words(day, today)),
            "places": [_place(found, now) for found in places],
        }
        for day, places in days
    ]


def _place(found: WalkIn, now: datetime) -> dict[str, object]:
    location = found.location
    town = "" if location.town in location.name else location.town
    return {
        "times": _times(found.status, now),
        "name": location.name,
        "address": ", ".join(filter(None, [location.street, town])),
        "offer": found.offer,
        "kilometres": found.kilometres,
    }


def _times(found: Open | Closed, now: datetime) -> str:
    """Return from when until when, without the day; until when for what is open now."""
    match found:
        case Closed(opening):
            return f"{time_words(opening.start.time())}–{end_words(opening.end.time())}"
    return capfirst(walk_in_words(found, now, Near()))
