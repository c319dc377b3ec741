"""All offers of an organisation in a spreadsheet: download, hand in, look, say yes."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.actions.imports import purge_imports
from directory.enums import HourKind, OfferState
from directory.listing.tables import Row, csv_file, ods_file, read_table
from directory.models import ListingChange, ListingImport, Offer, OfferDraft, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_official, make_supporter
from tests.factories.reach import make_hour
from tests.helpers.pages import page, words
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

    assert "Zeg in één zin wat u doet" in words(response)
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


def test_many_rows_are_read_with_few_statements(
    provider: Provider, staff: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        whole_offer(provider, f"nummer-{number}")
    rows = download(staff)
    for row in range(1, 13):
        change(rows, row, "telefoon", "030 111 11 11")

    with django_assert_max_num_queries(64):  # the redirect's page with it
        hand_in(staff, rows)
    with django_assert_max_num_queries(110):  # two for each offer, and the list behind it
        staff.post(f"{SHEET}{ListingImport.objects.get().pk}/", follow=True)
