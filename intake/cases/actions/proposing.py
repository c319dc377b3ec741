"""Proposing that somebody else goes on with a case; nothing changes until they say yes.

The caller's unit of work sees the team of whoever proposes.
"""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import WrongState, after
from directory.models import Provider
from intake.cases import news
from intake.cases.actions.drafting import forget_case_draft
from intake.cases.actions.holding import checked_case, store
from intake.cases.events import note_event
from intake.enums import CaseDraftOf, CaseState, HandoverState, Shared
from intake.lifecycle import handovers as deeds
from intake.lifecycle.cases import CASE_MOVES, CaseDeed
from intake.models import Case, Handover
from intake.permissions import Access
from intake.rules.handovers import OPEN_FOR, WORDING, check_consent
from intake.workplace.actions.supporting import NotYours
from intake.workplace.drafts import Known
from intake.workplace.queries.team import colleagues, works_at


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """To whom a case goes (no supporter: to anybody there), with what, and since when they agree.

    `consent_on` may be missing within one organisation only.
    """

    to_provider: Provider
    to_supporter: User | None = None
    shared: Shared = Shared.FACTS
    consent_on: date | None = None
    reason: str = ""


@transaction.atomic
def propose_handover(
    *,
    case: Case,
    proposal: Proposal,
    by: User,
    seen: int | None = None,
    draft: Known | None = None,
) -> Handover:
    """Ask somebody to go on with a case. NotYours, WrongState, Changed, and NotPossible for a day.

    The `draft` goes: the versions that the page knows.
    """
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    after(CASE_MOVES, CaseDeed.WORK, CaseState(row.state))
    if row.handovers.filter(state=HandoverState.PROPOSED).exists():
        raise WrongState(str(deeds.IS_PROPOSED_ALREADY))
    _check_addressee(row, proposal)
    today = timezone.localdate()
    if proposal.consent_on or proposal.to_provider != row.provider:
        check_consent(proposal.consent_on, opened=row.opened_on, today=today)
    handover = _proposed(row, proposal, by, today)
    store(row)
    forget_case_draft(case=row, of=CaseDraftOf.HANDOVER, by=by, known=draft)
    to = handover.to_supporter_id or handover.to_provider.audit_key
    note_event(AuditAction.MOVED, row, by=by, reason=f"proposed to {to}")
    place = handover.to_provider.audit_key
    tell([user for user in _asked(handover) if user != by], news.PROPOSED, organisation=place)
    return handover


def withdraw_proposals(case: Case) -> None:
    """Take back what is proposed of a case that changes hands in another way."""
    for row in case.handovers.filter(state=HandoverState.PROPOSED).select_for_update(of=("self",)):
        deeds.withdraw(row, today=timezone.localdate())


def _proposed(row: Case, proposal: Proposal, by: User, today: date) -> Handover:
    handover = Handover(
        case=row,
        from_provider=row.provider,
        from_supporter=row.supporter,
        from_reference=row.reference,
        from_number=row.number,
        to_provider=proposal.to_provider,
        to_supporter=proposal.to_supporter,
        shared=proposal.shared,
        consent_on=proposal.consent_on,
        consent_wording=WORDING if proposal.consent_on else None,
        proposed_by=by,
        proposed_on=today,
        expires_on=today + OPEN_FOR,
    )
    handover.encrypt(reason=proposal.reason or None)
    handover.save(force_insert=True)
    return handover


def _check_addressee(row: Case, proposal: Proposal) -> None:
    """Hold that somebody else can answer: NotYours for what no form offers."""
    to, place = proposal.to_supporter, proposal.to_provider
    if to and (to.pk == row.supporter_id or not works_at(to, place.pk)):
        raise NotYours
    if place != row.provider and not Provider.objects.filter(pk=place.pk, has_reader=True).exists():
        raise NotYours


def _asked(handover: Handover) -> list[User]:
    """Return who can answer: somebody by name, or everybody there."""
    named = handover.to_supporter
    return [named] if named else list(colleagues(handover.to_provider))
