"""Locations and opening hours in a spreadsheet: written in one cell, and read back."""

import pytest
from django.test import Client

from directory.models import ListingImport, Offer, Provider
from tests.factories.reach import make_hour, make_location
from tests.helpers.pages import words
from tests.helpers.spreadsheet import address_of_import, cell, change, download, hand_in

pytestmark = pytest.mark.usefixtures("places")


def test_locations_and_hours_go_out_and_come_back(
    two_offers: list[Offer], staff: Client, provider: Provider
) -> None:
    library = make_location(two_offers[0], name="bibliotheek", postcode="3511 AB")
    make_hour(two_offers[0], 3, "10:00", "12:00", location=library, occurrence=1)
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
    staff.post(address_of_import())

    library.refresh_from_db()  # it stayed the same location
    assert (library.street, library.has_step_free_access) == ("Plein 2", True)
    hours = two_offers[0].opening_hours
    assert hours.filter(location=None).count() == 5
    assert sorted(hours.filter(location=library).values_list("weekday", flat=True)) == [3, 5]
    assert two_offers[1].locations.get(name="buurthuis").latitude
    assert two_offers[1].opening_hours.get().location == two_offers[1].locations.get(
        name="buurthuis"
    )
    assert "zegt precies wat er al staat" in words(hand_in(staff, download(staff)))


def test_a_secret_address_is_not_in_the_file_and_stays(
    two_offers: list[Offer], staff: Client
) -> None:
    secret = make_location(two_offers[0], name="opvang", street="Verborgen 9", is_private=True)
    rows = download(staff)
    assert cell(rows, 1, "locaties") == "opvang; geheim adres"
    assert "Verborgen" not in str(rows)
    change(rows, 1, "locaties", "opvang; geheim adres | balie; Plein 1; 3511 AB Utrecht")

    hand_in(staff, rows)
    staff.post(address_of_import())

    secret.refresh_from_db()
    assert secret.street == "Verborgen 9"
    assert two_offers[0].locations.count() == 2


def test_a_name_with_the_signs_of_the_notation_is_no_change(
    two_offers: list[Offer], staff: Client
) -> None:
    place = make_location(two_offers[0], name="A; B | C: 1")
    make_hour(two_offers[0], 3, "10:00", "12:00", location=place)

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
        ("openingstijden", "ma 12:00-9:00", "openingstijden ‘Tot’ is eerder dan ‘van’."),
        ("openingstijden", "ma 9:00-9:00", "openingstijden ‘Van’ en ‘tot’ zijn gelijk."),
        ("locaties", "kantoor; Plein 1; Utrecht; nog wat", "‘nog wat’ begrijpen wij niet"),
        ("locaties", "x" * 101 + "; Utrecht", "langer dan 100 tekens"),
    ],
)
def test_what_cannot_be_read_of_hours_and_locations_is_named(
    two_offers: list[Offer], staff: Client, heading: str, value: str, why: str
) -> None:
    rows = download(staff)
    change(rows, 1, heading, value)

    assert why in words(hand_in(staff, rows))
    assert not ListingImport.objects.exists()


def test_hours_of_a_location_that_goes_are_named(two_offers: list[Offer], staff: Client) -> None:
    place = make_location(two_offers[0], name="bibliotheek")
    make_hour(two_offers[0], 3, "10:00", "12:00", location=place)
    rows = download(staff)
    change(rows, 1, "locaties", "")

    response = hand_in(staff, rows)

    assert "openingstijden ‘bibliotheek’ is geen locatie van dit aanbod" in words(response)
