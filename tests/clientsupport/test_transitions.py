"""A door, to show how a table of deeds is read."""

import pytest
from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition, WrongState, after, allowed

DOOR = {
    "close": Transition(frozenset({"open"}), "shut", _("De deur is al dicht.")),
    "open": Transition(frozenset({"shut"}), "open", "De deur is al open."),
    "knock": Transition(frozenset({"open", "shut"}), None),
}


@pytest.mark.parametrize(
    ("deed", "state", "leads_to"),
    [("close", "open", "shut"), ("open", "shut", "open"), ("knock", "shut", "shut")],
)
def test_deed_leads_where_the_table_says(deed: str, state: str, leads_to: str) -> None:
    assert after(DOOR, deed, state) == leads_to


@pytest.mark.parametrize(
    ("deed", "state", "why"),
    [("close", "shut", "De deur is al dicht."), ("open", "open", "De deur is al open.")],
)
def test_refusal_says_why(deed: str, state: str, why: str) -> None:
    with pytest.raises(WrongState) as refused:
        after(DOOR, deed, state)

    assert str(refused.value) == why


def test_what_may_be_done() -> None:
    assert allowed(DOOR, "open") == {"close", "knock"}
    assert allowed(DOOR, "shut") == {"open", "knock"}


def test_nothing_is_done_in_a_state_that_the_table_does_not_know() -> None:
    assert allowed(DOOR, "gone") == set()
    with pytest.raises(WrongState):
        after(DOOR, "knock", "gone")
