"""Spreadsheets with many rows: as few statements as with two, and by a job from a number on."""

from unittest.mock import Mock

import pytest
from django.db import transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import ImportState
from directory.listing.importing.spreadsheet import apply_import
from directory.models import ListingChange, ListingImport, Offer, Provider
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, words
from tests.helpers.spreadsheet import address_of_import, change, download, hand_in, whole_offer
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
    assert staff.post(many).status_code == 404  # a second yes asks for nothing
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
        "directory.listing.actions.publishing.record_each", Mock(side_effect=OSError("broken off"))
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
    assert AuditEvent.objects.filter(action=AuditAction.PUBLISHED).count() == 2 * number
