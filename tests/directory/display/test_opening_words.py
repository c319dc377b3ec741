"""What days are called in sentences about opening hours."""

from datetime import date, timedelta

from clientsupport.working_days import holiday
from directory.display.opening_words import HOLIDAYS, in_brackets


def test_every_holiday_has_a_name() -> None:
    first = date(2000, 1, 1)
    named = {name for n in range(60 * 366) if (name := holiday(first + timedelta(days=n)))}

    assert named == set(HOLIDAYS)


def test_a_holiday_stands_in_brackets() -> None:
    assert in_brackets(date(2026, 12, 25)) == " (Eerste Kerstdag)"
    assert in_brackets(date(2026, 12, 24)) == ""
