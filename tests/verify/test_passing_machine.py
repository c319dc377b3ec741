"""No path gives access without consent, or after it was taken back: 200 runs of 50 steps."""

import pytest

from tests.helpers.passing.machine import run_machine

DEEDS = ["claim", "answer", "close", "reassign", "break_glass", "propose_passing", "revoke_passing"]


@pytest.mark.usefixtures("places")
def test_request_is_read_where_its_resident_agreed_to_and_nowhere_else() -> None:
    counted = run_machine(runs=200, steps=50)

    # The machine did not miss what it is about.
    decided = ["accept_passing", "refuse_passing"]
    both = {(deed, done) for deed in [*DEEDS, *decided] for done in (True, False)}
    assert both - set(counted) == set()
