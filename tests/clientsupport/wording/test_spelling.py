"""Numbers and spans of time as a sentence says them."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from clientsupport.wording.spelling import number, span, working_days


@pytest.mark.parametrize(
    ("value", "unit", "dutch", "english"),
    [
        (timedelta(days=365), "years", "een jaar", "a year"),
        (timedelta(days=730), "years", "twee jaar", "two years"),
        (timedelta(days=400), "years", "400 dagen", "400 days"),
        (timedelta(weeks=2), "weeks", "twee weken", "two weeks"),
        (timedelta(weeks=2), "days", "veertien dagen", "fourteen days"),
        (timedelta(days=1), "weeks", "een dag", "a day"),
        (timedelta(minutes=30), "hours", "een half uur", "half an hour"),
        (timedelta(minutes=30), "minutes", "dertig minuten", "thirty minutes"),
        (timedelta(hours=2), "hours", "twee uur", "two hours"),
        (timedelta(minutes=90), "hours", "negentig minuten", "ninety minutes"),
        (timedelta(minutes=1), "hours", "een minuut", "a minute"),
    ],
)
def test_span_is_told_in_words(value: timedelta, unit: str, dutch: str, english: str) -> None:
    assert span(value, unit) == dutch
    with override("en"):
        assert span(value, unit) == english


def test_numbers_are_words_when_small_or_round() -> None:
    assert [number(n) for n in (1, 2, 20, 21, 40, 100)] == [
        "één",
        "twee",
        "twintig",
        "21",
        "veertig",
        "100",
    ]
    assert [working_days(n) for n in (1, 5)] == ["een werkdag", "vijf werkdagen"]


def test_half_a_minute_is_no_span_for_a_sentence() -> None:
    with pytest.raises(ValueError, match="whole number of minutes"):
        span(timedelta(seconds=30), "minutes")
