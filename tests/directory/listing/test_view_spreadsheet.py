"""All offers of an organisation in a spreadsheet: download, hand in, look, say yes."""

from collections.abc import Callable

import pytest
from django.test import Client

from clientsupport.documents.ods_tables import ods_file
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import OfferState
from directory.listing.importing.spreadsheet import purge_imports
from directory.models import ListingChange, ListingImport, Offer, OfferDraft, Provider
from tests.factories.people import make_coordinator, make_official, make_supporter
from tests.helpers.pages import page, words
from tests.helpers.spreadsheet import SHEET, address_of_import, change, download, hand_in
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.mark.parametrize("kind", ["csv", "ods"])
def test_download_holds_what_is_published(
    two_offers: list[Offer], staff: Client, user: User, kind: str
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


def test_no_cell_of_a_csv_file_is_a_formula(two_offers: list[Offer], staff: Client) -> None:
    Offer.objects.filter(slug="een").update(title_nl='=HYPERLINK("http://x";"x")')

    text = staff.get(f"{SHEET}aanbod.csv").content.decode("utf-8-sig")

    assert "'=HYPERLINK" in text
    assert ";=" not in text
    assert not text.startswith("=")


def test_download_asks_for_the_password_once_more(two_offers: list[Offer], user: User) -> None:
    staff = signed_in(user, confirmed=False)
    session = staff.session
    for record in session["account_authentication_methods"]:
        record["at"] = 0
    session.save()

    response = staff.get(f"{SHEET}aanbod.csv")

    assert response.status_code == 302
    assert "bevestigen" in response.headers["Location"]
    assert not AuditEvent.objects.filter(action=AuditAction.EXPORTED).exists()


def test_the_same_file_changes_nothing(two_offers: list[Offer], staff: Client) -> None:
    assert "zegt precies wat er al staat" in words(hand_in(staff, download(staff)))
    assert not ListingImport.objects.exists()


def test_what_changes_is_shown_first_and_done_after_a_yes(
    two_offers: list[Offer], staff: Client, user: User
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
    address = address_of_import()
    done = staff.post(address, follow=True)
    assert "2 keer aanbod is bijgewerkt." in words(done)
    assert Offer.objects.get(slug="een").waiting_weeks == 2
    added = Offer.objects.get(slug="nieuw-aanbod")
    assert added.state == OfferState.PUBLISHED
    assert added.coverage.exists()
    assert ListingChange.objects.count() == 2
    assert AuditEvent.objects.filter(action=AuditAction.IMPORTED, actor=user).count() == 1
    again = staff.post(address)  # in another window
    assert again.status_code == 409
    assert "2 keer aanbod is bijgewerkt." in words(again)
    assert ListingChange.objects.count() == 2


def test_everything_that_is_wrong_is_named_by_row_and_column(
    two_offers: list[Offer], staff: Client
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


def test_one_gap_and_nothing_is_done(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "in één zin (Nederlands)", "")
    change(rows, 2, "titel (Nederlands)", "Goed")

    response = hand_in(staff, rows)

    assert "in één zin (Nederlands) Zeg in één zin wat u doet" in words(response)
    assert not ListingImport.objects.exists()
    assert not Offer.objects.filter(title_nl="Goed").exists()


def test_unknown_columns_are_named(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff)
    rows[0][3] = "verzonnen"

    assert "verzonnen deze kolom kennen wij niet" in words(hand_in(staff, rows))


def test_a_file_as_windows_saves_it(two_offers: list[Offer], staff: Client) -> None:
    data = "kenmerk;titel (Nederlands)\r\neen;Cliënt één\r\n".encode("cp1252")

    assert "Cliënt één" in words(hand_in(staff, data))


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"\x00\x01\x02", b"kenmerk"])
def test_what_is_no_table_is_refused_kindly(staff: Client, data: bytes) -> None:
    assert "bestand" in words(hand_in(staff, data))
    assert not ListingImport.objects.exists()


def test_an_ods_file_comes_back(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff, "ods")
    change(rows, 1, "website", "https://een.example")

    assert "https://een.example" in words(hand_in(staff, ods_file(rows)))


def test_somebody_else_was_first(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)
    Offer.objects.filter(slug="een").update(phone="030 222 22 22")

    done = staff.post(address_of_import(), follow=True)

    assert "Er is niets gewijzigd" in words(done)
    assert Offer.objects.get(slug="een").phone == "030 222 22 22"


def test_an_offer_with_a_draft_is_left_alone(
    two_offers: list[Offer], staff: Client, user: User
) -> None:
    OfferDraft.objects.create(offer=two_offers[0], content={}, saved_by=user)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")

    assert "hier ligt een concept" in words(hand_in(staff, rows))


def test_of_an_unknown_organisation_it_waits_for_an_editor(
    two_offers: list[Offer], staff: Client, provider: Provider
) -> None:
    Provider.objects.filter(pk=provider.pk).update(is_checked=False)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    assert "Stuur dit allemaal in" in words(hand_in(staff, rows))

    done = staff.post(address_of_import(), follow=True)

    assert "1 aanbod is ingestuurd. De redactie kijkt het na." in words(done)
    assert "bijgewerkt" not in words(done)
    assert OfferDraft.objects.submitted().get().offer == two_offers[0]
    assert Offer.objects.get(slug="een").phone == "088 000 00 00"


@pytest.mark.parametrize("make", [make_coordinator, make_supporter, make_official])
@pytest.mark.parametrize("part", ["", "aanbod.csv", "aanbod.ods"])
def test_spreadsheets_of_others_do_not_exist(
    provider: Provider, make: Callable[[], User], part: str
) -> None:
    assert signed_in(make()).get(f"{SHEET}{part}").status_code == 404


def test_what_a_colleague_read_is_theirs(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)
    colleague = signed_in(make_coordinator(two_offers[0].provider))

    assert colleague.get(address_of_import()).status_code == 404


def test_what_nobody_said_yes_to_goes_after_a_day(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 111 11 11")
    hand_in(staff, rows)
    assert purge_imports() == 0

    ListingImport.objects.update(read_at="2026-01-01T00:00:00Z")

    assert purge_imports() == 1
