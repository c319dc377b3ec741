"""By when, and since when, as colleagues say it."""

from datetime import date

import pytest

from clientsupport.wording.days import by_when, since_when

TODAY = date(2026, 11, 30)  # a Monday


@pytest.mark.parametrize(
    ("day", "by", "since"),
    [
        (date(2025, 12, 31), "te laat sinds 31 december 2025", "sinds 31 december 2025"),
        (date(2026, 11, 23), "te laat sinds 23 november", "sinds 23 november"),
        (date(2026, 11, 24), "te laat sinds dinsdag", "sinds dinsdag"),
        (date(2026, 11, 29), "te laat sinds gisteren", "sinds gisteren"),
        (TODAY, "vandaag", "sinds vandaag"),
        (date(2026, 12, 1), "morgen", None),
        (date(2026, 12, 2), "voor woensdag", None),
        (date(2026, 12, 6), "voor zondag", None),
        (date(2026, 12, 7), "voor 7 december", None),  # "maandag" could be today
        (date(2027, 1, 4), "voor 4 januari 2027", None),
    ],
)
def test_a_day_is_told_as_people_tell_it(day: date, by: str, since: str | None) -> None:
    assert by_when(day, TODAY) == by
    if since:
        assert since_when(day, TODAY) == since
