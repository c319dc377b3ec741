"""Two thousand requests while web workers, worker and database are killed (-9)."""

from tests.journeys.test_under_fire import assert_nothing_was_lost, under_fire

NUMBER = 2000


def test_every_code_that_was_shown_opens_its_conversation() -> None:
    told = under_fire(NUMBER, within=3600)

    assert_nothing_was_lost(told, NUMBER)
    assert min(told["kills"].get(part, 0) for part in ("database", "worker", "master")) >= 3, told
