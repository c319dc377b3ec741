"""Which deed ends a case, or begins it anew, and in which state. Pure: a table."""

from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition
from intake.enums import CaseState

NOT_CLOSED = _("Deze zaak is niet afgesloten.")
CLOSE_FIRST = _("Sluit de zaak eerst af. Daarna kunt u vragen om de zaak te wissen.")
IS_CLOSED = _("Deze zaak is al afgesloten.")


class CaseDeed(Enum):
    """What is done with a case that changes where it stands."""

    WORK = auto()
    CLOSE = auto()
    REOPEN = auto()
    STRIKE_OUT = auto()
    ERASE = auto()


CASE_MOVES = {
    CaseDeed.WORK: Transition(frozenset({CaseState.OPEN}), None, IS_CLOSED),
    CaseDeed.CLOSE: Transition(frozenset({CaseState.OPEN}), CaseState.CLOSED, IS_CLOSED),
    CaseDeed.REOPEN: Transition(frozenset({CaseState.CLOSED}), CaseState.OPEN, NOT_CLOSED),
    CaseDeed.STRIKE_OUT: Transition(
        frozenset({CaseState.OPEN, CaseState.CLOSED}), CaseState.MISTAKE
    ),
    CaseDeed.ERASE: Transition(frozenset({CaseState.CLOSED}), None, CLOSE_FIRST),
}
