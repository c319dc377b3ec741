"""Which deed may be done with a signal in which state. Pure: a table."""

from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition
from signals.enums import SignalState

S = SignalState
LIVES = frozenset({S.WAITING, S.OPEN, S.LEFT})

NOT_WAITING = _("Deze melding is al bekeken. Er is niets veranderd.")
NOT_OPEN = _("Dit signaal telt niet meer mee. Er is niets veranderd.")
IS_GONE = _("Dit signaal is er niet meer. Er is niets veranderd.")


class Deed(Enum):
    """What is done with a signal that changes where it stands."""

    TAKE_UP = auto()  # what a resident or referrer reported; also after it was left
    LEAVE = auto()  # with a reason that the reporter reads
    CHANGE = auto()
    WITHDRAW = auto()  # by who filed it
    TAKE_DOWN = auto()  # it names a person after all


MOVES: dict[Deed, Transition[SignalState]] = {
    Deed.TAKE_UP: Transition(frozenset({S.WAITING, S.LEFT}), S.OPEN, NOT_WAITING),
    Deed.LEAVE: Transition(frozenset({S.WAITING}), S.LEFT, NOT_WAITING),
    Deed.CHANGE: Transition(frozenset({S.WAITING, S.OPEN}), None, NOT_OPEN),
    Deed.WITHDRAW: Transition(LIVES, S.WITHDRAWN, IS_GONE),
    Deed.TAKE_DOWN: Transition(LIVES | {S.WITHDRAWN}, S.TAKEN_DOWN, IS_GONE),
}
