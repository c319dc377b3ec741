"""From the pattern of a week to times, on days on which the clock changes too."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.enums import AppointmentKind
from directory.rules.opening import Exceptional, local
from directory.rules.slots import Pattern, Slot, Taken, free, free_seat, slots, span

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
PHONE, HOME = AppointmentKind.PHONE, AppointmentKind.HOME
MONDAY = datetime(2026, 11, 30, 8, tzinfo=AMSTERDAM)
TUESDAY = date(2026, 12, 1)


def pattern(**facts: object) -> Pattern:
    usual: dict[str, object] = {
        "kind": PHONE,
        "weekday": 2,
        "opens": time(9),
        "closes": time(12),
        "minutes": 45,
        "ahead_days": 7,
    }
    return Pattern(**usual | facts)  # type: ignore[arg-type]


def clocks(found: list[Slot]) -> list[str]:
    return [f"{local(slot.start):%d-%m %H:%M}" for slot in found]


def closed(**facts: object) -> dict[AppointmentKind, list[Exceptional]]:
    return {PHONE: [Exceptional(first_day=TUESDAY, last_day=TUESDAY, **facts)]}  # type: ignore[arg-type]


def test_a_morning_is_divided_with_breaks_and_nothing_over_its_end() -> None:
    found = slots([pattern(pause=15)], {}, MONDAY)

    assert clocks(found) == ["01-12 09:00", "01-12 10:00", "01-12 11:00"]
    assert {slot.end - slot.start for slot in found} == {timedelta(minutes=45)}


def test_without_minutes_there_is_a_part_of_the_day() -> None:
    (only,) = slots([pattern(minutes=None)], {}, MONDAY)

    assert only.is_day_part
    assert (local(only.start).time(), local(only.end).time()) == (time(9), time(12))


@pytest.mark.parametrize(
    ("facts", "number"),
    [
        ({"notice_hours": 24}, 3),  # from Tuesday 8:00 on: 9:00 is there still
        ({"notice_hours": 26}, 2),
        ({"notice_hours": 48}, 0),
        ({"ahead_days": 0}, 0),
        ({"ahead_days": 7}, 3),
        ({"ahead_days": 8}, 6),
        ({"valid_from": date(2026, 12, 2)}, 0),
        ({"valid_until": date(2026, 11, 30)}, 0),
        ({"valid_until": TUESDAY}, 3),
    ],
)
def test_how_near_how_far_and_how_long(facts: dict[str, object], number: int) -> None:
    assert len(slots([pattern(minutes=60, **facts)], {}, MONDAY)) == number


def test_closed_days_other_times_and_holidays() -> None:
    ten, eleven = time(10), time(11)
    christmas = datetime(2026, 12, 24, 8, tzinfo=AMSTERDAM)
    on_friday = pattern(weekday=5, minutes=60)
    on_holiday = {PHONE: [Exceptional(date(2026, 12, 25), date(2026, 12, 25), ten, eleven)]}

    assert slots([pattern()], closed(), MONDAY) == []
    assert clocks(slots([pattern(minutes=30)], closed(opens=ten, closes=eleven), MONDAY)) == [
        "01-12 10:00",
        "01-12 10:30",
    ]
    assert len(slots([pattern(kind=HOME)], closed(), MONDAY)) == 4, "about calling only"
    assert slots([on_friday], {}, christmas) == []
    assert clocks(slots([on_friday], on_holiday, christmas)) == ["25-12 10:00"]


def test_the_same_time_twice_in_the_pattern_is_one() -> None:
    assert len(slots([pattern(), pattern()], {}, MONDAY)) == 4


@pytest.mark.parametrize(
    ("sunday", "left_out"),
    [
        (date(2026, 3, 29), {"01:30", "02:00", "02:30"}),  # 2:00 until 3:00 is skipped
        (date(2026, 10, 25), {"01:30", "02:00", "02:30"}),  # 2:00 until 3:00 comes twice
    ],
)
def test_hours_that_are_skipped_or_double_are_never_given(sunday: date, left_out: set[str]) -> None:
    night = pattern(weekday=7, opens=time(0, 30), closes=time(5), minutes=30)
    now = datetime.combine(sunday - timedelta(days=3), time(8), AMSTERDAM)

    found = slots([night], {}, now)

    asked = {f"{h:02}:{m:02}" for h in range(5) for m in (0, 30)} - {"00:00"}
    starts = {f"{local(slot.start):%H:%M}" for slot in found}
    assert starts == asked - left_out
    assert len({slot.start.astimezone(UTC) for slot in found}) == len(found)
    assert {slot.end.astimezone(UTC) - slot.start.astimezone(UTC) for slot in found} == {
        timedelta(minutes=30)
    }


@given(
    start=st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-12-31")),
    minutes=st.integers(5, 480),
)
def test_every_span_lasts_as_long_as_it_says(start: datetime, minutes: int) -> None:
    found = span(start, start + timedelta(minutes=minutes))

    if found:
        first, last = (moment.astimezone(UTC) for moment in found)
        assert last - first == timedelta(minutes=minutes)
        assert local(found[0]) == start


def test_seats_are_given_one_by_one_and_what_overlaps_counts() -> None:
    (first, *rest) = slots([pattern(minutes=60, places=2)], {}, MONDAY)
    half = timedelta(minutes=30)
    across = Taken(first.start + half, first.end + half)

    assert free_seat(first, []) == 0
    assert free_seat(first, [across]) == 1
    assert free_seat(first, [across, Taken(first.start, first.end, 1)]) is None
    assert free([first, *rest], [across, Taken(first.start, first.end, 1)]) == rest
