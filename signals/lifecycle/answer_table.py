"""Which deed may be done with an answer in which state. Pure: a table."""

from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition
from signals.enums import AnswerState

S = AnswerState
NOT_DRAFT = _("Dit antwoord ligt al bij een tweede ambtenaar of is gegeven. Er is niets veranderd.")
NOT_WAITING = _("Dit antwoord wacht niet op u. Er is niets veranderd.")


class Deed(Enum):
    """What officials do with an answer before anybody else reads it."""

    WRITE = auto()
    HAND_IN = auto()  # to a second official
    RETURN = auto()
    APPROVE = auto()


MOVES: dict[Deed, Transition[AnswerState]] = {
    Deed.WRITE: Transition(frozenset({S.DRAFT}), None, NOT_DRAFT),
    Deed.HAND_IN: Transition(frozenset({S.DRAFT}), S.WAITING, NOT_DRAFT),
    Deed.RETURN: Transition(frozenset({S.WAITING}), S.DRAFT, NOT_WAITING),
    Deed.APPROVE: Transition(frozenset({S.WAITING}), S.GIVEN, NOT_WAITING),
}
