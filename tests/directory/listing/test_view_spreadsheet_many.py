"""Spreadsheets with many rows: as few statements as with two, and by a job from a number on."""

from unittest.mock import Mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.rows import Row
from clientsupport.documents.tables import read_table
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import ImportState
from directory.listing.importing.spreadsheet import apply_import
from directory.models import ListingChange, ListingImport, Offer, Provider
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.spreadsheet import (
    SHEET,
    address_of_import,
    change,
    download,
    hand_in,
    whole_offer,
)
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def many(two_offers: list[Offer], staff: Client, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a spreadsheet with too many rows to do while somebody waits."""
    monkeypatch.setattr("directory.listing.views.spreadsheet.AT_ONCE", 1)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    change(rows, 2, "telefoon", "030 222 22 22")
    hand_in(staff, rows)
    run_jobs()  # which look what it would change
    return address_of_import()


def test_many_rows_are_done_by_a_job(many: str, staff: Client, user: User) -> None:
    # Given a yes, the page says that it takes a moment and looks again by itself
    busy = staff.post(many, follow=True)
    assert heading(busy) == "Wij zijn bezig"
    assert "Wij verwerken 2 rijen." in words(busy)
    assert busy.headers["Refresh"] == "5"
    assert not Offer.objects.filter(phone__endswith="11 11").exists()
    second = staff.post(many)  # asks for nothing, and says how it stands
    assert (second.status_code, heading(second)) == (409, "Wij zijn bezig")
    # When the job has run
    assert run_jobs() == ["directory.jobs.apply_spreadsheet"]
    # Then the same page says what became of it
    done = staff.get(many)
    assert "2 keer aanbod is bijgewerkt." in words(done)
    assert "Refresh" not in done.headers
    assert Offer.objects.get(slug="een").phone == "030 111 11 11"
    assert ListingChange.objects.filter(by=user).count() == 2


def test_a_page_that_waits_for_too_long_stops_looking(many: str, staff: Client) -> None:
    staff.post(many)
    ListingImport.objects.update(started_at="2026-01-01T00:00:00Z")

    late = staff.get(many)

    assert "Het duurt langer dan gewoon." in words(late)
    assert "Refresh" not in late.headers


def test_a_job_that_runs_twice_does_it_once(many: str, staff: Client) -> None:
    staff.post(many)
    run_jobs()

    assert apply_import(kept=ListingImport.objects.get())
    assert ListingChange.objects.count() == 2


def test_a_job_that_breaks_off_leaves_nothing_half_done(
    many: str, staff: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff.post(many)
    monkeypatch.setattr(
        "directory.listing.actions.publishing.derive_coverage",
        Mock(side_effect=OSError("broken off")),
    )
    with pytest.raises(OSError, match="broken off"), transaction.atomic():
        apply_import(kept=ListingImport.objects.get())
    assert not ListingChange.objects.exists()
    assert Offer.objects.get(slug="een").phone == "088 000 00 00"

    monkeypatch.undo()
    run_jobs()

    assert Offer.objects.get(slug="een").phone == "030 111 11 11"


def test_the_job_does_nothing_when_somebody_else_was_first(many: str, staff: Client) -> None:
    staff.post(many)
    Offer.objects.filter(slug="twee").update(phone="030 333 33 33")
    run_jobs()

    assert heading(staff.get(many)) == "Er is niets gewijzigd"
    assert Offer.objects.get(slug="een").phone == "088 000 00 00"


def test_the_job_does_nothing_for_who_was_removed_meanwhile(many: str, user: User) -> None:
    signed_in(user).post(many)
    user.memberships.all().delete()
    run_jobs()

    assert ListingImport.objects.get().state == ImportState.REFUSED
    assert not ListingChange.objects.exists()


def test_another_file_does_not_push_aside_what_waits_for_a_job(many: str, staff: Client) -> None:
    staff.post(many)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 444 44 44")
    hand_in(staff, rows)

    run_jobs()

    assert Offer.objects.get(slug="een").phone == "030 111 11 11"


@pytest.fixture
def planned(two_offers: list[Offer], staff: Client, monkeypatch: pytest.MonkeyPatch) -> list[Row]:
    """The rows of a file that is too long to look through while somebody waits."""
    monkeypatch.setattr("directory.listing.views.spreadsheet.AT_ONCE", 1)
    return download(staff)


def test_what_many_rows_would_change_is_found_by_a_job(planned: list[Row], staff: Client) -> None:
    # Given a file with many rows, the page says that somebody looks, and looks again by itself
    change(planned, 1, "telefoon", "030 111 11 11")
    busy = hand_in(staff, planned)
    assert heading(busy) == "Wij zijn bezig"
    assert "Wij kijken wat 2 rijen zouden veranderen. Er is nog niets gebeurd." in words(busy)
    assert busy.headers["Refresh"] == "5"
    assert staff.post(address_of_import()).status_code == 409  # there is nothing to say yes to yet
    # When the job has looked
    assert run_jobs() == ["directory.jobs.plan_spreadsheet"]
    # Then the same page shows it, and nothing has happened
    shown = staff.get(address_of_import())
    assert "1 rij verandert iets." in words(shown)
    assert "030 111 11 11" in words(shown)
    assert not Offer.objects.filter(phone__endswith="11 11").exists()
    assert ListingImport.objects.get().cells == []
    assert run_jobs() == []


def test_what_is_wrong_in_many_rows_is_named(planned: list[Row], staff: Client) -> None:
    change(planned, 1, "wie regelt het", "wmoo")
    change(planned, 2, "gemeenten", "Atlantis")
    hand_in(staff, planned)
    run_jobs()

    shown = staff.get(address_of_import())

    assert "Er is niets gewijzigd. Dit klopt nog niet:" in words(shown)
    assert "‘Atlantis’ kennen wij niet" in words(shown)
    assert staff.post(address_of_import()).status_code == 409
    # And the form on that page leads to where a better file goes
    (form,) = page(shown).select("form[enctype]")
    assert form["action"] == SHEET


def test_only_some_of_many_problems_are_shown(planned: list[Row], staff: Client) -> None:
    wrong = [["weg", *planned[1][1:]]] * 120
    hand_in(staff, [planned[0], *wrong])
    run_jobs()

    assert "En nog 20 dingen." in words(staff.get(address_of_import()))


def test_many_rows_that_change_nothing(planned: list[Row], staff: Client) -> None:
    hand_in(staff, planned)
    run_jobs()

    assert "zegt precies wat er al staat" in words(staff.get(address_of_import()))


def test_the_job_reads_the_headings_in_their_own_language(
    two_offers: list[Offer], staff: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("directory.listing.views.spreadsheet.AT_ONCE", 1)
    english = read_table(staff.get(f"/en{SHEET}aanbod.csv").content)
    english[1][english[0].index("telephone")] = "030 111 11 11"
    staff.post(f"/en{SHEET}", {"file": SimpleUploadedFile("x.csv", csv_file(english))})
    run_jobs()

    assert ListingImport.objects.get().state == ImportState.READ


def test_the_job_looks_for_nobody_who_was_removed_meanwhile(planned: list[Row], user: User) -> None:
    change(planned, 1, "telefoon", "030 111 11 11")
    hand_in(signed_in(user), planned)
    user.memberships.all().delete()
    run_jobs()

    kept = ListingImport.objects.get()
    assert (kept.state, kept.rows.count(), kept.cells) == (ImportState.REFUSED, 0, [])


def test_another_file_takes_the_place_of_what_a_job_did_not_look_at_yet(
    planned: list[Row], staff: Client
) -> None:
    hand_in(staff, planned)
    change(planned, 1, "telefoon", "030 111 11 11")
    hand_in(staff, planned)

    run_jobs()

    assert ListingImport.objects.get().state == ImportState.READ


@pytest.mark.parametrize("number", [2, 12])
def test_more_rows_cost_no_more_statements(
    provider: Provider,
    staff: Client,
    number: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for offer in range(number):
        whole_offer(provider, f"nummer-{offer}")
    rows = download(staff)
    for row in range(1, number + 1):
        change(rows, row, "telefoon", "030 111 11 11")
        change(rows, row, "helpt bij", "wmo; wlz")
        change(rows, row, "gemeenten", "Utrecht; Zeist")
        change(rows, row, "openingstijden", "ma-vr 9:00-12:00")
    rows += [["", *row[1:]] for row in rows[1:]]  # and as many new ones

    with django_assert_max_num_queries(60):  # the redirect's page with it
        hand_in(staff, rows)
    with django_assert_max_num_queries(95):  # the list behind it, too
        staff.post(address_of_import(), follow=True)
    assert Offer.objects.filter(phone="030 111 11 11", laws__code="wlz").count() == 2 * number
    assert ListingChange.objects.count() == 2 * number
    about_all = AuditEvent.objects.get(action=AuditAction.IMPORTED)
    assert about_all.reason == f"aanbod: {2 * number}"
    assert not AuditEvent.objects.filter(action=AuditAction.PUBLISHED).exists()
