"""Writing a bundle: its texts and its proposals, one by one."""

from dataclasses import dataclass

from django.db.models import Max

from clientsupport.enums import AuditAction
from clientsupport.models import User
from signals.bundling.actions.holding import held, touch
from signals.events import note_event
from signals.lifecycle.bundle_table import Deed
from signals.lifecycle.bundles import check
from signals.models import Bundle, Proposal
from signals.permissions import access_of
from signals.refusals import NotYours

MOST_PROPOSALS = 10


@dataclass(frozen=True, kw_only=True)
class Texts:
    """What a bundle says, beside its proposals."""

    title: str
    question: str
    summary: str
    background: str
    names_shown: bool


def write_bundle(*, bundle: Bundle, texts: Texts, by: User, seen: int) -> None:
    """Store what it says now. NotYours, WrongState, Overtaken."""
    with held(bundle, seen=seen) as row:
        _check_writer(row, by)
        row.encrypt(
            title=texts.title,
            question=texts.question,
            summary=texts.summary,
            background=texts.background,
        )
        row.names_shown = texts.names_shown
        touch(row)
        note_event(AuditAction.CHANGED, row, by=by)


def add_proposal(*, bundle: Bundle, text: str, by: User, seen: int | None = None) -> Proposal:
    """Add what is asked of the authority, as the last one. NotYours, WrongState, Overtaken."""
    with held(bundle, seen=seen) as row:
        _check_writer(row, by)
        proposal = append_proposal(row, text)
        touch(row)
    return proposal


def append_proposal(bundle: Bundle, text: str) -> Proposal:
    """Store a proposal behind the others, on a bundle that is held; NotYours for one too many."""
    last = bundle.proposals.aggregate(last=Max("number"))["last"] or 0
    if bundle.proposals.count() >= MOST_PROPOSALS:
        raise NotYours
    proposal = Proposal(bundle=bundle, number=last + 1)
    proposal.encrypt(text=text)
    proposal.save()
    return proposal


def change_proposal(*, proposal: Proposal, text: str, by: User, seen: int) -> None:
    """Write it anew; without a text it goes. NotYours, WrongState, Overtaken."""
    with held(proposal.bundle, seen=seen) as row:
        _check_writer(row, by)
        found = row.proposals.select_for_update().get(pk=proposal.pk)
        if text:
            found.encrypt(text=text)
            found.save()
        else:
            found.delete()
        touch(row)


def raise_proposal(*, proposal: Proposal, by: User, seen: int) -> None:
    """Let it stand one place higher. NotYours, WrongState, Overtaken."""
    with held(proposal.bundle, seen=seen) as row:
        _check_writer(row, by)
        found = row.proposals.get(pk=proposal.pk)
        above = row.proposals.filter(number__lt=found.number).order_by("-number").first()
        if above is None:
            return
        lower, higher = found.number, above.number
        _put(found, 0)  # a number is of one proposal at a time
        _put(above, lower)
        _put(found, higher)
        touch(row)


def _put(proposal: Proposal, number: int) -> None:
    proposal.number = number
    proposal.save(update_fields=["number"])


def _check_writer(row: Bundle, by: User) -> None:
    if not access_of(by).can_write(row):
        raise NotYours
    check(row, Deed.WRITE)
