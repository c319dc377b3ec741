"""What figures about people show: never a small number, never an exact one, everywhere the same."""

import random
from datetime import date
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pytest_django import Settings

from clientsupport.encryption.keys import derive, rounding_secret
from clientsupport.privacy.disclosure.cells import (
    BASE,
    LEAST,
    SPACE,
    Cell,
    in_words,
    percentage,
    record_key,
)
from clientsupport.privacy.disclosure.counts import searches, signals
from clientsupport.privacy.disclosure.measures import (
    LeadTime,
    band_of,
    half_points,
    in_tens,
    lead_time,
)

SECRET = b"a secret of the test, 32 bytes.."
records = st.sets(st.uuids(), max_size=60)
cells = st.builds(Cell, st.integers(0, 5000), st.integers(0, SPACE - 1))


def keys(found: set[UUID]) -> list[int]:
    return [record_key(SECRET, record) for record in found]


@given(cells)
def test_rounded_is_the_five_above_or_below(cell: Cell) -> None:
    assert cell.rounded % BASE == 0
    assert abs(cell.rounded - cell.count) < BASE
    assert cell.count % BASE or cell.rounded == cell.count


@given(cells)
def test_no_small_number_and_no_exact_one_is_shown(cell: Cell) -> None:
    shown = cell.shown

    assert shown is None or (shown >= LEAST and shown % BASE == 0)
    assert in_words(shown) == ("<10" if shown is None else str(shown))
    assert cell.count >= BASE + 1 or shown is None


def test_nobody_looks_like_a_few() -> None:
    assert in_words(Cell.of([]).shown) == in_words(Cell.of(keys({UUID(int=1)})).shown) == "<10"


@given(records, records)
def test_cells_add_up(some: set[UUID], others: set[UUID]) -> None:
    assume(not some & others)

    assert Cell.of(keys(some)) + Cell.of(keys(others)) == Cell.of(keys(some | others))


@given(records, st.randoms(use_true_random=False))
def test_same_records_give_the_same_value_in_every_table(
    found: set[UUID], order: random.Random
) -> None:
    mixed = sorted(found)
    order.shuffle(mixed)
    halves = mixed[::2], mixed[1::2]

    by_rows = Cell.of(record_key(SECRET, record) for record in mixed)
    by_columns = Cell.of(keys({*halves[0]})) + Cell.of(keys({*halves[1]}))

    assert by_rows.shown == by_columns.shown


def test_rounding_is_right_on_average() -> None:
    chance = random.Random(31)
    found = [Cell(chance.randrange(300), chance.randrange(SPACE)) for _ in range(100_000)]
    bias = sum(cell.rounded - cell.count for cell in found) / len(found)

    assert abs(bias) < 0.05


@pytest.mark.parametrize("count", [11, 12, 13, 14])
def test_each_rest_goes_up_as_often_as_it_should(count: int) -> None:
    chance = random.Random(count)
    up = sum(Cell(count, chance.randrange(SPACE)).rounded == 15 for _ in range(20_000))

    assert up / 20_000 == pytest.approx((count - 10) / BASE, abs=0.02)


@pytest.mark.parametrize(
    ("count", "last_up"), [(11, SPACE // 5), (12, 2 * SPACE // 5), (14, 4 * SPACE // 5)]
)
def test_key_below_the_rest_goes_up(count: int, last_up: int) -> None:
    assert Cell(count, last_up).rounded == 15
    assert Cell(count, last_up + 1).rounded == 10


def test_keys_of_records_are_spread_and_depend_on_the_secret() -> None:
    found = keys({UUID(int=number) for number in range(2000)})

    assert 0 <= min(found) < max(found) < SPACE
    assert sum(found) / len(found) / SPACE == pytest.approx(0.5, abs=0.02)
    assert record_key(SECRET, UUID(int=1)) != record_key(SECRET[::-1], UUID(int=1))


def test_secret_is_a_key_of_its_own(settings: Settings) -> None:
    before = rounding_secret()
    settings.ENCRYPTION_KEYS = {"new": bytes(range(32))}
    settings.PEPPER_KEYS = {"new": bytes(range(1, 33))}

    assert rounding_secret() == before
    assert rounding_secret() != derive(settings.ROUNDING_KEY, "data key")


@given(st.integers(0, 4000), st.integers(0, 4000))
def test_percentage_is_of_what_is_shown(part: int, whole: int) -> None:
    found = percentage(part, whole)

    assert (found is None) == (whole < 25)
    assert found is None or 0 <= found <= 100


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (10, 24, None),
        (10, 25, 40),
        (15, 40, 38),
        (None, 100, None),
        (10, None, None),
        (30, 25, 100),
    ],
)
def test_percentages(part: int | None, whole: int | None, expected: int | None) -> None:
    assert percentage(part, whole) == expected


@pytest.mark.parametrize(
    ("minutes", "clients", "hours"),
    [
        ([600, 600, 1200], 10, 40),
        ([600, 600, 1201], 10, None),  # one of them is more than half
        ([600, 600, 1200], 9, None),
        ([1200, 1200], 40, None),
        ([1200, 1200, 0], 40, None),  # who did nothing is no third
        ([299, 299, 302], 10, 20),
        ([299, 299, 301], 10, 10),
        ([60, 60, 60], 10, None),  # would be zero
    ],
)
def test_hours_are_whole_tens(minutes: list[int], clients: int, hours: int | None) -> None:
    assert in_tens(minutes, clients=clients, unit=60) == hours


@given(st.lists(st.integers(0, 500), max_size=6), st.integers(0, 40))
def test_contacts_are_whole_tens_of_several(amounts: list[int], clients: int) -> None:
    found = in_tens(amounts, clients=clients)

    assert found is None or (found % 10 == 0 and abs(found - sum(amounts)) <= 5)
    assert found is None or clients >= LEAST


@pytest.mark.parametrize(
    ("total", "answers", "mark"),
    [(90, 9, None), (80, 10, 8.0), (82, 10, 8.0), (83, 10, 8.5), (77, 10, 7.5), (78, 10, 8.0)],
)
def test_marks_are_half_points(total: int, answers: int, mark: float | None) -> None:
    assert half_points(total, answers=answers) == mark


@pytest.mark.parametrize(
    ("days", "band"),
    [
        (0, "short"),
        (2, "short"),
        (3, "days"),
        (5, "days"),
        (6, "weeks"),
        (10, "weeks"),
        (11, "long"),
    ],
)
def test_bands(days: int, band: str) -> None:
    assert band_of(days) == LeadTime(band)


@pytest.mark.parametrize(
    ("waited", "band"),
    [
        ([[1] * 3, [2] * 3, [9] * 4], LeadTime.SHORT),
        ([[1] * 3, [4] * 3, [9] * 4], LeadTime.DAYS),
        ([[1] * 3, [4] * 3, [9] * 3], None),  # nine people
        ([[4] * 5, [9] * 5], None),  # two supporters
        ([[1] * 2, [4] * 3, [9] * 6], None),  # six of eleven
    ],
)
def test_lead_time_is_a_band(waited: list[list[int]], band: LeadTime | None) -> None:
    assert lead_time(waited) == band


@pytest.mark.parametrize(
    ("count", "month", "shown"),
    [
        (9, date(2026, 10, 1), None),
        (10, date(2026, 10, 1), 10),
        (19, date(2026, 10, 31), 10),
        (20, date(2025, 12, 1), 20),
        (500, date(2026, 11, 1), None),  # not over yet
    ],
)
def test_searches_of_months_that_are_over(count: int, month: date, shown: int | None) -> None:
    assert searches(count, month=month, today=date(2026, 11, 30)) == shown


@pytest.mark.parametrize(("count", "words"), [(0, "<10"), (9, "<10"), (10, "10 of meer")])
def test_signals_are_few_or_more(count: int, words: str) -> None:
    assert signals(count) == words
