"""When a session has lasted long enough."""

from typing import Any

import pytest

from clientsupport.accounts import timeouts

NINE = 1_790_000_000  # some moment
MINUTE, HOUR = 60, 3600


@pytest.fixture
def session() -> dict[str, Any]:
    """Logged in at nine."""
    begun: dict[str, Any] = {}
    timeouts.begin(begun, now=NINE)
    return begun


@pytest.mark.parametrize(
    ("away", "ended"), [(0, False), (30 * MINUTE, False), (30 * MINUTE + 1, True)]
)
def test_half_an_hour_without_doing_anything(
    session: dict[str, Any], away: int, ended: bool
) -> None:
    assert timeouts.has_ended(session, now=NINE + away) is ended


@pytest.mark.parametrize(("after", "ended"), [(12 * HOUR, False), (12 * HOUR + 1, True)])
def test_a_day_of_work_ends_however_busy(session: dict[str, Any], after: int, ended: bool) -> None:
    for moment in range(NINE, NINE + after, 20 * MINUTE):
        timeouts.touch(session, now=moment)
    timeouts.touch(session, now=NINE + after)

    assert timeouts.has_ended(session, now=NINE + after) is ended


def test_a_session_that_never_began_has_ended() -> None:
    assert timeouts.has_ended({}, now=NINE)


def test_not_every_page_writes(session: dict[str, Any]) -> None:
    before = dict(session)

    timeouts.touch(session, now=NINE + 59)

    assert session == before


def test_being_there_starts_the_half_hour_anew(session: dict[str, Any]) -> None:
    timeouts.touch(session, now=NINE + 29 * MINUTE)

    assert not timeouts.has_ended(session, now=NINE + 59 * MINUTE)
