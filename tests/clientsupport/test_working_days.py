"""Dutch holidays and working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsupport.working_days import add_working_days, holiday, is_holiday, is_working_day

DAYS = st.dates(date(2000, 1, 1), date(2080, 1, 1))


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 4, 5),  # Easter
        date(2026, 4, 6),
        date(2026, 4, 27),  # King's Day
        date(2025, 4, 26),  # King's Day, as the 27th is a Sunday
        date(2025, 5, 5),  # Liberation Day in a lustrum year
        date(2026, 5, 14),  # Ascension Day
        date(2026, 5, 25),  # Pentecost Monday
        date(2026, 12, 25),
        date(2026, 12, 26),
    ],
)
def test_holidays(day: date) -> None:
    assert is_holiday(day)
    assert not is_working_day(day)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 4, 3),  # Good Friday
        date(2026, 5, 5),  # Liberation Day in an ordinary year
        date(2026, 12, 24),
        date(2026, 12, 31),
    ],
)
def test_days_that_are_no_holiday(day: date) -> None:
    assert not is_holiday(day)
    assert is_working_day(day)


@pytest.mark.parametrize(
    ("day", "number", "then"),
    [
        (date(2026, 11, 20), 0, date(2026, 11, 20)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # over a weekend
        (date(2026, 12, 24), 1, date(2026, 12, 28)),  # over Christmas and a weekend
        (date(2026, 4, 2), 2, date(2026, 4, 7)),  # over Easter, not over Good Friday
        (date(2026, 12, 31), 1, date(2027, 1, 4)),  # over the year
    ],
)
def test_so_many_working_days_later(day: date, number: int, then: date) -> None:
    assert add_working_days(day, number) == then


@given(DAYS, st.integers(0, 30))
def test_between_a_day_and_its_answer_lie_so_many_working_days(day: date, number: int) -> None:
    then = add_working_days(day, number)
    between = [day + timedelta(days=n + 1) for n in range((then - day).days)]

    assert sum(map(is_working_day, between)) == number


@given(DAYS)
def test_a_holiday_has_a_name_and_another_day_has_none(day: date) -> None:
    assert bool(holiday(day)) is is_holiday(day)


def test_two_holidays_on_one_day_have_the_name_of_the_first() -> None:
    assert holiday(date(2005, 5, 5)) == "Ascension Day"  # and Liberation Day
