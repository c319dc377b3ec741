"""What residents read of days on which other hours hold than those of the week."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
import time_machine
from django.core.cache import caches
from django.test import Client

from directory.models import Offer
from directory.rules.opening import AMSTERDAM
from tests.factories.directory import make_offer
from tests.factories.reach import make_exception, make_hour, make_location, make_office_hours
from tests.helpers.pages import page, words

pytestmark = pytest.mark.usefixtures("places")

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY, NEXT_MONDAY = date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 30)
OFFER = "/aanbod/hier/"
PAGES = [OFFER, "/organisatie/eigen/", "/zoeken/?gemeente=utrecht", "/gemeente/utrecht/"]


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(datetime(2026, 11, 23, 10, tzinfo=AMSTERDAM), tick=False) as moving:
        yield moving


@pytest.fixture
def offer(places: None) -> Offer:
    offer = make_offer(slug="hier", municipalities=["GM0344"])
    offer.provider.slug = "eigen"
    offer.provider.save()
    make_office_hours(offer)
    return offer


def rows(client: Client) -> dict[str, str]:
    """Return what the table says of each day of the week."""
    found = page(client.get(OFFER)).select(".c-week tbody tr")
    cells = ((row.select_one("th"), row.select_one("td")) for row in found)
    return {
        str(th.get_text(" ", strip=True)): str(td.get_text(" ", strip=True))
        for th, td in cells
        if th and td
    }


@pytest.mark.parametrize("address", PAGES)
def test_closed_today(client: Client, offer: Offer, address: str) -> None:
    make_exception(offer, MONDAY)

    assert "Vandaag dicht, morgen vanaf 9.00 uur" in words(client.get(address))


@pytest.mark.parametrize("address", PAGES)
def test_other_hours_tomorrow(client: Client, offer: Offer, address: str) -> None:
    make_exception(offer, TUESDAY, span="13:00-15:00")

    assert "Nu open tot 17.00 uur; morgen andere uren" in words(client.get(address))


@pytest.mark.parametrize("address", PAGES)
def test_a_whole_organisation_that_is_closed(client: Client, offer: Offer, address: str) -> None:
    make_exception(offer.provider, MONDAY, WEDNESDAY)
    make_exception(offer, TUESDAY, span="13:00-15:00")  # closed wins

    text = words(client.get(address))
    assert "Vandaag dicht, donderdag 26 november vanaf 9.00 uur" in text


@pytest.mark.parametrize("address", [*PAGES[:3]])
def test_one_place_that_is_closed(client: Client, offer: Offer, address: str) -> None:
    place = make_location(offer, name="bibliotheek")
    make_hour(offer, 1, "14:00", "16:00", location=place)
    make_exception(offer, MONDAY, location=place)

    text = words(client.get(address))
    assert "Nu open tot 17.00 uur" in text
    assert "Vandaag dicht, maandag 30 november 14.00–16.00, bibliotheek, Utrecht" in text


def test_the_municipality_leaves_out_a_walk_in_hour_that_is_not_held(
    client: Client, offer: Offer
) -> None:
    place = make_location(offer, name="bibliotheek", latitude=52.09, longitude=5.12)
    make_hour(offer, 1, "14:00", "16:00", location=place)
    assert "Vandaag 14.00–16.00" in words(client.get("/gemeente/utrecht/"))

    make_exception(offer, MONDAY)
    caches["process"].clear()

    text = words(client.get("/gemeente/utrecht/"))
    assert "Vandaag 14.00–16.00" not in text
    assert "Maandag 30 november 14.00–16.00" in text


def test_the_week_says_what_is_different_in_these_days(client: Client, offer: Offer) -> None:
    make_exception(offer, TUESDAY)
    make_exception(offer, WEDNESDAY, span="9:00-10:00")
    make_exception(offer, WEDNESDAY, span="12:00-13:00")

    week = rows(client)
    assert week["Maandag vandaag"] == "9.00–17.00"
    assert week["Dinsdag"] == "Dinsdag 24 november: dicht Andere weken: 9.00–17.00"
    assert week["Woensdag"] == (
        "Woensdag 25 november: 9.00–10.00 12.00–13.00 Andere weken: 9.00–17.00"
    )


def test_what_is_different_later_stands_under_the_week(client: Client, offer: Offer) -> None:
    make_exception(offer, NEXT_MONDAY, date(2026, 12, 8))
    make_exception(offer, date(2026, 12, 10), span="9:00-10:00")

    assert "dicht" not in rows(client)["Maandag vandaag"]
    text = words(client.get(OFFER))
    assert "Maandag 30 november t/m dinsdag 8 december: dicht" in text
    assert "Donderdag 10 december: 9.00–10.00" in text


def test_a_holiday_stands_in_the_week(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to(datetime(2026, 12, 21, 10, tzinfo=AMSTERDAM))

    assert rows(client)["Vrijdag"] == (
        "Vrijdag 25 december (Eerste Kerstdag): dicht Andere weken: 9.00–17.00"
    )
    text = words(client.get(OFFER))
    assert "Vrijdag 1 januari (Nieuwjaarsdag): dicht" in text
    assert "Op feestdagen is het dicht." in text


def test_what_is_open_on_holidays(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to(datetime(2026, 12, 25, 10, tzinfo=AMSTERDAM))
    offer.opening_hours.filter(weekday=5).update(on_holidays=True)

    text = words(client.get(OFFER))
    assert "Nu open tot 17.00 uur" in text
    assert rows(client)["Vrijdag vandaag"] == "9.00–17.00 (ook op feestdagen)"
    assert "Op feestdagen is het dicht, behalve waar ‘ook op feestdagen’ staat." in text
    offer.opening_hours.update(on_holidays=True)
    caches["process"].clear()
    assert "Ook open op feestdagen." in words(client.get(OFFER))


def test_day_and_night_at_christmas(
    client: Client, offer: Offer, clock: time_machine.Traveller
) -> None:
    clock.move_to(datetime(2026, 12, 25, 3, tzinfo=AMSTERDAM))
    offer.opening_hours.all().delete()
    for day in range(1, 8):
        make_hour(offer, day, "0:00", "0:00")

    text = words(client.get(OFFER))
    assert "Dag en nacht open" in text
    assert "Ook open op feestdagen." in text


@pytest.mark.parametrize("address", PAGES)
def test_a_page_that_was_kept_is_asked_anew_when_an_exception_begins_or_ends(
    client: Client, offer: Offer, address: str, clock: time_machine.Traveller
) -> None:
    make_exception(offer, MONDAY, span="10:30-11:15")
    kept = client.get(address).headers["ETag"]

    def is_the_same() -> bool:
        return client.get(address, headers={"If-None-Match": kept}).status_code == 304

    clock.move_to(datetime(2026, 11, 23, 10, 29, tzinfo=AMSTERDAM))
    assert is_the_same()
    clock.move_to(datetime(2026, 11, 23, 10, 30, tzinfo=AMSTERDAM))
    assert not is_the_same()
    kept = client.get(address).headers["ETag"]
    clock.move_to(datetime(2026, 11, 23, 11, 15, tzinfo=AMSTERDAM))
    assert not is_the_same()
