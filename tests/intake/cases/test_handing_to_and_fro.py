"""A small part of what tests/verify/test_handing_machine.py tries, the same each time."""

import pytest

from tests.helpers.handing.machine import run_machine


@pytest.mark.usefixtures("places")
def test_a_case_is_read_where_it_was_agreed_on_and_nowhere_else() -> None:
    counted = run_machine(runs=12, steps=20, is_same=True)

    deeds = ["propose_handover", "accept_handover", "refuse_handover", "take_back_handover"]
    assert {(deed, True) for deed in deeds} - set(counted) == set()
