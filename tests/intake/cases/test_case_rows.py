"""The database's own wall around cases: each organisation sees its own, whatever the code asks."""

import pytest
from django.db import DatabaseError, connection, transaction

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from intake.cases.actions.drafting import save_case_draft
from intake.cases.actions.erasing import propose_erasure
from intake.cases.actions.glass import break_case_glass
from intake.cases.actions.logging import note_incident
from intake.enums import CaseDraftOf, DeletionReason, ErasureReason, IncidentKind
from intake.models import Case, CaseNote, CaseOfRequest, HelpRequest
from intake.retention.deleting import delete_case, delete_request
from intake.seeing import deleting, log, one_request, team
from tests.factories.cases import CASE_TABLES, make_case, make_case_import
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")


def with_everything(asked: Asked) -> Case:
    """Return a case of the organisation that was asked, with a row in every table."""
    user = make_supporter(asked.provider)
    case = make_case(user, asked.provider)
    with team(asked.provider):
        note_incident(case=case, kind=IncidentKind.TO_AND_FRO, by=user)
        save_case_draft(case=case, of=CaseDraftOf.CONTACT, typed={"text": "Half af."}, by=user)
        make_case_import(user, asked.provider)
        request = HelpRequest.objects.get(pk=asked.uuid)
        CaseOfRequest.objects.create(request=request, case=case)
        propose_erasure(case=case, reason=ErasureReason.MISTAKE, by=user)
        break_case_glass(case=case, reason="Ziek", by=make_coordinator(asked.provider))
    return case


@pytest.fixture
def asked() -> Asked:
    return ask()


@pytest.fixture
def mine(asked: Asked) -> Case:
    return with_everything(asked)


@pytest.fixture(autouse=True)
def foreign(places: None) -> Case:
    return with_everything(ask())


def seen() -> dict[str, int]:
    """Return how many rows of each table can be seen, by SQL that filters nothing."""
    found = {}
    with connection.cursor() as cursor:
        for table in CASE_TABLES:
            cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 (names of our own)
            found[table] = cursor.fetchone()[0]
    return {table: number for table, number in found.items() if number}


def test_the_own_organisation_sees_one_of_each_and_others_none(mine: Case) -> None:
    with team(mine.provider):
        assert seen() == dict.fromkeys(CASE_TABLES, 1)
    with team(make_provider()):
        assert seen() == {}
    assert seen() == {}


def test_a_resident_sees_that_it_became_a_case_and_nothing_of_the_case(
    asked: Asked, mine: Case
) -> None:
    for context in (one_request(asked.uuid), deleting(asked.uuid)):
        with context:
            assert seen() == {"intake_caseofrequest": 1}


def test_deleting_the_request_leaves_the_case_and_no_trace_to_it(asked: Asked, mine: Case) -> None:
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    with team(mine.provider):
        assert set(seen()) == set(CASE_TABLES) - {"intake_caseofrequest"}


def test_erasing_a_case_reaches_the_notes_that_only_another_organisation_reads(
    mine: Case, foreign: Case
) -> None:
    with acting_as(Role.JOBS), all_rows():
        CaseNote.objects.filter(case=mine).update(provider=foreign.provider)
    with team(mine.provider):
        assert "intake_casenote" not in seen()
        delete_case(case=mine.pk, reason=DeletionReason.MISTAKE)
        assert set(seen()) == {"intake_caseimport"}  # a file, which is of no case
    with team(foreign.provider):
        assert seen() == dict.fromkeys(CASE_TABLES, 1)


def test_the_log_sees_that_cases_are_there_and_what_waits_to_be_erased(mine: Case) -> None:
    with log():
        assert seen() == {"intake_case": 2, "intake_caseerasure": 2}
        assert Case.objects.update(number=99) == 0
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            Case.objects.create(provider=mine.provider, number=7, reference="7")


def test_jobs_see_all_when_they_say_so(mine: Case) -> None:
    with acting_as(Role.JOBS):
        assert seen() == {}
        with all_rows():
            assert seen() == dict.fromkeys(CASE_TABLES, 2)


def test_what_is_foreign_is_not_changed(mine: Case, foreign: Case) -> None:
    with team(mine.provider):
        assert Case.objects.update(number=99) == 1
        assert CaseNote.objects.filter(case=foreign.pk).delete()[0] == 0
    with team(foreign.provider):
        assert Case.objects.get().number == 1


def test_a_case_cannot_be_given_away_by_a_query(mine: Case, foreign: Case) -> None:
    with (
        pytest.raises(DatabaseError, match="row-level security"),
        team(mine.provider),
    ):
        Case.objects.filter(pk=mine.pk).update(provider=foreign.provider)
