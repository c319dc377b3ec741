"""An attack on what is left of cases that are gone; as on requests (tests/intake/retention)."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from clientsupport.audit import chains
from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from intake.cases.actions.closing import close_case
from intake.cases.actions.erasing import confirm_erasure, propose_erasure
from intake.cases.actions.glass import break_case_glass
from intake.cases.actions.logging import note_incident, set_next_step
from intake.cases.actions.sharing import note_opened_case, share_case
from intake.cases.events import OBJECT_TYPE
from intake.enums import CaseCloseReason, ErasureReason, FollowOn, IncidentKind
from intake.models import Case
from intake.retention import jobs as retention
from intake.rules.case_keeping import USUAL_MONTHS, add_months
from intake.seeing import team
from tests.factories.cases import make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.jobs import run_jobs
from tests.helpers.joining import EVENTS, LEDGER, about, dump, joined, ledger
from tests.helpers.roles import acting_as

BEGIN = datetime(2026, 11, 23, 9, tzinfo=UTC)
EACH = 9  # events of a case: nine deeds
ALL = 2 * EACH + 2  # one is erased by two people: asked, and erased


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(BEGIN, tick=False) as traveller:
        yield traveller


@pytest.fixture(autouse=True)
def file(settings: Any, tmp_path: Path) -> Path:
    settings.DELETIONS_FILE = tmp_path / "deletions.jsonl"
    settings.AUDIT_CHECKPOINT = tmp_path / "checkpoint.jsonl"
    return tmp_path / "deletions.jsonl"


class Life:
    """Two cases of one organisation, and whatever its people do with them."""

    def __init__(self, clock: time_machine.Traveller) -> None:
        self.clock, self.provider = clock, make_provider()
        self.supporter = make_supporter(self.provider, password=None)
        self.coordinator = make_coordinator(self.provider, password=None)
        self.cases: list[Case] = []
        for _ in range(2):
            self._pass_time()
            self.cases.append(make_case(self.supporter, alias="bakker"))

    def is_lived(self) -> None:
        """Do everything that leaves an event, a job or a row."""
        today, me = timezone.localdate(), {"by": self.supporter}
        closing = {"reason": CaseCloseReason.HELPED, "follow_on": FollowOn.NONE, "on": today}
        deeds: list[tuple[Any, dict[str, Any]]] = [
            (note_opened_case, me),
            (set_next_step, me | {"on": today, "text": "Bel de wijk."}),
            (note_incident, me | {"kind": IncidentKind.TO_LIMIT}),
            (break_case_glass, {"by": self.coordinator, "reason": "Ziek"}),
            (share_case, me | {"is_shared": True}),
            (note_opened_case, {"by": self.coordinator}),
            (share_case, me | {"is_shared": False}),
            (close_case, me | closing),
        ]
        for case in self.cases:
            for deed, facts in deeds:
                self._do(deed, case, facts)
        self._pass_time()
        run_jobs()
        with acting_as(Role.JOBS):
            chains.seal()

    def ends(self) -> None:
        """One is erased by two people, the other goes when its day has come."""
        first, why = self.cases[0], ErasureReason.CLIENT
        self._pass_time()
        with team(self.provider):
            asked = propose_erasure(case=first, reason=why, by=self.supporter)
        self._do(confirm_erasure, first, {"asked": asked.pk, "by": self.coordinator})
        self.clock.move_to(BEGIN + (add_months(BEGIN.date(), USUAL_MONTHS) - BEGIN.date()))
        with acting_as(Role.JOBS):
            retention.delete_expired_requests(0)
            retention.note_new_deletions(0)
            read_changes()
            chains.seal()
            with all_rows():
                assert not Case.objects.exists()

    def _do(self, deed: Any, case: Case, facts: dict[str, Any]) -> None:
        self._pass_time()
        with team(self.provider):
            deed(case=case, **facts)

    def _pass_time(self) -> None:
        self.clock.shift(timedelta(minutes=7, seconds=3))


@pytest.fixture
def life(clock: time_machine.Traveller) -> Life:
    return Life(clock)


def test_nothing_that_is_left_can_be_joined(life: Life, file: Path) -> None:
    life.is_lived()
    backup = [row for row in dump() if row.table != EVENTS]
    life.ends()

    left, lines = dump(), ledger(file)
    events = about(left, OBJECT_TYPE)
    others = [row for row in left if row.table != EVENTS]
    assert (len(events), len(lines)) == (ALL, 2)
    assert len([row for row in backup if row.table == "intake_case"]) == 2
    assert joined(lines, [row for row in left if row.table != LEDGER]) == []
    assert joined(events, events) == []
    assert joined(events, others) == []
    assert joined(events, backup) == []


def test_no_moment_joins_an_event_with_anything_else(life: Life) -> None:
    life.is_lived()
    life.ends()

    left = dump()
    events = about(left, OBJECT_TYPE)
    moments = {moment for event in events for moment in event.moments}
    assert [row.text for row in left if row not in events and row.moments & moments] == []


def test_list_of_deletions_holds_days_and_no_moment(life: Life, file: Path) -> None:
    life.is_lived()
    life.ends()

    assert all(row.moments == set() for row in ledger(file))
    said = [json.loads(line) for line in file.read_text().splitlines()]
    assert {one["kind"] for one in said} == {OBJECT_TYPE}
    assert [one["reason"] for one in said] == ["client", "expired"]
