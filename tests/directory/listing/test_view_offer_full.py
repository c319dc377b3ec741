"""An offer with all its facts, on a clock that stands still."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from directory.enums import Channel, Occurrence, SpokenLanguage
from directory.models import Offer
from directory.rules.opening import AMSTERDAM
from tests.factories.directory import make_offer, make_offers
from tests.factories.reach import make_declaration, make_hour, make_location, make_office_hours
from tests.helpers.pages import page, words

pytestmark = pytest.mark.usefixtures("places")

MONDAY_MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=AMSTERDAM)
MONDAY, TUESDAY, FRIDAY = 1, 2, 5
PAGES = ["/aanbod/hier/", "/organisatie/{provider}/", "/zoeken/?gemeente=utrecht"]
EVERYWHERE = [*PAGES, "/gemeente/utrecht/"]
SECRET = ["Blijfhuis", "Schuilstraat", "3599ZZ", "Geheimdorp", "52.0987", "5.1234", "zijdeur"]


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(MONDAY_MORNING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(slug="hier", municipalities=["GM0344"])


def add_secret_hour(offer: Offer) -> None:
    location = make_location(
        offer,
        name="Blijfhuis",
        street="Schuilstraat 7",
        postcode="3599ZZ",
        town="Geheimdorp",
        latitude=52.0987,
        longitude=5.1234,
        accessibility_nl="Bel aan bij de zijdeur.",
        has_step_free_access=True,
        is_private=True,
    )
    make_hour(offer, MONDAY, "14:00", "16:00", location=location)


# --- Hours ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", EVERYWHERE)
def test_whether_somebody_picks_up_now(client: Client, offer: Offer, address: str) -> None:
    make_office_hours(offer)

    text = words(client.get(address.format(provider=offer.provider.slug)))

    assert "Nu open tot 17.00 uur" in text


@pytest.mark.parametrize("address", EVERYWHERE)
def test_the_next_walk_in_hour_with_its_place(client: Client, offer: Offer, address: str) -> None:
    library = make_location(offer, has_step_free_access=True, has_accessible_toilet=True)
    make_hour(offer, TUESDAY, "10:00", "12:00", location=library)

    text = words(client.get(address.format(provider=offer.provider.slug)))

    assert "Morgen 10.00–12.00, bibliotheek, Utrecht" in text
    is_whole = address.startswith("/aanbod/")  # a card leaves out the way in
    assert ("zonder drempels, aangepast toilet" in text) is is_whole


def test_unknown_hours_with_a_telephone_number(client: Client, offer: Offer) -> None:
    assert "Bel voor de openingstijden" in words(client.get("/aanbod/hier/"))


def test_unknown_hours_without_one(client: Client) -> None:
    make_offer(slug="hier", phone="")

    assert "openingstijden" not in words(client.get("/aanbod/hier/")).lower()


def test_hours_of_an_unchecked_offer_are_not_told(client: Client) -> None:
    offer = make_offer(slug="hier", checked_on=None)
    make_office_hours(offer)
    make_hour(offer, TUESDAY, "10:00", "12:00", location=make_location(offer))

    text = words(client.get("/aanbod/hier/"))

    assert "open tot" not in text
    assert "10.00–12.00" not in text
    assert "openingstijden" not in text.lower()


def test_the_whole_week(client: Client, offer: Offer) -> None:
    make_hour(offer, MONDAY, "9:00", "12:00")
    make_hour(offer, MONDAY, "13:00", "0:00")
    make_hour(
        offer,
        FRIDAY,
        "9:00",
        "10:00",
        location=make_location(offer),
        occurrence=Occurrence.LAST,
        valid_from=date(2027, 1, 1),
    )
    make_hour(offer, TUESDAY, "9:00", "10:00", valid_until=date(2026, 11, 22))

    calling, walking_in = page(client.get("/aanbod/hier/")).select("table")

    def rows(table: object) -> list[str]:
        return [" ".join(row.get_text(" ", strip=True).split()) for row in table.select("tr")]  # type: ignore[attr-defined]

    assert rows(calling)[1:3] == ["Maandag vandaag 9.00–12.00 13.00–24.00", "Dinsdag dicht"]
    assert (
        "Vrijdag 9.00–10.00, bibliotheek, Utrecht "
        "(alleen de laatste van de maand, vanaf 1 januari 2027)"
    ) in rows(walking_in)


def test_on_a_holiday(client: Client, offer: Offer, clock: time_machine.Traveller) -> None:
    make_office_hours(offer)
    clock.move_to(datetime(2026, 12, 25, 10, 0, tzinfo=AMSTERDAM))

    text = words(client.get("/aanbod/hier/"))

    assert "Vandaag dicht (Eerste Kerstdag), maandag 28 december vanaf 9.00 uur" in text
    assert "Vrijdag 25 december (Eerste Kerstdag): dicht" in text


# --- A secret address ----------------------------------------------------------------------------


@pytest.mark.parametrize("address", EVERYWHERE)
def test_a_secret_address_is_nowhere(client: Client, offer: Offer, address: str) -> None:
    add_secret_hour(offer)

    response = client.get(address.format(provider=offer.provider.slug))

    html = response.content.decode()
    assert "Vandaag 14.00–16.00, op een geheim adres; bel voor de plek" in words(response)
    assert not [secret for secret in SECRET if secret.lower() in html.lower()]


def test_a_secret_address_without_a_telephone_number(client: Client) -> None:
    add_secret_hour(make_offer(slug="hier", phone=""))

    text = words(client.get("/aanbod/hier/"))

    assert "Vandaag 14.00–16.00, op een geheim adres" in text
    assert "bel voor de plek" not in text


# --- Other facts ---------------------------------------------------------------------------------


def test_everything_that_is_known(client: Client) -> None:
    make_offer(
        slug="hier",
        channels=[Channel.PHONE, Channel.HOME, Channel.VIDEO],
        languages=[SpokenLanguage.TURKISH, SpokenLanguage.DUTCH],
        has_interpreter=True,
        has_lived_experience=False,
        response_days=1,
        waiting_weeks=3,
        waiting_noted_on=date(2026, 11, 1),
    )

    text = words(client.get("/aanbod/hier/"))

    for fact in [
        "Kan ook: beeldbellen, bij u thuis",
        "Talen: Nederlands, Türkçe (Turks)",
        "Tolk: regelen zij voor u",
        "Eigen ervaring: nee",
        "Antwoord: meestal binnen 1 werkdag",
        "Wachttijd: ongeveer 3 weken",
    ]:
        assert fact in text
    assert "onbekend" not in text


@pytest.mark.usefixtures("offer")
def test_what_is_not_known_is_called_unknown(client: Client) -> None:
    text = words(client.get("/aanbod/hier/"))

    for name in ["Talen", "Tolk", "Eigen ervaring", "Antwoord", "Wachttijd"]:
        assert f"{name}: onbekend" in text


@pytest.mark.usefixtures("offer")
def test_a_card_is_silent_about_what_is_unknown(client: Client) -> None:
    assert "onbekend" not in words(client.get("/zoeken/?gemeente=utrecht"))


@pytest.mark.parametrize(
    ("noted_on", "is_told"), [(date(2026, 9, 24), True), (date(2026, 9, 23), False)]
)
def test_a_waiting_time_expires_after_sixty_days(
    client: Client, noted_on: date, is_told: bool
) -> None:
    make_offer(slug="hier", waiting_weeks=2, waiting_noted_on=noted_on)

    assert ("ongeveer 2 weken" in words(client.get("/aanbod/hier/"))) is is_told


def test_a_place_with_what_is_known_of_the_way_in(client: Client, offer: Offer) -> None:
    make_location(offer, postcode="3511 AB", has_step_free_access=True)

    text = words(client.get("/aanbod/hier/"))

    assert "Bibliotheek Plein 1, 3511 AB Utrecht" in text
    assert "Zonder drempels: ja" in text
    assert "Aangepast toilet: onbekend" in text


# --- Caching -------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", PAGES)
def test_the_etag_changes_exactly_when_something_opens_or_closes(
    client: Client, offer: Offer, clock: time_machine.Traveller, address: str
) -> None:
    make_hour(offer, MONDAY, "9:00", "12:07")
    address = address.format(provider=offer.provider.slug)
    before = client.get(address).headers["ETag"]

    clock.move_to(MONDAY_MORNING.replace(hour=12, minute=6, second=59))
    same = client.get(address, headers={"If-None-Match": before})
    clock.move_to(MONDAY_MORNING.replace(hour=12, minute=7))
    closed = client.get(address, headers={"If-None-Match": before})
    clock.move_to(MONDAY_MORNING.replace(hour=23, minute=59, second=59))
    evening = client.get(address).headers["ETag"]
    clock.move_to(datetime(2026, 11, 24, 0, 0, tzinfo=AMSTERDAM))
    next_day = client.get(address).headers["ETag"]

    assert same.status_code == 304
    assert closed.status_code == 200
    assert "Dicht" in words(closed)
    assert closed.headers["ETag"] == evening != next_day


@pytest.mark.parametrize("address", PAGES)
def test_it_is_kept_for_a_minute_at_most(client: Client, offer: Offer, address: str) -> None:
    response = client.get(address.format(provider=offer.provider.slug))

    assert "max-age=60" in response.headers["Cache-Control"]


# --- Cost ----------------------------------------------------------------------------------------


def test_more_offers_with_more_facts_cost_no_more_statements(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for offer in make_offers(5, municipalities=["GM0344"]):
        make_office_hours(offer)
        make_hour(offer, TUESDAY, "10:00", "12:00", location=make_location(offer))
        add_secret_hour(offer)
        make_declaration(offer.provider, takes_decisions=False)
    client.get("/zoeken/?gemeente=utrecht")

    with django_assert_max_num_queries(12):
        client.get("/zoeken/?gemeente=utrecht")
