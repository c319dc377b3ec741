"""What is told of answers, and for how long they are asked."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.enums import Face
from intake.rules.appreciation import OPEN_FOR, WHOLE, Opinion, in_fives, is_open
from intake.rules.quarters import earlier, number_in_year, quarter_of
from tests.factories.appreciation import opinion

CLOSED = date(2026, 11, 20)


@given(
    st.lists(st.integers(0, 40), min_size=4, max_size=4).filter(lambda counts: sum(counts) % 5 == 0)
)
def test_fives_add_up_and_stay_close(counts: list[int]) -> None:
    told = in_fives(counts)

    assert sum(told) == sum(counts)
    assert all(number % WHOLE == 0 for number in told)
    assert all(abs(number - count) < WHOLE for number, count in zip(told, counts, strict=True))


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ([0, 0, 5, 0], [0, 0, 5, 0]),
        ([1, 0, 4, 0], [0, 0, 5, 0]),
        ([2, 2, 1, 0], [5, 0, 0, 0]),  # of equal rests the first
        ([3, 3, 4, 0], [5, 0, 5, 0]),
        ([0, 0, 0, 0], [0, 0, 0, 0]),
    ],
)
def test_largest_rest_gets_the_five(counts: list[int], told: list[int]) -> None:
    assert in_fives(counts) == told


@pytest.mark.parametrize(
    ("closed_on", "today", "is_asked"),
    [
        (None, CLOSED, False),
        (CLOSED, CLOSED - timedelta(days=1), False),
        (CLOSED, CLOSED, True),
        (CLOSED, CLOSED + OPEN_FOR, True),
        (CLOSED, CLOSED + OPEN_FOR + timedelta(days=1), False),
    ],
)
def test_asked_for_two_weeks(closed_on: date | None, today: date, is_asked: bool) -> None:
    assert is_open(closed_on, today) is is_asked


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 40))
def test_quarters(day: date, number: int) -> None:
    quarter = quarter_of(day)

    assert quarter <= day < earlier(quarter, -1)
    assert (quarter.day, quarter.month in {1, 4, 7, 10}) == (1, True)
    assert earlier(earlier(quarter, number), -number) == quarter
    assert 1 <= number_in_year(quarter) <= 4


@pytest.mark.parametrize("one", [opinion(), opinion(None, None), opinion(Face.NO, 1)])
def test_opinion_comes_back_as_it_was(one: Opinion) -> None:
    assert Opinion.from_text(one.to_text()) == one


def test_opinion_shows_itself_in_no_log() -> None:
    assert "mark" not in repr(opinion())
