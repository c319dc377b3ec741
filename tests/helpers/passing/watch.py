"""Whether the portal shows of each request what it should, and to whom: asked as its pages ask."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from django.db import connection
from django.db.models import Model
from django.utils import timezone

from clientsupport.models import User
from directory.models import Provider
from intake.conversation.queries import conversation as residents
from intake.enums import DraftOf, PassingState
from intake.models import BrokenGlass, HelpRequest, InternalNote, Message, Passing, ReplyDraft
from intake.permissions import Access, access_of
from intake.seeing import one_request, team, team_of
from intake.workplace.queries import request as workplace
from intake.workplace.queries.drafts import typed_about
from tests.helpers.passing.model import Talk
from tests.helpers.workplace import PREDICATES

TABLES: dict[str, tuple[type[Model], str]] = {
    "request": (HelpRequest, "uuid"),
    "message": (Message, "request_id"),
    "note": (InternalNote, "request_id"),
    "draft": (ReplyDraft, "request_id"),
    "passing": (Passing, "request_id"),
    "glass": (BrokenGlass, "request_id"),
}
EVERYTHING = " UNION ALL ".join(
    f"SELECT {key}, '{kind}' FROM {table._meta.db_table}"  # noqa: S608 names of our own
    for kind, (table, key) in TABLES.items()
)
SHOWN = (PassingState.PROPOSED, PassingState.REFUSED)  # colleagues read how their proposal fares


def rows_seen() -> dict[UUID, Counter[str]]:
    """Return how many rows of each kind the database lets through, by request; no filter at all."""
    found: dict[UUID, Counter[str]] = defaultdict(Counter)
    with connection.cursor() as cursor:
        cursor.execute(EVERYTHING)
        for uuid, kind in cursor.fetchall():
            found[uuid][kind] += 1
    return found


def watch_organisation(place: str, provider: Provider, talks: Iterable[Talk]) -> None:
    """Check which rows come through the wall for one organisation."""
    with team(provider):
        expected = {talk.uuid: rows for talk in talks if (rows := talk.rows_at(place))}
        assert rows_seen() == expected, f"rows that {place} sees"


def watch_person(who: str, user: User, rows: Sequence[tuple[Talk, HelpRequest]]) -> None:
    """Check what somebody finds in their lists, and may do: a stranger with a row in hand too.

    Of the first request they open the page.
    """
    with team_of(user):
        listed = {row.pk: standing(row) for row in HelpRequest.objects.visible_to(user)}
        expected = {row.pk: standing(row) for talk, row in rows if talk.may(who)}
        assert listed == expected, f"list of {who}"
        access = access_of(user)
        for talk, row in rows:
            found = {deed for deed, predicate in PREDICATES.items() if predicate(access, row)}
            assert found == talk.may(who), f"what {who} may do"
        _watch_page(who, access, rows[0][0])


def standing(row: HelpRequest) -> tuple[int, int | None, bool]:
    """Return where a request is, who has it, and whether it is closed."""
    return row.provider_id, row.supporter_id, row.is_closed


def _watch_page(who: str, access: Access, talk: Talk) -> None:
    row = workplace.find_request(access.user, talk.uuid)
    assert (row is not None) == ("see" in talk.may(who)), f"{who} finds it"
    if row is None or not access.can_open(row):
        return
    read = workplace.conversation(row, access)
    assert [said.text for said in read.messages] == talk.said, f"messages that {who} reads"
    assert [noted.text for noted in read.notes] == talk.notes, f"notes that {who} reads"
    draft = typed_about(row, DraftOf.ANSWER, access.user).fields.get("text", "")
    assert draft == talk.drafts.get(who, ""), f"draft that {who} reads"
    last = talk.proposals[-1] if talk.proposals else None
    shown = last.key if last and last.state in SHOWN else None
    assert (read.passing and read.passing.pk) == shown, f"proposal that {who} reads"


def watch_resident(talk: Talk) -> None:
    """Check what the resident of a request sees and reads."""
    with one_request(talk.uuid):
        expected = {} if talk.is_gone else {talk.uuid: talk.rows(of_team=False)}
        assert rows_seen() == expected, "rows that the resident sees"
        if talk.is_gone:
            return
        row = HelpRequest.objects.get(pk=talk.uuid)
        read = residents.conversation(row, timezone.localdate())
        assert [line.text for line in read.lines] == talk.said
        opened = talk.open_proposal()
        assert (read.proposal and read.proposal.pk) == (opened and opened.key)
        stored = dict(row.passings.values_list("pk", "state"))
        assert stored == {proposal.key: proposal.state for proposal in talk.proposals}
