"""The pages on which cases are read in: files of every kind, hostile ones, jobs, undoing."""

import io
from collections.abc import Sequence
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook

from clientsupport.background.progress import progress_of, tell_progress
from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ods_file
from clientsupport.documents.refusals import sentence
from clientsupport.documents.rows import NotATable, Refusal
from clientsupport.documents.tables import read_table
from clientsupport.documents.xlsx_tables import xlsx_file
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Provider
from intake.cases.actions.logging import note_incident
from intake.cases.forms.importing import MOST_ROWS
from intake.enums import IncidentKind
from intake.models import Case, CaseImport
from intake.seeing import team
from tests.factories.cases import make_case_import
from tests.factories.directory import make_provider
from tests.factories.people import join, make_coordinator, make_supporter
from tests.helpers.bombs import BOMBS, ODD
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
BY_REASON = {why: data for data, why in [*BOMBS.values(), *ODD.values()]}
AT = "/werkplek/zaken/inlezen/"
ROWS = [["kenmerk", "begin", "gemeente"], ["A-1", "2026-01-05", "Utrecht"]]


@pytest.fixture
def provider(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def user(provider: Provider) -> User:
    return make_supporter(provider)


@pytest.fixture
def client(user: User) -> Client:
    return signed_in(user)


def hand_in(client: Client, data: bytes, name: str = "zaken.csv", **more: str) -> Any:
    file = SimpleUploadedFile(name, data)
    answer = client.post(AT, {"file": file, **more}, follow=True)
    assert answer.status_code == 200
    return answer


def cases(provider: Provider) -> list[str]:
    with team(provider):
        return sorted(Case.objects.values_list("reference", flat=True))


@pytest.mark.parametrize("make", [csv_file, ods_file, xlsx_file])
def test_each_kind_of_file_is_looked_at_and_then_done(
    client: Client, provider: Provider, make: Any
) -> None:
    looked = hand_in(client, make(ROWS))
    assert "1 nieuwe zaak." in words(looked)
    assert "A-1" in words(looked)
    assert cases(provider) == []

    there = looked.redirect_chain[-1][0]
    done = client.post(there, follow=True)
    assert "De zaken zijn ingelezen" in words(done)
    assert cases(provider) == ["A-1"]


@pytest.mark.parametrize("kind", ["csv", "ods", "xlsx"])
def test_the_empty_file_can_be_filled_in_and_read(
    client: Client, provider: Provider, kind: str
) -> None:
    answer = client.get(f"{AT}zaken.{kind}")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="zaken.{kind}"'
    (headings,) = read_table(answer.content)
    assert headings[:2] == ["kenmerk", "begin"]
    assert {"minuten A", "minuten E", "cliëntondersteuner"} <= set(headings)
    row = ["A-9", "05-01-2026", *[""] * (len(headings) - 2)]
    assert "1 nieuwe zaak." in words(hand_in(client, csv_file([headings, row])))


def test_the_sheet_that_explains_stands_behind_the_first(client: Client) -> None:
    book = load_workbook(io.BytesIO(client.get(f"{AT}zaken.xlsx").content))
    assert book.sheetnames == ["Zaken", "Uitleg"]
    explained = {row[0]: row for row in book["Uitleg"].iter_rows(values_only=True)}
    assert "traject" in explained["soort hulp"][3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_whatever_a_program_saved(client: Client, encoding: str, separator: str) -> None:
    lines = [["kenmerk", "begin", "gemeente"], ["A-1", "5-1-2026", "Súdwest-Fryslân"]]
    text = "\r\n".join(separator.join(line) for line in lines)
    assert "1 nieuwe zaak." in words(hand_in(client, text.encode(encoding)))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "leeg"),
        (b"kenmerk;begin\r\n", "Er staan geen rijen"),
        (b"\xd0\xcf\x11\xe0" * 99, "kunnen wij niet lezen"),
        (b"PK\x03\x04" + b"x" * 99, "beschadigd"),
        (b"<html><table></table></html>", "kunnen wij niet lezen"),
        (csv_file([["kenmerk", "begin"], ["x" * 40_000, ""]]), "tekens"),
        (csv_file([["kenmerk"] * 101, ["x"] * 101]), "100 kolommen"),
    ],
)
def test_a_file_that_is_none_says_why(client: Client, data: bytes, says: str) -> None:
    answer = client.post(AT, {"file": SimpleUploadedFile("zaken.csv", data)})
    assert answer.status_code == 200
    assert says in words(answer)


@pytest.mark.parametrize("why", BY_REASON)
def test_hostile_files_are_refused_with_a_sentence(
    client: Client, provider: Provider, why: Refusal
) -> None:
    answer = client.post(AT, {"file": SimpleUploadedFile("zaken.ods", BY_REASON[why])})
    said = sentence(NotATable(why), most_rows=MOST_ROWS)
    if why is not Refusal.MERGED:  # that one names the cell
        assert said in words(answer)
    assert page(answer).select_one(".c-error-summary")
    with team(provider):
        assert not CaseImport.objects.exists()


def test_more_rows_than_we_bear_are_refused_with_the_number(client: Client) -> None:
    rows = [["kenmerk", "begin"], *[["A", "2026"]] * 20_000]
    assert "meer dan 20.000 rijen" in words(hand_in(client, csv_file(rows)))
    with_offers = csv_file([["kenmerk"], *[["A"]] * 5_000])
    assert "meer dan" not in words(hand_in(client, with_offers))


def test_what_is_wrong_is_told_row_by_row_and_nothing_is_kept(
    client: Client, provider: Provider
) -> None:
    rows: Sequence[list[str]] = [
        ["kenmerk", "begin", "gemeente"],
        ["A-1", "gisteren", "Utrect"],
        ["<b>x</b>", "2026-01-05", ""],
    ]
    shown = hand_in(client, csv_file(rows))
    assert "2 dingen kloppen nog niet" in words(shown)
    assert "Bedoelt u ‘Utrecht’" in words(shown)
    assert page(shown).select("main td b") == []
    with team(provider):
        assert CaseImport.objects.get().rows is None
    assert cases(provider) == []


def looks_again(answer: Any) -> bool:
    """Tell whether a page that shows how far it is looks again, with scripts and without."""
    bar, without = page(answer).select_one("p:has(progress)"), page(answer).select("noscript meta")
    return bool(bar and bar.get("data-cs-waiting") == "5" and without[0]["content"] == "5")


def test_a_job_looks_at_many_rows_while_the_page_waits(client: Client, provider: Provider) -> None:
    rows = [["kenmerk", "begin"], *([f"A-{n}", "2026-01-05"] for n in range(300))]
    waiting = hand_in(client, csv_file(rows))
    there = waiting.redirect_chain[-1][0]
    assert looks_again(waiting)
    assert "0 van 300 rijen bekeken" in words(waiting)
    run_jobs()
    looked = client.get(there)
    assert "300 nieuwe zaken." in words(looked)
    assert "Bladzijde 1 van 6" in words(looked)
    doing = client.post(there, follow=True)
    assert "Wij verwerken 300 rijen" in words(doing)
    assert "0 van 300 zaken verwerkt" in words(doing)
    assert "Bij 20.000 rijen duurt het meestal hoogstens 2 minuten" in words(doing)
    assert looks_again(doing)
    run_jobs()
    assert not looks_again(client.get(there))
    assert "300 zaken zijn nieuw" in words(client.get(there))
    assert len(cases(provider)) == 300


def test_how_far_a_job_is_shows_while_it_is_doing(client: Client, provider: Provider) -> None:
    rows = [["kenmerk", "begin"], *([f"A-{n}", "2026-01-05"] for n in range(1300))]
    there = hand_in(client, csv_file(rows)).redirect_chain[-1][0]
    run_jobs()
    client.post(there)
    with team(provider):
        key = CaseImport.objects.get().pk
    tell_progress(key, 500)
    assert "500 van 1.300 zaken verwerkt" in words(client.get(there))
    bar = page(client.get(there)).select_one("progress")
    assert bar
    assert (bar["value"], bar["max"]) == ("500", "1300")
    run_jobs()
    assert progress_of(key) == 1300, "the job says so itself"


@pytest.mark.parametrize(("file", "shown"), [("en", "nl"), ("nl", "en")])
def test_a_file_in_another_language_than_the_page(
    client: Client, provider: Provider, file: str, shown: str
) -> None:
    at = {"nl": AT, "en": f"/en{AT}"}
    (headings,) = read_table(client.get(f"{at[file]}zaken.csv").content)
    said = {
        "nl": [
            "K-1",
            "5-1-2026",
            "",
            "Utrecht",
            "wmo",
            "wonen",
            "",
            "",
            "het wijkteam",
            "",
            "Engels",
        ],
        "en": ["K-1", "5 January 2026", "", "Utrecht", "wmo", "wonen", "", "", "", "", "English"],
    }
    row = [*said[file], "ja" if file == "nl" else "yes"]
    handed = SimpleUploadedFile("zaken.csv", csv_file([headings, row]))
    looked = client.post(at[shown], {"file": handed}, follow=True)
    assert ("1 nieuwe zaak." if shown == "nl" else "1 new case") in words(looked)
    client.post(looked.redirect_chain[-1][0])
    with team(provider):
        made = Case.objects.get()
    assert (made.language, made.first_time, made.opened_on.day) == ("en", "yes", 5)


def test_no_heading_means_two_things_in_two_languages(client: Client, provider: Provider) -> None:
    headings = {}
    for language, at in {"nl": AT, "en": f"/en{AT}"}.items():
        (headings[language],) = read_table(client.get(f"{at}zaken.csv").content)
    assert len(headings["nl"]) == len(headings["en"])
    assert headings["nl"] != headings["en"]
    for place, heading in enumerate(headings["en"]):
        assert heading not in headings["nl"] or headings["nl"].index(heading) == place
    both = [headings["nl"][1], headings["en"][1]]
    row = ["K-1", "5-1-2026", "5-1-2026"]
    twice = hand_in(client, csv_file([["kenmerk", *both], row]))
    assert "deze kolom staat er twee keer" in words(twice)


def test_undone_as_a_whole(client: Client, user: User, provider: Provider) -> None:
    kept = make_case_import(user, is_done=True)
    assert "Maak ongedaan" in words(client.get(AT))
    at = f"{AT}{kept.pk}/ongedaan/"
    assert "nieuwe zaken worden gewist" in words(client.get(at))
    assert "Alles is weer zoals het was" in words(client.post(at, follow=True))
    assert cases(provider) == []


def test_what_is_in_the_way_of_undoing_is_named(
    client: Client, user: User, provider: Provider
) -> None:
    kept = make_case_import(user, is_done=True)
    with team(provider):
        note_incident(case=Case.objects.get(), kind=IncidentKind.TO_AND_FRO, by=user)
    at = f"{AT}{kept.pk}/ongedaan/"
    shown = client.get(at)
    assert "E-2" in words(shown)
    assert not page(shown).select("main form")
    client.post(at)
    assert cases(provider) == ["E-2"]


def test_what_another_handed_in_is_not_there(user: User, provider: Provider) -> None:
    kept = make_case_import(user)
    colleague, stranger = make_supporter(provider), make_supporter(make_provider())
    for person in (colleague, stranger, make_coordinator(provider)):
        assert signed_in(person).get(f"{AT}{kept.pk}/").status_code == 404
    done = make_case_import(user, is_done=True)
    at = f"{AT}{done.pk}/ongedaan/"
    assert signed_in(colleague).get(at).status_code == 404
    assert signed_in(stranger).get(at).status_code == 404
    assert signed_in(make_coordinator(provider)).get(at).status_code == 200


def test_who_works_at_two_says_whose_cases_they_are(user: User, client: Client) -> None:
    other = make_provider()
    join(user, other, role=MemberRole.SUPPORTER)
    assert "Kies een organisatie" in words(hand_in(client, csv_file(ROWS)))
    shown = hand_in(client, csv_file(ROWS), provider=str(other.pk))
    client.post(shown.redirect_chain[-1][0])
    assert cases(other) == ["A-1"]
