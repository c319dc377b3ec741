"""When people can call or walk in: the rules, without a database."""

from datetime import UTC, date, datetime, timedelta

import pytest

from directory.display.opening_words import Near, near, phone_words, walk_in_words
from directory.enums import Occurrence
from directory.rules.opening import (
    AMSTERDAM,
    Closed,
    Exceptional,
    Hours,
    Open,
    Opening,
    Status,
    Timetable,
    Unknown,
    falls_on,
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


def found_at(week: list[Hours], now: datetime, *exceptions: Exceptional) -> Status:
    return status(Timetable(tuple(week), exceptions), now)


def called(week: list[Hours], now: datetime, *exceptions: Exceptional) -> str:
    """Return what a card says of the telephone."""
    timetable = Timetable(tuple(week), exceptions)
    return phone_words(status(timetable, now), now, near(timetable, now))


def walked_in(week: list[Hours], now: datetime, *exceptions: Exceptional) -> str:
    """Return what a card says of walking in."""
    timetable = Timetable(tuple(week), exceptions)
    return walk_in_words(status(timetable, now), now, near(timetable, now))


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
        # Christmas Day is a Friday, the second one in the weekend
        ("2026-12-24 16:00", "nu open tot 17.00 uur; morgen dicht (Eerste Kerstdag)"),
        ("2026-12-24 18:00", "dicht, maandag 28 december vanaf 9.00 uur"),
        (
            "2026-12-25 10:00",
            "vandaag dicht (Eerste Kerstdag), maandag 28 december vanaf 9.00 uur",
        ),
        ("2026-12-26 10:00", "dicht, maandag 28 december vanaf 9.00 uur"),
        ("2026-12-31 18:00", "dicht, maandag 4 januari vanaf 9.00 uur"),  # New Year follows
    ],
)
def test_office_hours(now: str, words: str) -> None:
    assert called(WEEK, at(now)) == words


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

    assert called(blocks, at(now)) == words


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
    assert walked_in([hours(MONDAY, "14:00", "16:00")], at(now)) == words


def test_until_midnight_and_on_to_the_next_day() -> None:
    evening, night = hours(MONDAY, "20:00", "0:00"), hours(2, "0:00", "8:00")
    now = at("2026-11-23 21:00")

    assert called([evening], now) == "nu open tot 24.00 uur"
    assert called([evening, night], now) == "nu open tot morgen 8.00 uur"
    assert isinstance(found_at([evening], at("2026-11-24 0:00")), Closed)
    assert walked_in([evening], at("2026-11-23 9:00")) == ("vandaag 20.00–24.00")


def test_day_and_night() -> None:
    always = [hours(day, "0:00", "0:00") for day in range(1, 8)]
    now = at("2026-11-23 3:00")

    assert called(always, now) == "dag en nacht open"


def test_blocks_that_touch_are_one() -> None:
    blocks = [hours(MONDAY, "9:00", "12:00"), hours(MONDAY, "12:00", "16:00")]

    assert found_at(blocks, at("2026-11-23 10:00")) == Open(
        Opening(wall("2026-11-23 9:00"), wall("2026-11-23 16:00"))
    )


def test_nothing_known_or_only_long_ahead_is_unknown() -> None:
    now = at("2026-11-23 9:00")
    later = hours(MONDAY, "9:00", "12:00", valid_from=date(2027, 3, 1))

    assert found_at([], now) == found_at([later], now) == Unknown()
    assert phone_words(Unknown(), now, Near()) == "Bel voor de openingstijden"
    assert walk_in_words(Unknown(), now, Near()) == ""


def test_a_valid_period_holds_on_its_first_and_its_last_day() -> None:
    week = hours(
        MONDAY, "9:00", "12:00", valid_from=date(2026, 11, 23), valid_until=date(2026, 11, 30)
    )

    assert isinstance(found_at([week], at("2026-11-23 9:00")), Open)
    assert isinstance(found_at([week], at("2026-11-30 9:00")), Open)
    assert found_at([week], at("2026-11-30 12:00")) == Unknown()


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

    assert walked_in([last], now) == "vrijdag 29 januari 9.00–12.00"


def test_open_at_two_places_at_once_tells_the_one_that_stays_open_longest() -> None:
    both = [
        hours(MONDAY, "9:00", "12:00", place=1),
        hours(MONDAY, "9:00", "14:00", place=2),
    ]

    found = found_at(both, at("2026-11-23 10:00"))

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

    assert isinstance(found_at(sunday, moment), Open) is is_open


@pytest.mark.parametrize(
    "now", ["2026-03-28 20:00", "2026-10-24 20:00"], ids=["to summer", "to winter"]
)
def test_the_day_after_the_change_begins_at_its_own_time(now: str) -> None:
    sunday = [hours(7, "9:00", "12:00")]

    assert called(sunday, at(now)) == "dicht, morgen vanaf 9.00 uur"


# --- Nights, holidays and exceptions --------------------------------------------------------------

NIGHT = [hours(day, "22:00", "6:00") for day in range(1, 8)]
ALWAYS = [hours(day, "0:00", "0:00") for day in range(1, 8)]


def closed(first: str, last: str = "", place: int | None = None) -> Exceptional:
    return Exceptional(date.fromisoformat(first), date.fromisoformat(last or first), place=place)


def instead(day: str, opens: str, closes: str, place: int | None = None) -> Exceptional:
    day_itself = date.fromisoformat(day)
    return Exceptional(day_itself, day_itself, clock(opens), clock(closes), place)


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-23 21:59", "dicht, vandaag vanaf 22.00 uur"),
        ("2026-11-23 23:00", "nu open tot morgen 6.00 uur"),
        ("2026-11-24 5:59", "nu open tot 6.00 uur"),
        ("2026-11-24 6:00", "dicht, vandaag vanaf 22.00 uur"),
    ],
)
def test_a_night_goes_on_after_midnight(now: str, words: str) -> None:
    assert called(NIGHT, at(now)) == words


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    # The night before Christmas goes on; that of Christmas Day does not begin.
    assert called(NIGHT, at("2026-12-27 3:00")) == "dicht, vandaag vanaf 22.00 uur"
    assert called(NIGHT, at("2026-12-25 3:00")).startswith("nu open tot 6.00 uur")
    assert isinstance(found_at(NIGHT, at("2026-12-25 23:00")), Closed)
    # So does one before a day that is closed by an exception.
    assert isinstance(found_at(NIGHT, at("2026-11-24 3:00"), closed("2026-11-24")), Open)
    assert isinstance(found_at(NIGHT, at("2026-11-24 23:00"), closed("2026-11-24")), Closed)


@pytest.mark.parametrize(
    "week",
    [
        ALWAYS,
        [hours(day, "8:00", "20:00") for day in range(1, 8)]
        + [hours(day, "20:00", "8:00") for day in range(1, 8)],
    ],
    ids=["whole days", "days and nights"],
)
def test_day_and_night_is_christmas_too(week: list[Hours]) -> None:
    assert called(week, at("2026-12-24 12:00")) == "dag en nacht open"
    assert called(week, at("2026-12-25 12:00")) == "dag en nacht open"


def test_all_days_but_not_all_hours_is_not_christmas() -> None:
    nearly = [*ALWAYS[:6], hours(7, "0:00", "23:00")]
    for_now = [*ALWAYS[:6], hours(7, "0:00", "0:00", valid_until=date(2026, 12, 24))]

    for week in (nearly, for_now):
        assert isinstance(found_at(week, at("2026-12-25 12:00")), Closed)


def test_hours_that_say_so_hold_on_holidays() -> None:
    week = [hours(day, "9:00", "17:00", on_holidays=day == FRIDAY) for day in range(1, 6)]

    assert called(week, at("2026-12-25 10:00")) == "nu open tot 17.00 uur"
    assert isinstance(found_at(week, at("2027-03-29 10:00")), Closed)  # Easter Monday


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-23 10:00", "nu open tot 17.00 uur; morgen dicht"),
        ("2026-11-24 10:00", "vandaag dicht, morgen vanaf 13.00 uur"),
        ("2026-11-25 10:00", "dicht, vandaag vanaf 13.00 uur"),
        ("2026-11-25 14:00", "nu open tot 15.00 uur"),
        ("2026-11-26 10:00", "nu open tot 17.00 uur"),
    ],
)
def test_exceptions_are_told_today_and_the_day_before(now: str, words: str) -> None:
    exceptions = closed("2026-11-24"), instead("2026-11-25", "13:00", "15:00")

    assert called(WEEK, at(now), *exceptions) == words


def test_other_hours_tomorrow() -> None:
    other = instead("2026-11-24", "13:00", "15:00")

    assert called(WEEK, at("2026-11-23 8:00"), other) == (
        "dicht, vandaag vanaf 9.00 uur; morgen andere uren"
    )
    assert called(WEEK, at("2026-11-23 18:00"), other) == "dicht, morgen vanaf 13.00 uur"


def test_an_exception_may_open_on_a_holiday_and_on_a_day_without_hours() -> None:
    christmas, sunday = (instead(day, "10:00", "11:00") for day in ("2026-12-25", "2026-11-29"))

    assert called(WEEK, at("2026-12-25 10:30"), christmas) == "nu open tot 11.00 uur"
    assert called(WEEK, at("2026-11-29 10:30"), sunday) == ("nu open tot 11.00 uur")


def test_closed_for_longer_than_is_looked_ahead() -> None:
    winter = closed("2026-11-01", "2027-03-01")

    assert called(WEEK, at("2026-11-23 10:00"), winter) == "vandaag dicht"
    assert called([], at("2026-11-23 10:00"), winter) == "vandaag dicht"
    assert called([], at("2027-03-02 10:00"), winter) == "Bel voor de openingstijden"


def test_an_exception_of_one_place_leaves_the_other() -> None:
    both = [hours(MONDAY, "9:00", "12:00", place=1), hours(MONDAY, "9:00", "14:00", place=2)]

    found = found_at(both, at("2026-11-23 10:00"), closed("2026-11-23", place=2))

    assert isinstance(found, Open)
    assert found.now.place == 1


@pytest.mark.parametrize(
    ("night", "moment", "is_open"),
    [
        # The last Saturday of March: the night loses an hour. At 4.59 winter time it would be 5.59.
        ("22:00", datetime(2026, 3, 29, 3, 59, tzinfo=UTC), True),  # 5.59, summer time
        ("22:00", datetime(2026, 3, 29, 4, 0, tzinfo=UTC), False),  # 6.00
        # The last Saturday of October: it gets one.
        ("22:00", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), True),  # 2.30, summer time
        ("22:00", datetime(2026, 10, 25, 1, 30, tzinfo=UTC), True),  # 2.30 again, winter time
        ("22:00", datetime(2026, 10, 25, 4, 59, tzinfo=UTC), True),  # 5.59
        ("22:00", datetime(2026, 10, 25, 5, 0, tzinfo=UTC), False),  # 6.00
    ],
)
def test_the_night_in_which_the_clock_is_changed(
    night: str, moment: datetime, is_open: bool
) -> None:
    assert isinstance(found_at([hours(6, night, "6:00")], moment), Open) is is_open
