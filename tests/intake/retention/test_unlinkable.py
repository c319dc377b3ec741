"""An attack on what is left: somebody with the whole database, the list of deletions and a backup.

Whatever looks drawn at random is tried, as it is and hashed, to join what was deleted with the
events of the log, events with each other, and both with the rows of the backup.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client

from clientsupport.audit import chains
from clientsupport.audit.fellows import fellows
from clientsupport.audit.log import record
from clientsupport.audit.verifying import findings
from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from intake.conversation.actions.visiting import begin_visit
from intake.enums import AlertBy, CloseReason, DeletionReason
from intake.events import OBJECT_TYPE
from intake.models import HelpRequest
from intake.retention import jobs as retention
from intake.retention.deleting import delete_request
from intake.rules.contact import Alert
from intake.seeing import team_of
from intake.workplace.actions import drafting, hands, supporting
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter, make_user
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.jobs import run_jobs
from tests.helpers.joining import EVENTS, LEDGER, Row, about, dump, joined, ledger
from tests.helpers.pages import words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

NOW = 0  # the moment for which a periodic job was planned
BEGIN = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(BEGIN, tick=False) as traveller:
        yield traveller


@pytest.fixture(autouse=True)
def file(settings: Any, tmp_path: Path) -> Path:
    settings.DELETIONS_FILE = tmp_path / "deletions.jsonl"
    settings.AUDIT_CHECKPOINT = tmp_path / "checkpoint.jsonl"
    return tmp_path / "deletions.jsonl"


# --- A whole life --------------------------------------------------------------------------------


class Life:
    """Two requests of one organisation, and whatever its people do with them."""

    def __init__(self, clock: time_machine.Traveller) -> None:
        self.clock, offer = clock, make_offer(takes_requests=True)
        self.supporter = make_supporter(offer.provider)
        self.coordinator = make_coordinator(offer.provider)
        self.elsewhere = make_offer(takes_requests=True)
        alert = Alert(AlertBy.EMAIL, "iemand@voorbeeld.example", "nl")
        self.asked: list[Asked] = []
        for _ in range(2):
            self.pass_time()
            self.asked.append(ask(offer, alert=alert, supporter=self.supporter))

    def pass_time(self) -> None:
        self.clock.shift(timedelta(minutes=7, seconds=3))

    def is_lived(self) -> None:
        """Do everything that leaves an event, a job or a row."""
        self.pass_time()
        for asked in self.asked:
            begin_visit(asked.uuid)
            for deed, facts in self._deeds():
                self._do(deed, asked, facts)
        run_jobs()
        with acting_as(Role.JOBS):
            chains.seal()

    def ends(self) -> None:
        """One is deleted by its resident, the other when its day has come."""
        delete_request(request=self.asked[0].uuid, reason=DeletionReason.RESIDENT)
        self.clock.shift(timedelta(days=91))
        with acting_as(Role.JOBS):
            retention.delete_expired_requests(NOW)
            retention.note_new_deletions(NOW)
            chains.seal()

    def _deeds(self) -> list[tuple[Any, dict[str, Any]]]:
        me, leads = {"by": self.supporter}, {"by": self.coordinator, "reason": "Ziek"}
        return [
            (supporting.open_request, me),
            (supporting.answer, me | {"text": "Kom langs.", "is_question": False}),
            (supporting.add_note, me | {"text": "Let op."}),
            (drafting.save_draft, me | {"typed": {"text": "Nog niet."}}),
            (hands.propose_passing, me | {"to": self.elsewhere}),
            (hands.revoke_passing, me),
            (hands.break_glass, leads),
            (hands.reassign, leads | {"to": self.coordinator}),
            (hands.reassign, leads | {"to": self.supporter}),
            (supporting.release, me),
            (supporting.claim, me),
            (supporting.close, me | {"reason": CloseReason.ANSWERED, "text": "Dag."}),
        ]

    def _do(self, deed: Any, asked: Asked, facts: Mapping[str, Any]) -> None:
        with team_of(facts["by"]):
            deed(request=asked.read(), **facts)
        self.pass_time()


@pytest.fixture
def life(clock: time_machine.Traveller) -> Life:
    return Life(clock)


def about_requests(rows: list[Row]) -> list[Row]:
    return about(rows, OBJECT_TYPE)


# --- The attack ----------------------------------------------------------------------------------


def test_nothing_that_is_left_can_be_joined(life: Life, file: Path) -> None:
    life.is_lived()
    backup = [row for row in dump() if row.table != EVENTS]
    life.ends()

    left, lines = dump(), ledger(file)
    events = about_requests(left)
    others = [row for row in left if row.table != EVENTS]
    assert (len(events), len(lines)) == (24, 2)
    assert len([row for row in backup if row.table == "intake_helprequest"]) == 2
    assert joined(lines, [row for row in left if row.table != LEDGER]) == []
    assert joined(events, events) == []
    assert joined(events, others) == []
    assert joined(events, backup) == []


def test_no_moment_joins_an_event_with_anything_else(life: Life) -> None:
    life.is_lived()
    life.ends()

    left = dump()
    events = about_requests(left)
    moments = [moment for event in events for moment in event.moments]
    others = [row for row in left if row not in events]
    assert len(set(moments)) == len(moments) == 24
    assert [row.text for row in others if row.moments & set(moments)] == []


def test_list_of_deletions_holds_days_and_no_moment(life: Life, file: Path) -> None:
    life.ends()

    for row in [*ledger(file), *(row for row in dump() if row.table == LEDGER)]:
        assert row.moments == set()
    assert {*json.loads(file.read_text().splitlines()[0])} == {"kind", "key", "reason", "on"}


def test_attack_finds_what_it_looks_for(life: Life, file: Path) -> None:
    """An event that holds the number of the request, as events did before."""
    uuid = str(life.asked[0].uuid)
    backup = dump()
    for _ in range(2):
        record(AuditAction.READ, by=None, object_type=OBJECT_TYPE, object_id=uuid)
    life.ends()

    events = [row for row in about_requests(dump()) if uuid in row.text]
    requests = [row for row in backup if row.table == "intake_helprequest"]
    assert len(joined(events, ledger(file))) == 2
    assert len(joined(events, requests)) == 2
    assert len(joined(events, events)) == 2


def test_seals_of_a_life_that_ended_can_still_be_recomputed(
    life: Life, settings: Any, clock: time_machine.Traveller
) -> None:
    life.is_lived()
    life.ends()
    clock.shift(timedelta(minutes=5))

    assert findings(settings.AUDIT_CHECKPOINT) == []


# --- As long as it lives -------------------------------------------------------------------------


def events_of(asked: Asked) -> set[int]:
    aliases = asked.read().aliases()
    events = AuditEvent.objects.filter(object_type=OBJECT_TYPE)
    return {event.pk for event in events if event.object_id in aliases}


def test_all_events_of_a_living_request_are_found_together(life: Life) -> None:
    life.is_lived()
    first, second = (events_of(asked) for asked in life.asked)
    assert (len(first), len(second)) == (12, 12)

    for key in (min(first), max(first)):
        event = AuditEvent.objects.get(pk=key)
        assert {key, *fellows(event).values_list("pk", flat=True)} == first


def test_event_of_an_earlier_version_is_found_with_them(life: Life) -> None:
    (asked, _other), uuid = life.asked, str(life.asked[0].uuid)
    old = record(AuditAction.READ, by=None, object_type=OBJECT_TYPE, object_id=uuid)

    assert set(fellows(old).values_list("pk", flat=True)) == events_of(asked)
    assert old in fellows(AuditEvent.objects.get(pk=min(events_of(asked))))


def test_events_of_what_is_gone_are_found_no_more(life: Life) -> None:
    life.is_lived()
    life.ends()

    assert not HelpRequest.objects.exists()
    assert not any(fellows(event).exists() for event in AuditEvent.objects.all())


@pytest.fixture
def officer() -> User:
    return make_user(portal_role=PortalRole.PRIVACY_OFFICER)


def test_privacy_officer_sees_them_on_one_page(life: Life, officer: User) -> None:
    life.is_lived()
    first, second = (sorted(events_of(asked)) for asked in life.asked)
    client: Client = signed_in(officer)

    response = client.get(f"/beheer/clientsupport/auditevent/{first[0]}/change/")

    page = response.content.decode()
    assert all(f"/auditevent/{key}/change/" in page for key in first[1:])
    assert not any(f"/auditevent/{key}/change/" in page for key in second)
    assert "andere gebeurtenissen over hetzelfde" in words(response).lower()
    assert TEXT not in page
