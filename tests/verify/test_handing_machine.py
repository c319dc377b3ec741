"""No path gives a case to who was not agreed on, and none loses it: 200 runs of 50 steps."""

import pytest

from tests.helpers.handing.machine import run_machine

DEEDS = ["propose_handover", "accept_handover", "refuse_handover", "take_back_handover"]
DEEDS += ["give_case", "add_contact", "close_case"]


@pytest.mark.usefixtures("places")
def test_a_case_is_read_where_it_was_agreed_on_and_nowhere_else() -> None:
    counted = run_machine(runs=200, steps=50)

    # The machine did not miss what it is about.
    assert {(deed, done) for deed in DEEDS for done in (True, False)} - set(counted) == set()
