"""All offers of an organisation in a spreadsheet: download, hand in, look, say yes."""

from collections.abc import Callable
from typing import Any
from unittest.mock import Mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.actions.spreadsheet import apply_import, purge_imports
from directory.enums import HourKind, ImportState, OfferState
from directory.listing.tables import Row, csv_file, ods_file, read_table
from directory.models import ListingChange, ListingImport, Offer, OfferDraft, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_official, make_supporter
from tests.factories.reach import make_hour, make_location
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

SHEET = "/organisatiebeheer/organisatie/eigen/rekenblad/"


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Eigen", slug="eigen", is_checked=True)


@pytest.fixture
def user(provider: Provider) -> User:
    return make_coordinator(provider)


@pytest.fixture
def staff(user: User) -> Client:
    return signed_in(user)


@pytest.fixture
def two(provider: Provider) -> list[Offer]:
    """Two offers to which nothing is missing."""
    return [whole_offer(provider, slug) for slug in ("een", "twee")]


def whole_offer(provider: Provider, slug: str) -> Offer:
    offer = make_offer(
        provider=provider,
        slug=slug,
        title=f"Aanbod {slug}",
        summary="Wij denken mee.",
        municipalities=["GM0344"],
        laws=["wmo"],
    )
    make_hour(offer, 1, "9:00", "17:00", kind=HourKind.PHONE)
    return offer


def download(staff: Client, kind: str = "csv") -> list[Row]:
    return read_table(staff.get(f"{SHEET}aanbod.{kind}").content)


def hand_in(staff: Client, rows: list[Row] | bytes) -> Any:
    data = rows if isinstance(rows, bytes) else csv_file(rows)
    return staff.post(SHEET, {"file": SimpleUploadedFile("aanbod.csv", data)}, follow=True)


def change(rows: list[Row], row: int, heading: str, value: str) -> None:
    rows[row][rows[0].index(heading)] = value


def cell(rows: list[Row], row: int, heading: str) -> str:
    return rows[row][rows[0].index(heading)]


@pytest.mark.parametrize("kind", ["csv", "ods"])
def test_download_holds_what_is_published(
    two: list[Offer], staff: Client, user: User, kind: str
) -> None:
    Offer.objects.filter(slug="twee").update(phone="+31 30 000 00 00", title_nl="=1+1")
    rows = download(staff, kind)

    assert rows[0][0] == "kenmerk"
    assert [row[0] for row in rows[1:]] == ["een", "twee"]
    assert rows[2][rows[0].index("telefoon")] == "+31 30 000 00 00"
    assert rows[2][rows[0].index("titel (Nederlands)")] == "=1+1"
    assert rows[1][rows[0].index("gemeenten")] == "Utrecht"
    event = AuditEvent.objects.get(action=AuditAction.EXPORTED)
    assert (event.actor, event.reason) == (user, "aanbod: 2")


def test_no_cell_of_a_csv_file_is_a_formula(two: list[Offer], staff: Client) -> None:
    Offer.objects.filter(slug="een").update(title_nl='=HYPERLINK("http://x";"x")')

    text = staff.get(f"{SHEET}aanbod.csv").content.decode("utf-8-sig")

    assert "'=HYPERLINK" in text
    assert ";=" not in text
    assert not text.startswith("=")


def test_download_asks_for_the_password_once_more(two: list[Offer], user: User) -> None:
    staff = signed_in(user, confirmed=False)
    session = staff.session
    for record in session["account_authentication_methods"]:
        record["at"] = 0
    session.save()

    response = staff.get(f"{SHEET}aanbod.csv")

    assert response.status_code == 302
    assert "bevestigen" in response.headers["Location"]
    assert not AuditEvent.objects.filter(action=AuditAction.EXPORTED).exists()


def test_the_same_file_changes_nothing(two: list[Offer], staff: Client) -> None:
    assert "zegt precies wat er al staat" in words(hand_in(staff, download(staff)))
    assert not ListingImport.objects.exists()


def test_what_changes_is_shown_first_and_done_after_a_yes(
    two: list[Offer], staff: Client, user: User
) -> None:
    # Given a file with a change, a new row, and a number as spreadsheets write it
    rows = download(staff)
    change(rows, 1, "wachttijd (weken)", "2,0")
    new = list(rows[2])
    new[0] = ""
    rows.append(new)
    change(rows, 3, "titel (Nederlands)", "Nieuw aanbod")
    change(rows, 3, "geen vaste openingstijden", "ja")
    # When it is handed in, it shows before and after, and nothing has happened yet
    shown = hand_in(staff, rows)
    assert "2 rijen veranderen iets. Daarvan is er 1 nieuw." in words(shown)
    first = page(shown).select(".c-diff")[0]
    assert "Wachttijd (weken) niets 2" in first.get_text(" ", strip=True)
    assert not Offer.objects.filter(waiting_weeks=2).exists()
    # Then a yes does all of it, through the same log as by hand
    address = f"{SHEET}{ListingImport.objects.get().pk}/"
    done = staff.post(address, follow=True)
    assert "2 keer aanbod is bijgewerkt." in words(done)
    assert Offer.objects.get(slug="een").waiting_weeks == 2
    added = Offer.objects.get(slug="nieuw-aanbod")
    assert added.state == OfferState.PUBLISHED
    assert added.coverage.exists()
    assert ListingChange.objects.count() == 2
    assert AuditEvent.objects.filter(action=AuditAction.IMPORTED, actor=user).count() == 1
    assert staff.post(address).status_code == 404  # gone once applied


def test_everything_that_is_wrong_is_named_by_row_and_column(
    two: list[Offer], staff: Client
) -> None:
    rows = download(staff)
    change(rows, 1, "wie regelt het", "wmoo")
    change(rows, 1, "gemeenten", "Utrecht; Atlantis")
    change(rows, 2, "wachttijd (weken)", "2,5")
    change(rows, 2, "kan een tolk regelen", "misschien")
    rows.append(["bestaat-niet", *rows[1][1:]])
    rows.append(list(rows[1]))

    response = hand_in(staff, rows)

    found = [
        [cell.get_text(" ", strip=True) for cell in row.select("th, td")]
        for row in page(response).select(".c-error-summary tbody tr")
    ]
    assert [row[:2] for row in found] == [
        ["2", "wie regelt het"],
        ["2", "gemeenten"],
        ["3", "kan een tolk regelen"],
        ["3", "wachttijd (weken)"],
        ["4", "kenmerk"],
        ["5", "kenmerk"],
    ]
    assert "‘Atlantis’ kennen wij niet" in found[1][2]
    assert not ListingImport.objects.exists()


def test_one_gap_and_nothing_is_done(two: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "in één zin (Nederlands)", "")
    change(rows, 2, "titel (Nederlands)", "Goed")

    response = hand_in(staff, rows)

    assert "in één zin (Nederlands) Zeg in één zin wat u doet" in words(response)
    assert not ListingImport.objects.exists()
    assert not Offer.objects.filter(title_nl="Goed").exists()


def test_unknown_columns_are_named(two: list[Offer], staff: Client) -> None:
    rows = download(staff)
    rows[0][3] = "verzonnen"

    assert "verzonnen deze kolom kennen wij niet" in words(hand_in(staff, rows))


def test_a_file_as_windows_saves_it(two: list[Offer], staff: Client) -> None:
    data = "kenmerk;titel (Nederlands)\r\neen;Cliënt één\r\n".encode("cp1252")

    assert "Cliënt één" in words(hand_in(staff, data))


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"\x00\x01\x02", b"kenmerk"])
def test_what_is_no_table_is_refused_kindly(staff: Client, data: bytes) -> None:
    assert "bestand" in words(hand_in(staff, data))
    assert not ListingImport.objects.exists()


def test_an_ods_file_comes_back(two: list[Offer], staff: Client) -> None:
    rows = download(staff, "ods")
    change(rows, 1, "website", "https://een.example")

    assert "https://een.example" in words(hand_in(staff, ods_file(rows)))


def test_somebody_else_was_first(two: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)
    Offer.objects.filter(slug="een").update(phone="030 222 22 22")

    done = staff.post(f"{SHEET}{ListingImport.objects.get().pk}/", follow=True)

    assert "Er is niets gewijzigd" in words(done)
    assert Offer.objects.get(slug="een").phone == "030 222 22 22"


def test_an_offer_with_a_draft_is_left_alone(two: list[Offer], staff: Client, user: User) -> None:
    OfferDraft.objects.create(offer=two[0], content={}, saved_by=user)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")

    assert "hier ligt een concept" in words(hand_in(staff, rows))


def test_of_an_unknown_organisation_it_waits_for_an_editor(
    two: list[Offer], staff: Client, provider: Provider
) -> None:
    Provider.objects.filter(pk=provider.pk).update(is_checked=False)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)

    staff.post(f"{SHEET}{ListingImport.objects.get().pk}/")

    assert OfferDraft.objects.submitted().get().offer == two[0]
    assert Offer.objects.get(slug="een").phone == "088 000 00 00"


@pytest.mark.parametrize("make", [make_coordinator, make_supporter, make_official])
@pytest.mark.parametrize("part", ["", "aanbod.csv", "aanbod.ods"])
def test_spreadsheets_of_others_do_not_exist(
    provider: Provider, make: Callable[[], User], part: str
) -> None:
    assert signed_in(make()).get(f"{SHEET}{part}").status_code == 404


def test_what_a_colleague_read_is_theirs(two: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)
    colleague = signed_in(make_coordinator(two[0].provider))

    assert colleague.get(f"{SHEET}{ListingImport.objects.get().pk}/").status_code == 404


def test_what_nobody_said_yes_to_goes_after_a_day(two: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)
    assert purge_imports() == 0

    ListingImport.objects.update(read_at="2026-01-01T00:00:00Z")

    assert purge_imports() == 1


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
        staff.post(f"{SHEET}{ListingImport.objects.get().pk}/", follow=True)
    assert Offer.objects.filter(phone="030 111 11 11", laws__code="wlz").count() == 2 * number
    assert AuditEvent.objects.filter(action=AuditAction.PUBLISHED).count() == 2 * number


# --- Many rows -----------------------------------------------------------------------------------


@pytest.fixture
def many(two: list[Offer], staff: Client, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a spreadsheet with too many rows to do while somebody waits."""
    monkeypatch.setattr("directory.views.spreadsheet.AT_ONCE", 1)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    change(rows, 2, "telefoon", "030 222 22 22")
    hand_in(staff, rows)
    return f"{SHEET}{ListingImport.objects.get().pk}/"


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
        "directory.actions.publishing.record_each", Mock(side_effect=OSError("broken off"))
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


# --- Locations and opening hours -----------------------------------------------------------------


def test_locations_and_hours_go_out_and_come_back(
    two: list[Offer], staff: Client, provider: Provider
) -> None:
    library = make_location(two[0], name="bibliotheek", postcode="3511 AB")
    make_hour(two[0], 3, "10:00", "12:00", location=library, occurrence=1)
    rows = download(staff)
    assert cell(rows, 1, "locaties") == "bibliotheek; Plein 1; 3511 AB Utrecht"
    assert cell(rows, 1, "openingstijden") == (
        "bellen: ma 9:00-17:00 | bibliotheek: wo 10:00-12:00 (eerste)"
    )
    change(rows, 1, "locaties", "bibliotheek; Plein 2; 3511 AB Utrecht; zonder drempels")
    change(rows, 1, "openingstijden", "ma t/m vr 9-12 uur | bibliotheek: wo en vr 10.00-12.00")
    change(rows, 2, "locaties", "buurthuis; Kade 3; 3512 CD Utrecht | kantoor; Zeist")
    change(rows, 2, "openingstijden", "buurthuis: di 9:00-10:00")
    change(rows, 2, "geen vaste openingstijden", "ja")

    hand_in(staff, rows)
    staff.post(f"{SHEET}{ListingImport.objects.get().pk}/")

    library.refresh_from_db()  # it stayed the same location
    assert (library.street, library.has_step_free_access) == ("Plein 2", True)
    hours = two[0].opening_hours
    assert hours.filter(location=None).count() == 5
    assert sorted(hours.filter(location=library).values_list("weekday", flat=True)) == [3, 5]
    assert two[1].locations.get(name="buurthuis").latitude
    assert two[1].opening_hours.get().location == two[1].locations.get(name="buurthuis")
    assert "zegt precies wat er al staat" in words(hand_in(staff, download(staff)))


def test_a_secret_address_is_not_in_the_file_and_stays(two: list[Offer], staff: Client) -> None:
    secret = make_location(two[0], name="opvang", street="Verborgen 9", is_private=True)
    rows = download(staff)
    assert cell(rows, 1, "locaties") == "opvang; geheim adres"
    assert "Verborgen" not in str(rows)
    change(rows, 1, "locaties", "opvang; geheim adres | balie; Plein 1; 3511 AB Utrecht")

    hand_in(staff, rows)
    staff.post(f"{SHEET}{ListingImport.objects.get().pk}/")

    secret.refresh_from_db()
    assert secret.street == "Verborgen 9"
    assert two[0].locations.count() == 2


def test_a_name_with_the_signs_of_the_notation_is_no_change(
    two: list[Offer], staff: Client
) -> None:
    place = make_location(two[0], name="A; B | C: 1")
    make_hour(two[0], 3, "10:00", "12:00", location=place)

    assert "zegt precies wat er al staat" in words(hand_in(staff, download(staff)))


@pytest.mark.parametrize(
    ("heading", "value", "why"),
    [
        ("openingstijden", "ma 9:00", "begrijpen wij niet"),
        ("openingstijden", "mu 9:00-12:00", "begrijpen wij niet"),
        ("openingstijden", "vr-ma 9:00-12:00", "begrijpen wij niet"),
        ("openingstijden", "ma 9:00-25:00", "begrijpen wij niet"),
        ("openingstijden", "ma 9:00-12:00 (soms)", "begrijpen wij niet"),
        ("openingstijden", "ma 9:00-12:00 (vanaf 2026-02-31)", "begrijpen wij niet"),
        ("openingstijden", "zolder: ma 9:00-12:00", "‘zolder’ is geen locatie van dit aanbod"),
        ("openingstijden", "ma 12:00-9:00", "openingstijden ‘Tot’ moet later zijn dan ‘van’."),
        ("locaties", "kantoor; Plein 1; Utrecht; nog wat", "‘nog wat’ begrijpen wij niet"),
        ("locaties", "x" * 101 + "; Utrecht", "langer dan 100 tekens"),
    ],
)
def test_what_cannot_be_read_of_hours_and_locations_is_named(
    two: list[Offer], staff: Client, heading: str, value: str, why: str
) -> None:
    rows = download(staff)
    change(rows, 1, heading, value)

    assert why in words(hand_in(staff, rows))
    assert not ListingImport.objects.exists()


def test_hours_of_a_location_that_goes_are_named(two: list[Offer], staff: Client) -> None:
    place = make_location(two[0], name="bibliotheek")
    make_hour(two[0], 3, "10:00", "12:00", location=place)
    rows = download(staff)
    change(rows, 1, "locaties", "")

    response = hand_in(staff, rows)

    assert "openingstijden ‘bibliotheek’ is geen locatie van dit aanbod" in words(response)
