"""Names of a row that die with its data key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from clientsupport.encryption.aliases import Aliases
from tests.clientsupport.encryption.encrypted_models import NEW, OLD, Letter, letter

keys = st.binary(min_size=32, max_size=32)


@pytest.fixture(autouse=True)
def two_keys(settings: Settings) -> None:
    settings.ENCRYPTION_KEYS = {"old": OLD}


def of(row: Letter) -> Aliases:
    return row.aliases()


@given(keys, keys)
def test_only_the_key_recognises_a_name(one: bytes, other: bytes) -> None:
    name = Aliases(one).new()

    assert name in Aliases(one)
    assert (name in Aliases(other)) is (one == other)


def test_every_name_is_another_one() -> None:
    row = letter()
    names = {of(row).new() for _ in range(1000)}

    halves = {half for name in names for half in (name[:16], name[-16:])}
    assert len(names) == 1000
    assert len(halves) == 2000  # no part of it comes back either


@pytest.mark.parametrize(
    "name", ["", "7", "geen naam", "c9d65fbf-dec6-4b18-9b63-052020cf12cf", "x" * 36]
)
def test_something_else_is_no_name(name: str) -> None:
    assert name not in of(letter())


def test_name_outlives_the_keys_of_the_portal(settings: Settings) -> None:
    row = letter()
    name = of(row).new()
    settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}

    row.rewrap()

    assert name in of(row)
