"""Which hours could hold at the same moment."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings

from directory.rules.opening import Hours, Timetable, openings_on
from directory.rules.overlap import is_too_long_a_night, overlapping, overlaps
from tests.factories.hours import DATES, any_hours
from tests.factories.reach import clock

DAY = timedelta(days=1)


def of_any_period(hours: Hours) -> Hours:
    """Return the same without its first and last day, on holidays too."""
    return replace(hours, valid_from=None, valid_until=None, on_holidays=True)


def holds(hours: Hours, day: date) -> list[tuple[datetime, datetime]]:
    """Return from when until when the hours hold that touch a day."""
    around = (day - DAY, day)
    return [(o.start, o.end) for d in around for o in openings_on(Timetable((hours,)), d)]


@settings(max_examples=200)
@given(any_hours(), any_hours())
def test_overlapping_is_mutual_and_hours_overlap_themselves(one: Hours, other: Hours) -> None:
    assert overlaps(one, other) == overlaps(other, one)
    assert overlaps(one, one)


@settings(max_examples=300)
@given(any_hours().map(of_any_period), any_hours().map(of_any_period), DATES)
def test_hours_that_hold_at_the_same_moment_overlap(one: Hours, other: Hours, day: date) -> None:
    if any(
        max(mine[0], theirs[0]) < min(mine[1], theirs[1])
        for mine in holds(one, day)
        for theirs in holds(other, day)
    ):
        assert overlaps(one, other)


def test_which_pairs_overlap() -> None:
    first, second = Hours(1, clock("9:00"), clock("12:00")), Hours(1, clock("11:00"), time(0))
    elsewhere = replace(first, place=1)

    assert list(overlapping([first, elsewhere, second])) == [(first, second)]


@pytest.mark.parametrize(
    ("opens", "closes", "is_too_long"),
    [
        ("22:00", "6:00", False),
        ("20:00", "8:00", False),  # twelve hours
        ("20:00", "8:01", True),
        ("9:00", "5:00", True),  # 17:00 was meant
        ("17:00", "9:00", True),  # the wrong way round
        ("9:00", "9:00", True),
        ("9:00", "17:00", False),
        ("0:00", "0:00", False),
        ("9:00", "0:00", False),
    ],
)
def test_how_long_a_night_may_be(opens: str, closes: str, is_too_long: bool) -> None:
    assert is_too_long_a_night(clock(opens), clock(closes)) is is_too_long
