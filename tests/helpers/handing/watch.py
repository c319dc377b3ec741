"""Whether the portal shows of each case what it should, and to whom: raw SQL, and its own pages."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from django.db import connection
from django.utils import timezone

from clientsupport.models import User
from directory.models import Provider
from intake.cases.queries.case import find_case
from intake.cases.queries.handovers import asked, find_handover
from intake.models import Case, CaseNote, Handover
from intake.permissions import access_of
from intake.seeing import team, team_of
from tests.helpers.handing.model import Held, Known, Proposed

TABLES = {
    "case": "SELECT uuid FROM intake_case",
    "contact": "SELECT DISTINCT case_id FROM intake_contactmoment",
    "period": "SELECT DISTINCT case_id FROM intake_lawperiod",
}


def watch_organisation(place: str, provider: Provider, cases: Sequence[Held]) -> None:
    """Check which rows come through the wall for one organisation, without any filter."""
    with team(provider):
        held = {case.uuid for case in cases if case.holder == place}
        assert _rows("case") == {case.uuid for case in cases if case.shown_at(place)}
        assert _rows("contact") == held, f"contacts that {place} sees"
        assert _rows("period") == held, f"periods of law that {place} sees"
        read = {case.uuid: notes for case in cases if (notes := case.read_at(place))}
        assert _notes() == read, f"notes that {place} reads"
        own = {p.key: p.state for p in _all(cases) if place in (p.came_from, p.to)}
        assert dict(Handover.objects.values_list("pk", "state")) == own, f"hand-overs of {place}"
        known = [k for case in cases if (k := _known(case, place))]
        rows = Case.objects.filter(provider=provider)
        assert sorted(rows.values_list("number", "reference")) == sorted(known)


def watch_nobody() -> None:
    """Check that nothing comes through for who said nothing."""
    assert not _rows("case")
    assert not Handover.objects.exists()
    assert not CaseNote.objects.exists()


def watch_person(who: str, user: User, cases: Sequence[Held]) -> None:
    """Check what somebody finds, opens and is asked."""
    with team_of(user):
        access = access_of(user)
        for case in cases:
            row = find_case(access.user, case.uuid)
            works_here = case.teams.works(who, case.holder)
            assert (row is not None) == works_here, f"{who} finds it"
            opens = row is not None and access.can_open_case(row)
            assert opens == case.opens(who), f"{who} opens it"
            for proposal in case.proposals:
                found = find_handover(access, proposal.key)
                assert (found is not None) == case.sees(who, proposal), f"{who}, {proposal}"
        waiting = {
            case.running.key
            for case in cases
            if case.running and case.may_answer(who, case.running)
        }
        from_now = {row.pk for row in asked(access, timezone.localdate())}
        assert from_now == waiting, f"what {who} is asked"


def _all(cases: Sequence[Held]) -> list[Proposed]:
    return [proposal for case in cases for proposal in case.proposals]


def _known(case: Held, place: str) -> Known | None:
    return case.known_as if case.holder == place else None


def _rows(kind: str) -> set[UUID]:
    with connection.cursor() as cursor:
        cursor.execute(TABLES[kind])
        return {uuid for (uuid,) in cursor.fetchall()}


def _notes() -> dict[UUID, list[str]]:
    """Return the words of every note that comes through, by case."""
    found: dict[UUID, list[str]] = defaultdict(list)
    for note in CaseNote.objects.all():
        note.case = Case.objects.get(pk=note.case_id)
        found[note.case_id].append(note.decrypt("text") or "")
    return {uuid: sorted(texts) for uuid, texts in found.items()}
