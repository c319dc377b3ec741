"""When digests may go, and whose turn it is. Pure: moments are given, in the time of here."""

from datetime import datetime, time, timedelta

from clientsupport.enums import Rhythm
from clientsupport.working_days import is_working_day

OPENS, NOON, CLOSES = time(8), time(13), time(18)
QUARTER = 15  # minutes


def is_office_time(now: datetime) -> bool:
    """Tell whether people are at work: on working days, from eight until six."""
    return is_working_day(now.date()) and OPENS <= now.time() < CLOSES


def is_turn(rhythm: Rhythm, *, last: datetime | None, now: datetime) -> bool:
    """Tell whether somebody who was told at `last` may be told again."""
    return last is None or last < turn_began(rhythm, now)


def turn_began(rhythm: Rhythm, now: datetime) -> datetime:
    """Return since when the present turn lasts; one mail goes in each."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    match rhythm:
        case Rhythm.AT_ONCE:
            return now.replace(minute=now.minute // QUARTER * QUARTER, second=0, microsecond=0)
        case Rhythm.TWICE:
            return midnight.replace(hour=NOON.hour) if now.time() >= NOON else midnight
        case Rhythm.DAILY:
            return midnight
        case Rhythm.WEEKLY:
            return midnight - timedelta(days=now.weekday())
