"""No path gives access without consent, or after it was taken back, ran out or was deleted.

A few short runs, the same each time; tests/verify/test_passing_machine.py lets it run for long.
"""

import pytest

from tests.helpers.passing.machine import run_machine


@pytest.mark.usefixtures("places")
def test_request_is_read_where_its_resident_agreed_to_and_nowhere_else() -> None:
    counted = run_machine(runs=5, steps=25, is_same=True)

    assert counted.total() > 5  # it did something in each
