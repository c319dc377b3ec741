"""How a bundle goes from state to state, what each deed sets, and the line it leaves.

Nothing else sets the state or the days of a bundle. WrongState when a deed is not done in the state
that it is in; then nothing was changed. Whether this person may do it is asked before
(`signals.permissions`). Called on a locked row, in a transaction.
"""

from collections.abc import Mapping
from datetime import date

from clientsupport.transitions import after
from signals.enums import BundleState, EventKind, WithdrawReason
from signals.lifecycle.bundle_table import ENDED, MOVES, Deed
from signals.models import AuthorityTerms, Bundle, BundleEvent
from signals.rules.deadlines import (
    ACKNOWLEDGE_DAYS,
    ANSWER_WEEKS,
    UNPUBLISHED_KEPT,
    acknowledge_by,
    answer_by,
    public_from,
)

# The line that a deed leaves, and whether everybody reads it once the bundle is public.
LINES: Mapping[Deed, tuple[EventKind, bool]] = {
    Deed.JOIN: (EventKind.JOINED, True),
    Deed.LEAVE: (EventKind.LEFT, False),
    Deed.APPROVE: (EventKind.READ, True),
    Deed.OFFER: (EventKind.OFFERED, True),
    Deed.RECEIVE: (EventKind.RECEIVED, True),
    Deed.ASK_BACK: (EventKind.ASKED_BACK, True),
    Deed.TELL: (EventKind.TOLD, True),
    Deed.ENDORSE: (EventKind.ENDORSED, True),
    Deed.PUBLISH: (EventKind.PUBLISHED, True),
    Deed.ANSWER: (EventKind.ANSWERED, True),
    Deed.MEASURE: (EventKind.MEASURE, True),
    Deed.CLOSE: (EventKind.CLOSED, True),
    Deed.WITHDRAW: (EventKind.WITHDRAWN, True),
    Deed.MOVE: (EventKind.MOVED, True),
}


def check(bundle: Bundle, deed: Deed) -> None:
    """Hold that a deed may be done with a bundle as it is now; WrongState when not."""
    after(MOVES, deed, BundleState(bundle.state))


def move(
    bundle: Bundle,
    deed: Deed,
    *,
    today: date,
    provider: int | None = None,
    authority: int | None = None,
) -> None:
    """Do a deed: the state and the days that follow from it, and its line; saves the bundle.

    `provider` or `authority` is the organisation that did it, for the time line.
    """
    bundle.state = after(MOVES, deed, BundleState(bundle.state))
    _set_days(bundle, deed, today)
    bundle.version += 1
    bundle.save()
    if deed in LINES:
        kind, is_public = LINES[deed]
        tell(bundle, kind, today=today, provider=provider, authority=authority, public=is_public)


def withdraw(bundle: Bundle, *, why: WithdrawReason, today: date, provider: int | None) -> None:
    """Take a bundle back, with the reason that its address keeps telling."""
    bundle.withdrawn_reason = why
    move(bundle, Deed.WITHDRAW, today=today, provider=provider)


def tell(
    bundle: Bundle,
    kind: EventKind,
    *,
    today: date,
    provider: int | None = None,
    authority: int | None = None,
    public: bool = False,
) -> None:
    """Write a line of the time line."""
    BundleEvent.objects.create(
        bundle=bundle,
        kind=kind,
        on=today,
        provider_id=provider,
        authority_id=authority,
        is_public=public,
    )


def _set_days(bundle: Bundle, deed: Deed, today: date) -> None:
    match deed:
        case Deed.OFFER:
            _set_deadlines(bundle, today)
        case Deed.RECEIVE:
            bundle.received_on = today
        case Deed.ASK_BACK:
            bundle.received_on = bundle.received_on or today
        case Deed.ANSWER:
            bundle.received_on = bundle.received_on or today
            bundle.answered_on = today
        case Deed.PUBLISH:
            bundle.published_on = today
        case Deed.CLOSE:
            bundle.closed_on = today
        case Deed.WITHDRAW:
            bundle.withdrawn_on, bundle.invited = today, []
    if bundle.state in ENDED and bundle.published_on is None:
        bundle.delete_on = today + UNPUBLISHED_KEPT


def _set_deadlines(bundle: Bundle, today: date) -> None:
    terms = AuthorityTerms.objects.filter(authority=bundle.authority_id).first()
    days = terms.acknowledge_days if terms else ACKNOWLEDGE_DAYS
    weeks = terms.answer_weeks if terms else ANSWER_WEEKS
    bundle.offered_on, bundle.invited = today, []
    bundle.acknowledge_by = acknowledge_by(today, days=days)
    bundle.answer_by = answer_by(today, weeks=weeks)
    bundle.public_from = public_from(today)
