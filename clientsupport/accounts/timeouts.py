"""When a session has lasted long enough (docs/decisions/0007). Pure: times come in as arguments."""

from collections.abc import MutableMapping
from datetime import timedelta
from typing import Any, NamedTuple

IDLE_LASTS = timedelta(minutes=30)  # without a request that counts
ABSOLUTE_LASTS = timedelta(hours=12)  # since logging in
IDLE, ABSOLUTE = (int(span.total_seconds()) for span in (IDLE_LASTS, ABSOLUTE_LASTS))
WARNED = 5 * 60  # seconds before the end in which a page asks whether somebody is still there
BEGAN, SEEN = "began_at", "seen_at"  # seconds since 1970, in the session

Session = MutableMapping[str, Any]


def begin(session: Session, *, now: int) -> None:
    """Note the moment of logging in."""
    session[BEGAN] = session[SEEN] = now


def has_ended(session: Session, *, now: int) -> bool:
    """Tell whether nothing was done for too long, or the day is over."""
    return bool(now - session.get(SEEN, 0) > IDLE or now - session.get(BEGAN, 0) > ABSOLUTE)


def touch(session: Session, *, now: int) -> None:
    """Note that something was done; not more often than once a minute, each note is a write."""
    if now - session.get(SEEN, 0) >= 60:
        session[SEEN] = now


class Left(NamedTuple):
    """After how many seconds a session ends by itself, and after how many whatever is done."""

    idle: int
    whole: int


def left(session: Session, *, now: int) -> Left:
    """Return how long a session still lasts."""
    idle = session.get(SEEN, 0) + IDLE - now
    return Left(max(0, idle), max(0, session.get(BEGAN, 0) + ABSOLUTE - now))
