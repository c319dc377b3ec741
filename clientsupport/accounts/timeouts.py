"""When a session has lasted long enough (docs/decisions/0007). Pure: times come in as arguments."""

from collections.abc import MutableMapping
from typing import Any

IDLE = 30 * 60  # seconds without a request that counts
ABSOLUTE = 12 * 60 * 60  # seconds since logging in
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
