"""Whether the portal shows of each request what it should, and to whom: asked as its pages ask."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import QuerySet, Value
from django.utils import timezone

from clientsupport.models import User
from intake.enums import PassingState
from intake.models import BrokenGlass, HelpRequest, InternalNote, Message, Passing, ReplyDraft
from intake.permissions import Access, access_of
from intake.queries import conversation as residents
from intake.queries import workplace_request as workplace
from intake.seeing import one_request, team_of
from tests.helpers.passing_model import NOBODY, Talk

TABLES = {
    "message": Message,
    "note": InternalNote,
    "draft": ReplyDraft,
    "passing": Passing,
    "glass": BrokenGlass,
}
PREDICATES = {
    "see": Access.can_see,
    "open": Access.can_open,
    "claim": Access.can_claim,
    "answer": Access.can_answer,
    "reassign": Access.can_reassign,
    "glass": Access.can_break_glass,
}
SHOWN = (PassingState.PROPOSED, PassingState.REFUSED)  # colleagues read how their proposal fares
Rows = dict[UUID, dict[str, int]]


def rows_seen() -> Rows:
    """Return how many rows of each kind the database lets through, by request; no filter at all."""
    tables = [_kind(table.objects.all(), "request_id", kind) for kind, table in TABLES.items()]
    requests = _kind(HelpRequest.objects.all(), "uuid", "request")
    found: dict[UUID, Counter[str]] = defaultdict(Counter)
    for uuid, kind in requests.union(*tables, all=True):
        found[uuid][kind] += 1
    return {uuid: dict(kinds) for uuid, kinds in found.items()}


def watch_nobody() -> None:
    """Outside a unit of work there is no request at all."""
    assert rows_seen() == {}, "seen by nobody in particular"


def watch_team(who: str, user: User, talks: Iterable[Talk], names: dict[int, str]) -> None:
    """Check what somebody at work sees, may do and reads."""
    with team_of(user):
        expected = {talk.uuid: talk.rows() for talk in talks if talk.may(who)}
        assert rows_seen() == expected, f"rows that {who} sees"
        listed = HelpRequest.objects.visible_to(user).values_list("pk", flat=True)
        assert set(listed) == set(expected), f"requests listed for {who}"
        access = access_of(user)
        for talk in talks:
            _watch_request(who, access, talk, names)


def watch_resident(talk: Talk) -> None:
    """Check what the resident of a request sees and reads."""
    with one_request(talk.uuid):
        expected = {} if talk.is_gone else {talk.uuid: talk.rows(of_team=False)}
        assert rows_seen() == expected, "rows that the resident sees"
        if not talk.is_gone:
            _watch_conversation(talk)


def _watch_conversation(talk: Talk) -> None:
    row = HelpRequest.objects.get(pk=talk.uuid)
    read = residents.conversation(row, timezone.localdate())
    assert [line.text for line in read.lines] == talk.said
    opened = talk.open_proposal()
    assert (read.proposal and read.proposal.pk) == (opened and opened.key)
    stored = dict(row.passings.values_list("pk", "state"))
    assert stored == {proposal.key: proposal.state for proposal in talk.proposals}


def _watch_request(who: str, access: Access, talk: Talk, names: dict[int, str]) -> None:
    may = talk.may(who)
    row = workplace.find_request(access.user, talk.uuid)
    assert (row is not None) == ("see" in may), f"{who} finds it"
    if row is None:
        return
    found = {deed for deed, predicate in PREDICATES.items() if predicate(access, row)}
    assert found == may, f"what {who} may do"
    has_it = names[row.supporter_id] if row.supporter_id else NOBODY
    assert (has_it, row.is_closed) == (talk.supporter, talk.is_closed), "who has it, and is it open"
    if "open" in may:
        _watch_page(who, access, row, talk)


def _watch_page(who: str, access: Access, row: HelpRequest, talk: Talk) -> None:
    read = workplace.conversation(row, access)
    assert [said.text for said in read.messages] == talk.said, f"messages that {who} reads"
    assert [noted.text for noted in read.notes] == talk.notes, f"notes that {who} reads"
    assert read.draft == talk.drafts.get(who, ""), f"draft that {who} reads"
    last = talk.proposals[-1] if talk.proposals else None
    shown = last.key if last and last.state in SHOWN else None
    assert (read.passing and read.passing.pk) == shown, f"proposal that {who} reads"


def _kind(rows: QuerySet[Any], request: str, kind: str) -> QuerySet[Any, tuple[UUID, str]]:
    return rows.order_by().annotate(kind=Value(kind)).values_list(request, "kind")
