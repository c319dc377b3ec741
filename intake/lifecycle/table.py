"""Which deed may be done with a request in which state, and what goes with it. Pure: a table."""

from dataclasses import dataclass
from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition
from intake.enums import RequestState

ANY = frozenset(RequestState)
CLOSED = frozenset({RequestState.CLOSED})
OPEN = ANY - CLOSED

# The organisation has to answer. As soon as somebody has it, that is `in progress` (`deeds`).
OURS = RequestState.RECEIVED
STAYS = None

IS_CLOSED = _("Deze hulpvraag is al afgerond.")
IS_OPEN = _("Deze hulpvraag is niet afgerond.")
NO_PROPOSAL = _("Dit voorstel geldt niet meer. Er is niets veranderd.")
HAS_IT = _("Deze organisatie heeft de hulpvraag al.")
NOBODY_HAS_IT = _("Nog niemand heeft deze hulpvraag opgepakt.")
COLLEAGUE_HAS_IT = _("Deze collega heeft de hulpvraag al.")


class Deed(Enum):
    """What is done with a request that changes where it stands."""

    CLAIM = auto()
    RELEASE = auto()
    REASSIGN = auto()
    HAND = auto()
    KEEP = auto()
    DECLINE = auto()
    TAKE_OVER = auto()
    LET_READ = auto()
    END_READING = auto()
    WRITE = auto()
    ANSWER = auto()
    ASK_BACK = auto()
    PROPOSE = auto()
    REVOKE = auto()
    REFUSE = auto()
    ACCEPT = auto()
    ASK_OTHER = auto()
    CLOSE = auto()
    REOPEN = auto()


@dataclass(frozen=True)
class Move(Transition[RequestState]):
    """A deed and what goes with it. One that leads somewhere keeps all for another ninety days."""

    is_news: bool = False  # whoever has it afterwards is mailed
    ends_proposal: bool = False  # what was proposed and not answered is taken back
    ends_arranged: bool = False  # what the holder arranged with colleagues ends


MOVES = {
    # what the team arranges
    Deed.CLAIM: Move(OPEN, STAYS, IS_CLOSED, ends_arranged=True),
    Deed.RELEASE: Move(OPEN, STAYS, IS_CLOSED, is_news=True, ends_arranged=True),
    Deed.REASSIGN: Move(ANY, STAYS, is_news=True, ends_arranged=True),
    # what its holder arranges with a colleague
    Deed.HAND: Move(OPEN, STAYS, IS_CLOSED),
    Deed.KEEP: Move(OPEN, STAYS, NO_PROPOSAL),
    Deed.DECLINE: Move(OPEN, STAYS, NO_PROPOSAL),
    Deed.TAKE_OVER: Move(OPEN, STAYS, NO_PROPOSAL, ends_arranged=True),
    Deed.LET_READ: Move(OPEN, STAYS, IS_CLOSED),
    Deed.END_READING: Move(ANY, STAYS),
    # what is said
    Deed.WRITE: Move(ANY, OURS, is_news=True),
    Deed.ANSWER: Move(ANY, RequestState.IN_PROGRESS),
    Deed.ASK_BACK: Move(ANY, RequestState.QUESTION),
    # to another organisation
    Deed.PROPOSE: Move(OPEN, RequestState.QUESTION, IS_CLOSED, ends_proposal=True),
    Deed.REVOKE: Move(OPEN, OURS, NO_PROPOSAL),
    Deed.REFUSE: Move(OPEN, OURS, NO_PROPOSAL, is_news=True),
    Deed.ACCEPT: Move(OPEN, OURS, NO_PROPOSAL, is_news=True, ends_arranged=True),
    Deed.ASK_OTHER: Move(ANY, OURS, is_news=True, ends_proposal=True, ends_arranged=True),
    # the end, and what is none
    Deed.CLOSE: Move(OPEN, RequestState.CLOSED, IS_CLOSED, ends_proposal=True, ends_arranged=True),
    Deed.REOPEN: Move(CLOSED, OURS, IS_OPEN),
}
