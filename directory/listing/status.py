"""What a coordinator with two minutes sees of an offer, and the one thing to do next."""

import enum
from dataclasses import dataclass
from datetime import date

from directory.enums import OfferState
from directory.listing.gap import Gap
from directory.listing.gaps import gaps
from directory.listing.stored import current, draft_of
from directory.models import Offer, OfferDraft
from directory.rules import freshness
from directory.rules.freshness import Stage


class Step(enum.StrEnum):
    """What to do next, the most urgent first."""

    ANSWER = "answer"  # somebody reported that something is wrong
    REVIEW = "review"  # for editors: somebody handed it in
    REVISE = "revise"  # an editor sent it back
    COMPLETE = "complete"  # something is missing
    PUBLISH = "publish"  # a draft has everything
    CONFIRM = "confirm"  # it has to be looked at again
    WAIT = "wait"  # an editor looks at it
    REOPEN = "reopen"  # it was withdrawn
    NOTHING = "nothing"


@dataclass(frozen=True)
class Status:
    """How an offer stands. `missing` counts what keeps its draft, or else itself, from going on."""

    offer: Offer
    draft: OfferDraft | None
    missing: int
    corrections: int
    next_on: date | None
    step: Step
    will_be_checked: bool  # by an editor, before residents see what is handed in

    @property
    def state(self) -> OfferState:
        return OfferState(self.offer.state)

    @property
    def is_public(self) -> bool:
        return self.state == OfferState.PUBLISHED


def missing(offer: Offer, *, today: date) -> list[Gap]:
    """Return what keeps the draft of an offer, or else itself, from being published."""
    return gaps(current(offer).settled(), today=today, is_read=offer.provider.has_reader)


def status(offer: Offer, *, today: date, for_editor: bool) -> Status:
    """Return how an offer stands that was read with `queries.listing.offers_of`."""
    draft = draft_of(offer)
    lacking = len(missing(offer, today=today))
    corrections: int = getattr(offer, "waiting_corrections", 0)
    checked_on, months = offer.checked_on, offer.review_months
    return Status(
        offer=offer,
        draft=draft,
        missing=lacking,
        corrections=corrections,
        next_on=freshness.due_on(checked_on, months) if checked_on else None,
        step=Step.ANSWER if corrections else _step(offer, draft, lacking, today, for_editor),
        will_be_checked=not (for_editor or offer.provider.is_checked),
    )


def _step(
    offer: Offer, draft: OfferDraft | None, missing: int, today: date, for_editor: bool
) -> Step:
    if draft and draft.submitted_at:
        return Step.REVIEW if for_editor else Step.WAIT
    if draft and draft.returned:
        return Step.REVISE
    if offer.state == OfferState.WITHDRAWN:
        return Step.REOPEN
    if draft:
        return Step.COMPLETE if missing else Step.PUBLISH
    if offer.stage(today) >= Stage.DUE:
        return Step.CONFIRM
    return Step.COMPLETE if missing else Step.NOTHING
