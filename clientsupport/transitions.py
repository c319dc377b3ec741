"""From state to state: a table says which deed leads where, and here it is read. Pure.

What has a state has one table, deed → `Transition`, and one function for each deed; nothing else
sets its state.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.utils.functional import Promise

Deed = TypeVar("Deed")
State = TypeVar("State")


class WrongState(Exception):
    """This is not done with it in the state that it is in; its text tells whoever tried why."""


@dataclass(frozen=True)
class Transition(Generic[State]):
    """In which states a deed may be done, and to which it leads; None: the state stays."""

    sources: frozenset[State]
    target: State | None
    refusal: str | Promise = ""  # a sentence; empty when it is done in every state


def after(table: Mapping[Deed, Transition[State]], deed: Deed, state: State) -> State:
    """Return the state to which a deed leads; WrongState when it may not be done in this one."""
    transition = table[deed]
    if state not in transition.sources:
        raise WrongState(str(transition.refusal))
    return state if transition.target is None else transition.target


def allowed(table: Mapping[Deed, Transition[State]], state: State) -> frozenset[Deed]:
    """Return the deeds that may be done in a state."""
    return frozenset(deed for deed, transition in table.items() if state in transition.sources)
