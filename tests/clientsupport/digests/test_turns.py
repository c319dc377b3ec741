"""When digests may go, and whose turn it is."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from clientsupport.digests.turns import is_office_time, is_turn
from clientsupport.enums import Rhythm

HERE = ZoneInfo("Europe/Amsterdam")


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=HERE)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-03-02T07:59", False),  # Monday
        ("2026-03-02T08:00", True),
        ("2026-03-02T17:59", True),
        ("2026-03-02T18:00", False),
        ("2026-03-06T12:00", True),
        ("2026-03-07T12:00", False),  # Saturday
        ("2026-03-08T12:00", False),
        ("2026-04-06T12:00", False),  # Easter Monday
        ("2026-04-27T12:00", False),  # King's Day
        ("2026-12-25T12:00", False),
    ],
)
def test_people_are_at_work_on_working_days_from_eight_until_six(
    moment: str, is_open: bool
) -> None:
    assert is_office_time(at(moment)) is is_open


@pytest.mark.parametrize(
    ("rhythm", "last", "now", "is_theirs"),
    [
        (Rhythm.AT_ONCE, "2026-03-02T10:00:05", "2026-03-02T10:14", False),
        (Rhythm.AT_ONCE, "2026-03-02T10:00:05", "2026-03-02T10:15", True),
        (Rhythm.TWICE, "2026-03-02T08:00", "2026-03-02T12:59", False),
        (Rhythm.TWICE, "2026-03-02T12:59", "2026-03-02T13:00", True),
        (Rhythm.TWICE, "2026-03-02T13:00", "2026-03-02T17:45", False),
        (Rhythm.TWICE, "2026-03-02T17:45", "2026-03-03T08:00", True),
        (Rhythm.DAILY, "2026-03-02T08:00", "2026-03-02T17:45", False),
        (Rhythm.DAILY, "2026-03-02T17:45", "2026-03-03T08:00", True),
        (Rhythm.WEEKLY, "2026-03-02T08:00", "2026-03-06T17:45", False),
        (Rhythm.WEEKLY, "2026-03-06T17:45", "2026-03-09T08:00", True),
    ],
)
def test_a_turn_gives_one_mail(rhythm: Rhythm, last: str, now: str, is_theirs: bool) -> None:
    assert is_turn(rhythm, last=at(last), now=at(now)) is is_theirs


@pytest.mark.parametrize("rhythm", Rhythm)
def test_who_was_never_told_anything_has_a_turn(rhythm: Rhythm) -> None:
    assert is_turn(rhythm, last=None, now=at("2026-03-02T10:00"))
