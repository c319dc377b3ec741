"""Which deed may be done with an appointment in which state. Pure: a table."""

from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition
from intake.enums import AppointmentState

ASKED, PROPOSED = AppointmentState.ASKED, AppointmentState.PROPOSED
CONFIRMED, DONE, NO_SHOW = (
    AppointmentState.CONFIRMED,
    AppointmentState.DONE,
    AppointmentState.NO_SHOW,
)
LIVE = frozenset({ASKED, PROPOSED, CONFIRMED})

IS_OVER = _("Deze afspraak geldt niet meer. Er is niets veranderd.")
NO_YES_NEEDED = _("Deze afspraak wacht niet op een ja. Er is niets veranderd.")
NOT_AGREED = _("Deze afspraak is niet afgesproken.")


class AppointmentDeed(Enum):
    """What is done with an appointment that changes where it stands."""

    CONFIRM = auto()
    ACCEPT = auto()
    ASK_OTHER_TIME = auto()
    PROPOSE_OTHER_TIME = auto()
    AGREE_OTHER_TIME = auto()
    CANCEL = auto()
    CALL_OFF = auto()
    FINISH = auto()
    MISS = auto()


MOVES = {
    # a yes, of the organisation or of the resident
    AppointmentDeed.CONFIRM: Transition(frozenset({ASKED}), CONFIRMED, NO_YES_NEEDED),
    AppointmentDeed.ACCEPT: Transition(frozenset({PROPOSED}), CONFIRMED, NO_YES_NEEDED),
    # another time: the other one says yes, or did so on the telephone
    AppointmentDeed.ASK_OTHER_TIME: Transition(LIVE, ASKED, IS_OVER),
    AppointmentDeed.PROPOSE_OTHER_TIME: Transition(LIVE, PROPOSED, IS_OVER),
    AppointmentDeed.AGREE_OTHER_TIME: Transition(LIVE, CONFIRMED, IS_OVER),
    # it does not go on
    AppointmentDeed.CANCEL: Transition(LIVE, AppointmentState.CANCELLED, IS_OVER),
    AppointmentDeed.CALL_OFF: Transition(LIVE, AppointmentState.CALLED_OFF, IS_OVER),
    # afterwards; who pressed the wrong button presses the other
    AppointmentDeed.FINISH: Transition(frozenset({CONFIRMED, NO_SHOW}), DONE, NOT_AGREED),
    AppointmentDeed.MISS: Transition(frozenset({CONFIRMED, DONE}), NO_SHOW, NOT_AGREED),
}
