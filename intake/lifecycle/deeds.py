"""Each deed with a request: it takes the row as it is now, held (`locked`), and stores the change.

WrongState when it is not done in this state; then nothing was changed. Whether this person may do
it is asked before (`intake.permissions`), messages and audit events come after.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.utils import timezone

from clientsupport.models import User
from clientsupport.transitions import WrongState, after
from directory.models import Offer, OpeningException
from intake.enums import CloseReason, PassingState, RequestState
from intake.lifecycle import appointments, arranged
from intake.lifecycle import passing as proposals
from intake.lifecycle.table import HAS_IT, MOVES, NO_PROPOSAL, OURS, Deed
from intake.models import HelpRequest
from intake.rules import deadlines

FIELDS = [
    "state", "supporter", "provider", "offer", "last_activity_on", "due_on", "answered_on",
    "closed_on", "close_reason", "agreed_to_short", "delete_on",
    "announced_on", "reminded_on", "coordinator_on", "desk_on",
]  # fmt: skip


def begin(row: HelpRequest, *, supporter: User | None) -> None:
    """Let a new request begin, without storing it. Who entered it for the resident, has it."""
    today = timezone.localdate()
    row.supporter, row.received_on = supporter, today
    row.announced_on = today if supporter else None  # who entered it, knows
    _arrive(row, OURS, today)
    _name_turn(row)


def claim(row: HelpRequest, *, by: User) -> None:
    """Let somebody take it up."""
    with _doing(row, Deed.CLAIM):
        row.supporter = by


def release(row: HelpRequest) -> None:
    """Give it back to the team."""
    with _doing(row, Deed.RELEASE):
        row.supporter = None


def reassign(row: HelpRequest, *, to: User | None) -> None:
    """Give it to somebody else, or to the team; a closed one stays closed."""
    with _doing(row, Deed.REASSIGN):
        row.supporter = to


def hand(row: HelpRequest, *, to: User, by: User) -> None:
    """Ask a colleague to take it over; until they say yes, nothing changes."""
    with _doing(row, Deed.HAND):
        arranged.check_colleague(row, to)
        arranged.hand(row, to=to, by=by)


def keep(row: HelpRequest) -> None:
    """Take back what was proposed to a colleague."""
    with _doing(row, Deed.KEEP):
        arranged.keep(row)


def decline(row: HelpRequest, *, by: User) -> None:
    """Let the colleague say no: it stays with who has it."""
    with _doing(row, Deed.DECLINE):
        arranged.decline(row, by=by)


def take_over(row: HelpRequest, *, by: User) -> None:
    """Let the colleague say yes: it is theirs now."""
    with _doing(row, Deed.TAKE_OVER):
        arranged.check_proposed(row, to=by)
        row.supporter = by


def let_read(row: HelpRequest, *, reader: User) -> None:
    """Let a colleague read along, until it ends or changes hands."""
    with _doing(row, Deed.LET_READ):
        arranged.check_colleague(row, reader)
        arranged.let_read(row, reader=reader)


def end_reading(row: HelpRequest) -> None:
    """Let nobody read along any more."""
    with _doing(row, Deed.END_READING):
        arranged.end_reading(row)


def write(row: HelpRequest) -> None:
    """Note that the resident wrote; a closed one opens again."""
    with _doing(row, Deed.WRITE):
        pass


def answer(row: HelpRequest, *, is_question: bool) -> None:
    """Note that the organisation wrote; a closed one opens again."""
    with _doing(row, Deed.ASK_BACK if is_question else Deed.ANSWER) as today:
        row.answered_on = row.answered_on or today


def propose(row: HelpRequest, *, to: Offer, by: User, reason: str) -> None:
    """Ask the resident whether another organisation may take over; an older proposal ends."""
    if to.provider_id == row.provider_id:
        raise WrongState(str(HAS_IT))
    with _doing(row, Deed.PROPOSE) as today:
        proposals.propose(row, to=to, by=by, reason=reason, today=today)


def revoke(row: HelpRequest) -> None:
    """Take back what was proposed."""
    with _doing(row, Deed.REVOKE) as today:
        if not proposals.revoke(row, today=today):
            raise WrongState(str(NO_PROPOSAL))


def refuse(row: HelpRequest, *, passing: int) -> None:
    """Let the resident say no: it stays where it is."""
    with _doing(row, Deed.REFUSE) as today:
        proposals.decide(row, passing=passing, state=PassingState.REFUSED, today=today)


def accept(row: HelpRequest, *, passing: int) -> None:
    """Let the resident say yes: it begins anew there."""
    with _doing(row, Deed.ACCEPT) as today:
        to = proposals.decide(row, passing=passing, state=PassingState.ACCEPTED, today=today)
        _hand_over(row, to)


def ask_other(row: HelpRequest, *, offer: Offer) -> None:
    """Let the resident go elsewhere by themselves: it begins anew there."""
    with _doing(row, Deed.ASK_OTHER):
        _hand_over(row, offer)


def close(row: HelpRequest, *, reason: CloseReason, is_answered: bool = False) -> None:
    """End the conversation, with a last message of the organisation or without."""
    with _doing(row, Deed.CLOSE) as today:
        row.closed_on, row.close_reason = today, reason
        row.answered_on = row.answered_on or (today if is_answered else None)


def reopen(row: HelpRequest) -> None:
    """Go on with what was closed."""
    with _doing(row, Deed.REOPEN):
        pass


def keep_shorter(row: HelpRequest) -> None:
    """Let the resident agree that all goes sooner after closing; nothing else changes."""
    row.agreed_to_short = True
    _keep_since(row, row.last_activity_on)
    row.save(update_fields=FIELDS)


@contextmanager
def _doing(row: HelpRequest, deed: Deed) -> Iterator[date]:
    """Refuse a deed in the wrong state; then let it happen, with what the table says."""
    move, today = MOVES[deed], timezone.localdate()
    state = after(MOVES, deed, RequestState(row.state))
    if move.ends_proposal:
        proposals.revoke(row, today=today)
    yield today
    if move.ends_arranged:
        arranged.end(row)
        appointments.follow(row)
    if move.target is not None:
        _arrive(row, state, today)
    _name_turn(row)
    if move.is_news:
        row.announced_on = None
    row.save(update_fields=FIELDS)  # never stores anew what was deleted


def _arrive(row: HelpRequest, state: RequestState, today: date) -> None:
    row.state = state
    if state != RequestState.CLOSED:
        row.closed_on, row.close_reason = None, ""
    if state == OURS:
        row.due_on = row.due_on or _due_on(row, today)  # who wrote twice waits no longer
        row.reminded_on = row.coordinator_on = row.desk_on = None
    else:
        row.due_on = None
    _keep_since(row, today)


def _due_on(row: HelpRequest, today: date) -> date:
    """Return by when the organisation answers; when it is closed, it does so afterwards."""
    closing = OpeningException.objects.closing().from_day(today)
    closed = closing.at(provider=row.provider_id, offer=row.offer_id).spans()
    return deadlines.due_on(today, closed)


def _name_turn(row: HelpRequest) -> None:
    """Name the state of what waits for the organisation by whether somebody has it."""
    if row.due_on:
        row.state = RequestState.IN_PROGRESS if row.supporter_id else RequestState.RECEIVED


def _keep_since(row: HelpRequest, day: date) -> None:
    row.last_activity_on = day
    row.delete_on = deadlines.delete_on(
        last_activity_on=day, closed_on=row.closed_on, agreed_to_short=row.agreed_to_short
    )


def _hand_over(row: HelpRequest, to: Offer) -> None:
    proposals.leave_behind(row)
    row.provider, row.offer, row.supporter = to.provider, to, None
    row.answered_on = row.due_on = None  # nobody there answered yet
