"""What happened to the hand-overs of a case, day by day, as its time line tells it."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from intake.enums import HandoverState
from intake.models import Handover


class Step(StrEnum):
    """What happened to a hand-over; in the order in which it can on one day."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"


def steps(handovers: Sequence[Handover], today: date) -> list[tuple[date, Step, Handover]]:
    """Return every step with its day, the last first.

    Days are all that is stored. Of one day, those of one hand-over stay together, and the hand-over
    that ended later stands later: a case has one proposal at a time.
    """
    order = list(Step)
    found = [(on, step, row) for row in handovers for on, step in _steps_of(row, today)]
    found.sort(
        key=lambda one: (one[0], one[2].ended_on or date.max, one[2].pk, order.index(one[1]))
    )
    return found[::-1]


def _steps_of(row: Handover, today: date) -> Iterator[tuple[date, Step]]:
    yield row.proposed_on, Step.PROPOSED
    if row.answered_on:
        yield row.answered_on, Step.REFUSED if row.refusal else Step.ACCEPTED
    if row.state == HandoverState.EXPIRED or (row.is_proposed and not row.is_open(today)):
        yield row.expires_on, Step.EXPIRED  # its last day, whenever the job came by
    if row.state == HandoverState.REVOKED and row.ended_on:
        yield row.ended_on, Step.RETURNED if row.returned else Step.WITHDRAWN
