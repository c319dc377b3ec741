"""Periods as an address names them."""

from datetime import date

import pytest

from intake.overview.periods import moved, of_quarter, of_year, offered, period_from

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("written", "first", "until"),
    [
        ("2026-K3", date(2026, 7, 1), date(2026, 10, 1)),
        ("2026-K1", date(2026, 1, 1), date(2026, 4, 1)),
        ("2025", date(2025, 1, 1), date(2026, 1, 1)),
        ("12", date(2025, 12, 1), date(2026, 12, 1)),
    ],
)
def test_an_address_names_a_period(written: str, first: date, until: date) -> None:
    found = period_from(written, TODAY)

    assert (found.first, found.until, found.code) == (first, until, written)


@pytest.mark.parametrize(
    "written",
    ["", "2026-K5", "2027", "2027-K1", "1999", "26-K3", "\0", "٢٠٢٦", "2026-K3 ", "x" * 999],
)
def test_what_is_no_period_or_to_come_is_this_quarter(written: str) -> None:
    assert period_from(written, TODAY) == of_quarter(TODAY)


def test_the_one_before_is_of_the_same_length() -> None:
    assert of_quarter(date(2026, 2, 1)).before() == of_quarter(date(2025, 12, 31))
    assert of_year(2026).before() == of_year(2025)
    before = period_from("12", TODAY).before()
    assert (before.first, before.until) == (date(2024, 12, 1), date(2025, 12, 1))


def test_a_year_has_its_four_quarters() -> None:
    assert [part.code for part in of_year(2026).quarters()] == [
        *("2026-K1", "2026-K2", "2026-K3", "2026-K4")
    ]
    assert of_quarter(TODAY).quarters() == [of_quarter(TODAY)]


def test_a_period_is_over_when_nothing_can_happen_in_it() -> None:
    assert not of_quarter(date(2026, 9, 30)).is_over(date(2026, 9, 30))
    assert of_quarter(date(2026, 9, 30)).is_over(date(2026, 10, 1))


def test_what_is_chosen_is_always_offered() -> None:
    old = of_quarter(date(2019, 5, 1))

    assert offered(old, TODAY)[0] == old
    assert len(offered(of_quarter(TODAY), TODAY)) == 5


def test_months_go_on_over_years() -> None:
    assert moved(date(2026, 11, 1), 2) == date(2027, 1, 1)
    assert moved(date(2026, 1, 1), -1) == date(2025, 12, 1)
