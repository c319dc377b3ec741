"""Cases from a file: looked at first, all or nothing, encrypted while it waits, and undone."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.documents.rows import Row
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import ImportState
from directory.models import Provider
from intake.cases.actions.counting import recount
from intake.cases.actions.logging import note_incident
from intake.cases.importing.jobs import forget_case_imports
from intake.cases.importing.showing import problems_of, shown_rows
from intake.cases.importing.starting import start_import, start_planning, start_undoing
from intake.cases.queries.counting import found_in_rows
from intake.enums import CaseState, IncidentKind
from intake.models import Case, CaseImport, ContactMoment, LawPeriod
from intake.seeing import team
from tests.factories.cases import make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")
NEEDED = ["kenmerk", "begin"]


@pytest.fixture
def provider(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def user(provider: Provider) -> User:
    return make_supporter(provider)


def read(by: User, *rows: Row, headings: Sequence[str] = NEEDED) -> CaseImport:
    """Hand in rows at the organisation of somebody, and do what the job would do."""
    provider = by.memberships.get().provider
    assert provider
    with team(provider):
        kept = start_planning(provider=provider, rows=[[*headings], *rows], by=by)
    run_jobs()
    return now(kept)


def now(kept: CaseImport) -> CaseImport:
    with team(kept.provider):
        return CaseImport.objects.get(pk=kept.pk)


def do(kept: CaseImport) -> CaseImport:
    with team(kept.provider):
        start_import(kept=kept)
    run_jobs()
    return now(kept)


def undo(kept: CaseImport, by: User | None = None) -> CaseImport:
    with team(kept.provider):
        start_undoing(kept=kept, by=by or kept.read_by)
    run_jobs()
    return now(kept)


def case(provider: Provider, reference: str) -> Case:
    with team(provider):
        return Case.objects.get(provider=provider, reference=reference)


def wrong(kept: CaseImport) -> list[tuple[int, str, str]]:
    assert kept.state == ImportState.WRONG
    return [(problem.row, problem.column, problem.words) for problem in problems_of(kept)]


FULL = {
    "kenmerk": "M-0034",
    "begin": "5-1-2026",
    "eind": "2026-02-20",
    "gemeente": "Utrecht",
    "wet": "wmo",
    "leefgebieden": "wonen; zorg",
    "doelgroepen": "ouderen",
    "soort hulp": "traject",
    "hoe gekomen": "het wijkteam",
    "eerste contact": "telefoon",
    "taal": "nl",
    "voor het eerst": "ja",
    "leeftijd": "45-64",
    "eerste reactie": "6 januari 2026",
    "aantal contacten": "5",
    "minuten B1": "60",
    "minuten B2": "100,0",
    "waarom afgesloten": "helped",
    "daarna geholpen door": "geen",
}


def test_every_column_becomes_a_fact(user: User, provider: Provider) -> None:
    kept = read(user, [*FULL.values()], headings=[*FULL])
    assert (kept.state, kept.new) == (ImportState.READ, 1)
    with team(provider):
        assert not Case.objects.exists(), "looking does nothing"
    assert do(kept).state == ImportState.DONE

    made = case(provider, "M-0034")
    assert (made.opened_on, made.closed_on) == (date(2026, 1, 5), date(2026, 2, 20))
    assert (made.state, made.supporter) == (CaseState.CLOSED, user)
    assert made.municipality
    assert made.municipality.slug == "utrecht"
    assert (made.domains, made.groups) == (["wonen", "zorg"], ["ouderen"])
    facts = (made.contact_form, made.referrer, made.channel, made.language, made.first_time)
    assert facts == ("traject", "wijkteam", "telefoon", "nl", "yes")
    assert (made.age_band, made.close_reason, made.follow_on) == ("45-64", "helped", "geen")
    with team(provider):
        moments = list(ContactMoment.objects.filter(case=made).order_by("on"))
        assert LawPeriod.objects.get(case=made).law.code == "wmo"
    assert len(moments) == 5
    assert {m.activity: 0 for m in moments} == {"B1": 0, "B2": 0}
    assert sum(m.minutes for m in moments) == 160
    assert (moments[0].on, moments[-1].on) == (date(2026, 1, 6), date(2026, 2, 20))


def test_the_waiting_rows_are_encrypted_and_gone_once_it_is_done(user: User) -> None:
    kept = read(user, ["GEHEIM-7", "2026-01-05"])
    with team(kept.provider), connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(c)::text FROM intake_caseimport c")
        assert "GEHEIM" not in cursor.fetchone()[0]
    assert kept.rows is not None
    done = do(kept)
    assert (done.rows, done.found) == (None, None)


def test_a_file_goes_after_a_day(user: User) -> None:
    waiting = read(user, ["A-1", "2026-01-05"])
    other = make_coordinator(waiting.provider)
    done = do(read(other, ["A-2", "2026-01-05"]))
    with time_machine.travel(timezone.now() + timedelta(hours=23)), acting_as(Role.JOBS):
        forget_case_imports(timestamp=0)
    assert {now(waiting).state, now(done).state} == {ImportState.READ, ImportState.DONE}
    with time_machine.travel(timezone.now() + timedelta(hours=25)), acting_as(Role.JOBS):
        forget_case_imports(timestamp=0)
    with team(waiting.provider):
        assert not CaseImport.objects.exists()
        assert Case.objects.count() == 1


def test_many_rows_are_looked_at_and_done_by_jobs_that_hold_the_id_only(
    user: User, provider: Provider
) -> None:
    rows = [[f"A-{n}", "2026-01-05"] for n in range(201)]
    with team(provider):
        kept = start_planning(provider=provider, rows=[NEEDED, *rows], by=user)
    assert waiting_jobs() == ["intake.jobs.cases.plan_case_import"]
    assert now(kept).state == ImportState.PLANNING
    run_jobs()
    assert (now(kept).new, now(kept).looked_at) == (201, 0)
    assert do(now(kept)).state == ImportState.DONE
    assert undo(now(kept)).state == ImportState.UNDONE
    with team(provider):
        assert not Case.objects.exists()


def test_all_errors_of_all_columns_are_told_together(user: User) -> None:
    headings = [*NEEDED, "eind", "gemeente", "wet", "minuten A", "cliëntondersteuner"]
    kept = read(
        user,
        ["A-1", "31-2-2026", "", "Utrect", "wmo 1994", "2,5", ""],
        ["A-2", "05-01-2026", "01-01-2026", "", "", "", "niemand@elders.example"],
        ["", "", "", "", "", "-3", ""],
        ["A-4", "01/31/2026", "", "", "", "", ""],
        headings=headings,
    )
    found = wrong(kept)
    places = [(row, column) for row, column, _words in found]
    assert places == [
        *[(2, "begin"), (2, "gemeente"), (2, "wet"), (2, "minuten A")],
        (3, "cliëntondersteuner"),
        *[(4, "kenmerk"), (4, "begin"), (4, "minuten A")],
        (5, "begin"),
    ]
    assert "Bedoelt u" in next(words for _, column, words in found if column == "gemeente")
    assert "elders" not in str(found)


@pytest.mark.parametrize(
    ("said", "column", "words"),
    [
        ({"eind": "2026-01-01"}, "eind", "begon pas"),
        ({"begin": "2099-01-01"}, "begin", "nog niet geweest"),
        ({"begin": "2009-01-01"}, "begin", "Kijk of het jaar klopt"),
        ({"eerste reactie": "2026-01-01"}, "eerste reactie", "begon pas"),
        ({"eind": "2026-02-01", "laatste contact": "2026-03-01"}, "laatste contact", "afgesloten"),
        ({"waarom afgesloten": "helped"}, "eind", "niet wanneer"),
        ({"aantal contacten": "3"}, "aantal contacten", "geen minuten"),
        ({"aantal contacten": "1", "minuten A": "2000"}, "aantal contacten", "3 tot en met"),
        ({"minuten A": "30001"}, "minuten A", "geen heel getal"),
        ({"wet": "wmo; wlz"}, "wet", "maar één"),
        ({"kenmerk": "x" * 21}, "kenmerk", "langer dan 20"),
        ({"begin": "#REF!"}, "begin", "fout van het rekenblad"),
        ({"gemeente": "=A1"}, "gemeente", "formule"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    user: User, said: dict[str, str], column: str, words: str
) -> None:
    cells = {"kenmerk": "A-1", "begin": "2026-01-05", **said}
    ((row, where, told),) = wrong(read(user, [*cells.values()], headings=[*cells]))
    assert (row, where) == (2, column)
    assert words in told


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("J. Jansen", "een naam"),
        ("123456782", "BSN"),
        ("12-03-1954", "geboortedatum"),
        ("jan@voorbeeld.example", "e-mailadres"),
        ("06 12 34 56 78", "telefoonnummer"),
    ],
)
@pytest.mark.parametrize("column", ["kenmerk", "hoe gekomen", "minuten A"])
def test_personal_data_in_any_cell_is_refused_and_not_repeated(
    user: User, cell: str, kind: str, column: str
) -> None:
    cells = {"kenmerk": "A-1", "begin": "2026-01-05", column: cell}
    kept = read(user, [*cells.values()], headings=[*cells])
    ((_row, where, words),) = wrong(kept)
    assert where == column
    assert kind in words
    assert cell not in words
    assert kept.rows is None, "what may be about somebody is not kept"


@pytest.mark.parametrize(
    ("headings", "column", "words"),
    [
        (["kenmerk"], "begin", "ontbreekt"),
        (["begin"], "kenmerk", "ontbreekt"),
        ([*NEEDED, "naam"], "naam", "kennen wij niet"),
        ([*NEEDED, "begin"], "begin", "twee keer"),
        ([*NEEDED, "gemeete"], "gemeete", "Bedoelt u ‘gemeente’?"),
    ],
)
def test_wrong_columns_stop_it_before_any_row(
    user: User, headings: list[str], column: str, words: str
) -> None:
    ((row, where, told),) = wrong(read(user, ["Jansen"] * len(headings), headings=headings))
    assert (row, where) == (1, column)
    assert words in told


def test_a_name_where_a_heading_should_be_is_not_repeated(user: User) -> None:
    without = wrong(read(user, ["A-1", "2026-01-05"], headings=["J. Jansen", "0612345678"]))
    beside = wrong(read(user, ["A-1", "2026-01-05", "J. Jansen"]))
    assert "Jansen" not in str(without + beside)
    assert "0612345678" not in str(without)
    assert [(row, column) for row, column, _words in beside] == [(2, "C")]


def test_a_reference_that_stands_there_twice(user: User) -> None:
    kept = read(user, ["A-1", "2026-01-05"], ["A-1", "2026-01-06"], ["A-1", "gisteren"])
    told = [(row, column) for row, column, words in wrong(kept) if "twee keer" in words]
    assert told == [(3, "kenmerk"), (4, "kenmerk")]


def test_the_same_file_again_changes_nothing(user: User) -> None:
    do(read(user, [*FULL.values()], headings=[*FULL]))
    again = read(user, [*FULL.values()], headings=[*FULL])
    assert (again.state, again.same) == (ImportState.SAME, 1)


def test_what_is_there_is_brought_up_to_date_and_put_back(user: User, provider: Provider) -> None:
    do(read(user, ["A-1", "2026-01-05", "60", ""], headings=[*NEEDED, "minuten A", "taal"]))
    headings = [*NEEDED, "minuten A", "taal", "eind"]
    later = read(user, ["A-1", "2026-01-05", "90", "ar", "2026-03-02"], headings=headings)
    assert (later.new, later.changed) == (0, 1)
    (row,) = shown_rows(later)
    assert row.facts == "taal, eind, minuten A"
    done = do(later)

    changed = case(provider, "A-1")
    assert (changed.language, changed.closed_on) == ("ar", date(2026, 3, 2))
    with team(provider):
        assert sorted(changed.contacts.values_list("minutes", flat=True)) == [30, 60]
    assert undo(done).state == ImportState.UNDONE
    before = case(provider, "A-1")
    assert (before.language, before.closed_on, before.state) == ("", None, CaseState.OPEN)
    with team(provider):
        assert [*before.contacts.values_list("minutes", flat=True)] == [60]


def test_undoing_counts_as_if_it_had_never_been(user: User, provider: Provider) -> None:
    done = do(read(user, [*FULL.values()], headings=[*FULL]))
    undo(done)
    with acting_as(Role.JOBS):
        read_changes()
        assert recount(found_in_rows()) == 0
    with team(provider):
        assert not Case.objects.exists()
        assert not ContactMoment.objects.exists()


def test_what_was_changed_since_is_not_undone(user: User, provider: Provider) -> None:
    done = do(read(user, ["A-1", "2026-01-05"], ["A-2", "2026-01-05"]))
    with team(provider):
        note_incident(case=case(provider, "A-1"), kind=IncidentKind.TO_AND_FRO, by=user)
    assert undo(done).state == ImportState.DONE
    with team(provider):
        assert Case.objects.count() == 2


def test_a_case_that_changed_since_the_file_was_looked_at_stops_all_of_it(
    user: User, provider: Provider
) -> None:
    there = make_case(user, provider, reference="A-1", opened_on=date(2026, 1, 5))
    kept = read(
        user, ["A-1", "5-1-2026", "tr"], ["A-2", "5-1-2026", ""], headings=[*NEEDED, "taal"]
    )
    with team(provider):
        note_incident(case=there, kind=IncidentKind.TO_AND_FRO, by=user)
    assert do(kept).state == ImportState.REFUSED
    with team(provider):
        assert Case.objects.count() == 1
    assert case(provider, "A-1").language == ""


def test_one_file_is_one_event(user: User) -> None:
    kept = read(user, ["A-1", "2026-01-05"], ["A-2", "2026-01-05"])
    before = AuditEvent.objects.count()
    done = do(kept)
    undo(done)
    events = list(AuditEvent.objects.order_by("pk")[before:])
    assert [event.action for event in events] == [AuditAction.IMPORTED, AuditAction.RESTORED]
    assert events[0].reason == "zaken: 2"


def test_who_reads_in_for_whom(user: User, provider: Provider) -> None:
    colleague, coordinator = make_supporter(provider), make_coordinator(provider)
    headings = [*NEEDED, "cliëntondersteuner"]
    row = ["A-1", "2026-01-05", colleague.email.upper()]
    ((_row, column, _words),) = wrong(read(user, row, headings=headings))
    assert column == "cliëntondersteuner"

    do(read(coordinator, row, headings=headings))
    assert case(provider, "A-1").supporter == colleague
    ((_row, column, words),) = wrong(read(user, ["A-1", "2026-01-05"]))
    assert (column, words) == ("kenmerk", "aan deze zaak werkt een collega")
    assert read(coordinator, ["A-1", "2026-01-05"]).state == ImportState.SAME


def test_who_left_meanwhile_reads_in_nothing(user: User, provider: Provider) -> None:
    kept = read(user, ["A-1", "2026-01-05"])
    user.memberships.all().delete()
    assert do(kept).state == ImportState.REFUSED
    with team(provider):
        assert not Case.objects.exists()
