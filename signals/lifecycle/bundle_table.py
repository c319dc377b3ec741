"""Which deed may be done with a bundle in which state. Pure: a table."""

from enum import Enum, auto

from django.utils.translation import gettext_lazy as _

from clientsupport.transitions import Transition
from signals.enums import BundleState

S = BundleState
ANY = frozenset(S)
ENDED = frozenset({S.CLOSED, S.WITHDRAWN})
INSIDE = frozenset({S.DRAFT, S.READING, S.READ})  # the authority knows nothing of it
WAITS = frozenset({S.OFFERED, S.RECEIVED, S.ASKED_BACK})  # for an answer
ANSWERED = frozenset({S.ANSWERED, S.FOLLOWED})
AT_AUTHORITY = WAITS | ANSWERED
STAYS = None

NOT_DRAFT = _("Deze bundel is al bij de tweede lezer of aangeboden. Er is niets veranderd.")
NOT_READING = _("Deze bundel ligt niet meer bij een tweede lezer. Er is niets veranderd.")
NOT_READ = _("Een tweede lezer moet deze bundel eerst nalezen.")
NOT_OFFERED = _("Deze bundel is niet (meer) aangeboden. Er is niets veranderd.")
NOT_WAITING = _("Deze bundel wacht niet op een antwoord. Er is niets veranderd.")
NO_QUESTION = _("Er is geen vraag meer open. Er is niets veranderd.")
NOT_ANSWERED = _("Deze bundel is nog niet beantwoord of al afgesloten. Er is niets veranderd.")
HAS_ENDED = _("Deze bundel is al afgesloten of ingetrokken. Er is niets veranderd.")
IS_OFFERED = _("Deze bundel is al aangeboden. De tekst staat vast. Er is niets veranderd.")


class Deed(Enum):
    """What is done with a bundle that changes where it stands, or asks where it stands."""

    WRITE = auto()  # change its texts, its proposals, its authority
    ASK_TO_JOIN = auto()
    JOIN = auto()
    LEAVE = auto()
    INVITE = auto()  # a professional thinks along
    ASK_READER = auto()
    TAKE_BACK = auto()  # from the second reader, to write on
    APPROVE = auto()  # the second reader
    RETURN = auto()  # the second reader wants a change, or does not read it
    OFFER = auto()
    RECEIVE = auto()
    ASK_BACK = auto()
    TELL = auto()  # what was asked back
    ENDORSE = auto()
    PUBLISH = auto()
    ANSWER = auto()
    MEASURE = auto()  # the first measure, another one, how far it is
    CLOSE = auto()
    WITHDRAW = auto()
    MOVE = auto()  # its authority became another one


MOVES: dict[Deed, Transition[BundleState]] = {
    Deed.WRITE: Transition(frozenset({S.DRAFT}), STAYS, NOT_DRAFT),
    # Whose signal joins or leaves changes what was read: it is read anew.
    Deed.ASK_TO_JOIN: Transition(INSIDE - {S.READING}, S.DRAFT, IS_OFFERED),
    Deed.JOIN: Transition(INSIDE - {S.READING}, S.DRAFT, IS_OFFERED),
    Deed.LEAVE: Transition(INSIDE, S.DRAFT, IS_OFFERED),
    Deed.INVITE: Transition(frozenset({S.DRAFT}), STAYS, NOT_DRAFT),
    Deed.ASK_READER: Transition(frozenset({S.DRAFT}), S.READING, NOT_DRAFT),
    Deed.TAKE_BACK: Transition(frozenset({S.READING, S.READ}), S.DRAFT, IS_OFFERED),
    Deed.APPROVE: Transition(frozenset({S.READING}), S.READ, NOT_READING),
    Deed.RETURN: Transition(frozenset({S.READING}), S.DRAFT, NOT_READING),
    Deed.OFFER: Transition(frozenset({S.READ}), S.OFFERED, NOT_READ),
    Deed.RECEIVE: Transition(frozenset({S.OFFERED}), S.RECEIVED, NOT_OFFERED),
    Deed.ASK_BACK: Transition(frozenset({S.OFFERED, S.RECEIVED}), S.ASKED_BACK, NOT_WAITING),
    Deed.TELL: Transition(frozenset({S.ASKED_BACK}), S.RECEIVED, NO_QUESTION),
    Deed.ENDORSE: Transition(AT_AUTHORITY, STAYS, NOT_OFFERED),
    Deed.PUBLISH: Transition(AT_AUTHORITY | {S.CLOSED}, STAYS, NOT_OFFERED),
    Deed.ANSWER: Transition(WAITS, S.ANSWERED, NOT_WAITING),
    Deed.MEASURE: Transition(ANSWERED, S.FOLLOWED, NOT_ANSWERED),
    Deed.CLOSE: Transition(ANSWERED, S.CLOSED, NOT_ANSWERED),
    Deed.WITHDRAW: Transition(ANY - ENDED, S.WITHDRAWN, HAS_ENDED),
    Deed.MOVE: Transition(ANY, STAYS),
}
