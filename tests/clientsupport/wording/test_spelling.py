"""Numbers and spans of time as a sentence says them."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from clientsupport.wording.spelling import span, working_days


@pytest.mark.parametrize(
    ("value", "unit", "dutch", "english"),
    [
        (timedelta(days=365), "years", "een jaar", "a year"),
        (timedelta(days=730), "years", "2 jaar", "2 years"),
        (timedelta(days=400), "years", "400 dagen", "400 days"),
        (timedelta(weeks=2), "weeks", "2 weken", "2 weeks"),
        (timedelta(weeks=2), "days", "14 dagen", "14 days"),
        (timedelta(days=1), "weeks", "een dag", "a day"),
        (timedelta(minutes=30), "hours", "een half uur", "half an hour"),
        (timedelta(minutes=30), "minutes", "30 minuten", "30 minutes"),
        (timedelta(hours=2), "hours", "2 uur", "2 hours"),
        (timedelta(minutes=90), "hours", "90 minuten", "90 minutes"),
        (timedelta(minutes=1), "hours", "een minuut", "a minute"),
    ],
)
def test_span_is_told_in_digits(value: timedelta, unit: str, dutch: str, english: str) -> None:
    assert span(value, unit) == dutch
    with override("en"):
        assert span(value, unit) == english


def test_working_days_are_told_in_digits() -> None:
    assert [working_days(n) for n in (1, 5)] == ["een werkdag", "5 werkdagen"]


def test_half_a_minute_is_no_span_for_a_sentence() -> None:
    with pytest.raises(ValueError, match="whole number of minutes"):
        span(timedelta(seconds=30), "minutes")
