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


class Deed(Enum):
    """What is done with a request that changes where it stands."""

    CLAIM = auto()
    RELEASE = auto()
    REASSIGN = auto()
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


MOVES = {
    # what the team arranges
    Deed.CLAIM: Move(OPEN, STAYS, IS_CLOSED),
    Deed.RELEASE: Move(OPEN, STAYS, IS_CLOSED, is_news=True),
    Deed.REASSIGN: Move(ANY, STAYS, is_news=True),
    # what is said
    Deed.WRITE: Move(ANY, OURS, is_news=True),
    Deed.ANSWER: Move(ANY, RequestState.IN_PROGRESS),
    Deed.ASK_BACK: Move(ANY, RequestState.QUESTION),
    # to another organisation
    Deed.PROPOSE: Move(OPEN, RequestState.QUESTION, IS_CLOSED, ends_proposal=True),
    Deed.REVOKE: Move(OPEN, OURS, NO_PROPOSAL),
    Deed.REFUSE: Move(OPEN, OURS, NO_PROPOSAL, is_news=True),
    Deed.ACCEPT: Move(OPEN, OURS, NO_PROPOSAL, is_news=True),
    Deed.ASK_OTHER: Move(ANY, OURS, is_news=True, ends_proposal=True),
    # the end, and what is none
    Deed.CLOSE: Move(OPEN, RequestState.CLOSED, IS_CLOSED, ends_proposal=True),
    Deed.REOPEN: Move(CLOSED, OURS, IS_OPEN),
}
