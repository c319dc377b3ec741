"""When people can call or walk in: the rules, without a database."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from clientsupport.working_days import is_holiday
from directory.display.opening_words import phone_words, walk_in_words
from directory.enums import Occurrence
from directory.rules.opening import (
    AMSTERDAM,
    DAYS_AHEAD,
    Closed,
    Hours,
    Open,
    Opening,
    Unknown,
    falls_on,
    overlapping,
    overlaps,
    status,
)
from tests.factories.reach import clock

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
MONDAY, FRIDAY = 1, 5


def at(words: str) -> datetime:
    """Return the moment at which the clock in Amsterdam says "2026-11-23 9:00"."""
    day, hour = words.split()
    return datetime.combine(date.fromisoformat(day), clock(hour), tzinfo=AMSTERDAM)


def wall(words: str) -> datetime:
    return at(words).replace(tzinfo=None)


def hours(weekday: int, opens: str, closes: str, **facts: object) -> Hours:
    return Hours(weekday, clock(opens), clock(closes), **facts)  # type: ignore[arg-type]


WEEK = [hours(day, "9:00", "17:00") for day in range(MONDAY, FRIDAY + 1)]


# --- One by one ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-23 8:59", "dicht, vandaag vanaf 9.00 uur"),
        ("2026-11-23 9:00", "nu open tot 17.00 uur"),
        ("2026-11-23 16:59", "nu open tot 17.00 uur"),
        ("2026-11-23 17:00", "dicht, morgen vanaf 9.00 uur"),
        ("2026-11-27 17:00", "dicht, maandag 30 november vanaf 9.00 uur"),  # a weekend follows
        ("2026-12-24 18:00", "dicht, maandag 28 december vanaf 9.00 uur"),  # Christmas follows
        ("2026-12-25 10:00", "dicht, maandag 28 december vanaf 9.00 uur"),
        ("2026-12-31 18:00", "dicht, maandag 4 januari vanaf 9.00 uur"),  # New Year follows
    ],
)
def test_office_hours(now: str, words: str) -> None:
    assert phone_words(status(WEEK, at(now)), at(now)) == words


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-23 10:00", "nu open tot 12.00 uur"),
        ("2026-11-23 12:30", "dicht, vandaag vanaf 13.30 uur"),
        ("2026-11-23 14:00", "nu open tot 16.00 uur"),
    ],
)
def test_a_break_at_noon(now: str, words: str) -> None:
    blocks = [hours(MONDAY, "9:00", "12:00"), hours(MONDAY, "13:30", "16:00")]

    assert phone_words(status(blocks, at(now)), at(now)) == words


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-23 9:00", "vandaag 14.00–16.00"),
        ("2026-11-23 15:00", "nu open tot 16.00 uur"),
        ("2026-11-22 9:00", "morgen 14.00–16.00"),
        ("2026-11-20 9:00", "maandag 23 november 14.00–16.00"),
    ],
)
def test_the_next_walk_in_hour(now: str, words: str) -> None:
    assert walk_in_words(status([hours(MONDAY, "14:00", "16:00")], at(now)), at(now)) == words


def test_until_midnight_and_on_to_the_next_day() -> None:
    evening, night = hours(MONDAY, "20:00", "0:00"), hours(2, "0:00", "8:00")
    now = at("2026-11-23 21:00")

    assert phone_words(status([evening], now), now) == "nu open tot 24.00 uur"
    assert phone_words(status([evening, night], now), now) == "nu open tot morgen 8.00 uur"
    assert isinstance(status([evening], at("2026-11-24 0:00")), Closed)
    assert walk_in_words(status([evening], at("2026-11-23 9:00")), at("2026-11-23 9:00")) == (
        "vandaag 20.00–24.00"
    )


def test_day_and_night() -> None:
    always = [hours(day, "0:00", "0:00") for day in range(1, 8)]
    now = at("2026-11-23 3:00")

    assert phone_words(status(always, now), now) == "dag en nacht open"


def test_blocks_that_touch_are_one() -> None:
    blocks = [hours(MONDAY, "9:00", "12:00"), hours(MONDAY, "12:00", "16:00")]

    assert status(blocks, at("2026-11-23 10:00")) == Open(
        Opening(wall("2026-11-23 9:00"), wall("2026-11-23 16:00"))
    )


def test_nothing_known_or_only_long_ahead_is_unknown() -> None:
    now = at("2026-11-23 9:00")
    later = hours(MONDAY, "9:00", "12:00", valid_from=date(2027, 3, 1))

    assert status([], now) == status([later], now) == Unknown()
    assert phone_words(Unknown(), now) == "Bel voor de openingstijden"
    assert walk_in_words(Unknown(), now) == ""


def test_a_valid_period_holds_on_its_first_and_its_last_day() -> None:
    week = hours(
        MONDAY, "9:00", "12:00", valid_from=date(2026, 11, 23), valid_until=date(2026, 11, 30)
    )

    assert isinstance(status([week], at("2026-11-23 9:00")), Open)
    assert isinstance(status([week], at("2026-11-30 9:00")), Open)
    assert status([week], at("2026-11-30 12:00")) == Unknown()


@pytest.mark.parametrize(
    ("occurrence", "days"),
    [
        (Occurrence.EVERY, [6, 13, 20, 27]),
        (Occurrence.FIRST, [6]),
        (Occurrence.SECOND, [13]),
        (Occurrence.THIRD, [20]),
        (Occurrence.FOURTH, [27]),
        (Occurrence.LAST, [27]),
    ],
)
def test_fridays_of_november(occurrence: Occurrence, days: list[int]) -> None:
    friday = hours(FRIDAY, "9:00", "12:00", occurrence=occurrence)

    assert [day for day in range(1, 31) if falls_on(friday, date(2026, 11, day))] == days


def test_the_last_friday_is_the_fifth_where_there_is_one() -> None:
    last = hours(FRIDAY, "9:00", "12:00", occurrence=Occurrence.LAST)
    now = at("2027-01-25 9:00")

    assert walk_in_words(status([last], now), now) == "vrijdag 29 januari 9.00–12.00"


def test_open_at_two_places_at_once_tells_the_one_that_stays_open_longest() -> None:
    both = [
        hours(MONDAY, "9:00", "12:00", place=1),
        hours(MONDAY, "9:00", "14:00", place=2),
    ]

    found = status(both, at("2026-11-23 10:00"))

    assert isinstance(found, Open)
    assert found.now.place == 2


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), False),  # 1.59, winter time
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), True),  # 3.00, summer time
        (datetime(2026, 3, 29, 1, 59, tzinfo=UTC), True),
        (datetime(2026, 3, 29, 2, 0, tzinfo=UTC), False),  # 4.00
        (datetime(2026, 10, 24, 23, 59, tzinfo=UTC), False),  # 1.59, summer time
        (datetime(2026, 10, 25, 0, 0, tzinfo=UTC), True),  # 2.00, summer time
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), True),  # 2.30 again, winter time
        (datetime(2026, 10, 25, 3, 0, tzinfo=UTC), False),  # 4.00
    ],
)
def test_where_the_clock_is_changed(moment: datetime, is_open: bool) -> None:
    sunday = [hours(7, "2:00", "4:00")]

    assert isinstance(status(sunday, moment), Open) is is_open


@pytest.mark.parametrize(
    "now", ["2026-03-28 20:00", "2026-10-24 20:00"], ids=["to summer", "to winter"]
)
def test_the_day_after_the_change_begins_at_its_own_time(now: str) -> None:
    sunday = [hours(7, "9:00", "12:00")]

    assert phone_words(status(sunday, at(now)), at(now)) == "dicht, morgen vanaf 9.00 uur"


# --- Properties ----------------------------------------------------------------------------------

QUARTERS = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))
DATES = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@st.composite
def any_hours(draw: st.DrawFn) -> Hours:
    opens, closes = draw(QUARTERS), draw(QUARTERS)
    first, last = draw(st.none() | DATES), draw(st.none() | DATES)
    if first and last:
        first, last = sorted([first, last])
    assume(closes > opens or closes == time(0))
    return Hours(
        weekday=draw(st.integers(1, 7)),
        opens=opens,
        closes=closes,
        occurrence=draw(st.sampled_from(Occurrence)),
        valid_from=first,
        valid_until=last,
    )


WEEKS = st.lists(any_hours(), max_size=6).map(
    lambda week: [h for n, h in enumerate(week) if not any(overlaps(h, o) for o in week[:n])]
)
MOMENTS = st.builds(datetime.combine, DATES, QUARTERS)


def is_open(week: list[Hours], moment: datetime) -> bool:
    """The oracle: what somebody would say who reads the hours beside the clock on the wall."""
    day, minute = moment.date(), moment.time()
    return not is_holiday(day) and any(
        day.isoweekday() == h.weekday
        and _counts(h.occurrence, day)
        and (h.valid_from is None or h.valid_from <= day)
        and (h.valid_until is None or day <= h.valid_until)
        and h.opens <= minute
        and (h.closes == time(0) or minute < h.closes)
        for h in week
    )


def _counts(occurrence: int, day: date) -> bool:
    same = [d for d in _month(day) if d.weekday() == day.weekday()]
    return occurrence == Occurrence.EVERY or (
        same[-1] == day if occurrence == Occurrence.LAST else same.index(day) + 1 == occurrence
    )


def _month(day: date) -> Iterator[date]:
    first = day.replace(day=1)
    return (d for n in range(31) if (d := first + n * DAY).month == day.month)


def _minutes(start: datetime, end: datetime) -> Iterator[datetime]:
    """All quarters of an hour in between, as nothing opens or closes at another minute."""
    while start < end:
        yield start
        start += 15 * MINUTE


@settings(max_examples=300)
@given(WEEKS, MOMENTS)
@example([Hours(1, time(0), time(0))], datetime.combine(date(2026, 11, 23), time(0)))
def test_it_agrees_with_somebody_who_reads_the_hours(week: list[Hours], moment: datetime) -> None:
    found = status(week, moment.replace(tzinfo=AMSTERDAM))

    assert isinstance(found, Open) is is_open(week, moment)
    limit = datetime.combine(moment.date() + (DAYS_AHEAD + 1) * DAY, time(0))
    if isinstance(found, Open):
        assert found.now.start <= moment < found.now.end
        assert all(is_open(week, m) for m in _minutes(moment, min(found.now.end, limit)))
        assert found.now.end > limit or not is_open(week, found.now.end)
    elif isinstance(found, Closed):
        assert moment < found.next.start < limit
        assert not any(is_open(week, m) for m in _minutes(moment, found.next.start))
        assert is_open(week, found.next.start)
        assert is_open(week, found.next.end - MINUTE)
    else:
        assert not any(is_open(week, m) for m in _minutes(moment, limit))


@settings(max_examples=200)
@given(any_hours(), any_hours())
def test_overlapping_is_mutual_and_hours_overlap_themselves(one: Hours, other: Hours) -> None:
    assert overlaps(one, other) == overlaps(other, one)
    assert overlaps(one, one)


@settings(max_examples=200)
@given(any_hours(), any_hours(), DATES)
def test_hours_that_hold_at_the_same_moment_overlap(one: Hours, other: Hours, day: date) -> None:
    moments = _minutes(datetime.combine(day, time(0)), datetime.combine(day + DAY, time(0)))

    if any(is_open([one], m) and is_open([other], m) for m in moments):
        assert overlaps(one, other)


def test_which_pairs_overlap() -> None:
    first, second = hours(MONDAY, "9:00", "12:00"), hours(MONDAY, "11:00", "0:00")
    elsewhere = hours(MONDAY, "9:00", "12:00", place=1)

    assert list(overlapping([first, elsewhere, second])) == [(first, second)]
