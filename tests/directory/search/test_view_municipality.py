"""The page of a municipality: who helps per door and law, gaps, what lies around, and its past."""

from datetime import UTC, datetime, time
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from directory.enums import AreaKind, HourKind, LegalBasis, OfferState, Weekday
from directory.models import Location, Municipality, Offer, OpeningHour
from directory.places.distance import Point
from directory.search.queries.nearby import neighbours
from directory.search.queries.walk_ins import WALK_INS
from tests.factories.directory import make_offer, make_offers
from tests.helpers.pages import heading, municipalities, offers, page, words

pytestmark = pytest.mark.usefixtures("places")

# the stamps, the municipality, its neighbours, walk-in hours and exceptions, former, laws,
# contracts; offers
STATEMENTS = 19
SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
UTRECHT = Point(52.0907, 5.1214)


@pytest.fixture
def on_sunday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: SUNDAY)


def walk_in_at(offer: Offer, day: Weekday, **facts: Any) -> Location:
    """Let people walk in on a day of each week, if not said otherwise in the middle of Utrecht."""
    middle = {"latitude": UTRECHT.latitude, "longitude": UTRECHT.longitude, "town": "Utrecht"}
    location = Location.objects.create(offer=offer, **{"name": "bibliotheek", **middle, **facts})
    OpeningHour.objects.create(
        offer=offer,
        location=location,
        kind=HourKind.WALK_IN,
        weekday=day,
        opens=time(10),
        closes=time(12),
    )
    return location


def walk_ins(client: Client, address: str = "/gemeente/utrecht/") -> list[str]:
    """Return each place with the day under which it stands."""
    days = page(client.get(address)).select(".c-walk-ins__day")
    return [
        " ".join(f"{day.dt.get_text()} {place.get_text(' ', strip=True)}".split())
        for day in days
        if day.dt
        for place in day.select("dd")
    ]


def test_offers_stand_under_the_door_they_come_through(client: Client) -> None:
    make_offer(slug="wmo", municipalities=["GM0344"])
    make_offer(slug="wlz", municipalities=["GM0344"], legal_basis=LegalBasis.WLZ)
    make_offer(slug="vrijwillig", municipalities=["GM0344"], legal_basis=LegalBasis.OTHER)

    response = client.get("/gemeente/utrecht/")

    assert heading(response) == "Wie helpt u in Utrecht?"
    headings = [h.get_text() for h in page(response).select("main h2")]
    assert headings == [
        "Via de gemeente (Wmo)",
        "Via het zorgkantoor (Wlz)",
        "Gespecialiseerd",
        "Van een vereniging, fonds of vrijwilligers",
        "Per onderwerp",
        "Gemeenten in de buurt",
    ]
    assert offers(response) == ["wmo", "wlz", "vrijwillig"]


def test_the_first_of_each_door_leads_to_the_others(client: Client) -> None:
    first = make_offer(slug="a-eerste", municipalities=["GM0344"])
    make_offer(slug="b", municipalities=["GM0344"])
    make_offers(2, provider=first.provider, municipalities=["GM0344"])
    make_offer(slug="wlz", municipalities=["GM0344"], legal_basis=LegalBasis.WLZ)

    response = client.get("/gemeente/utrecht/")

    assert offers(response) == ["a-eerste", "wlz"]
    (others,) = page(response).select("a[href='/zoeken/?gemeente=utrecht&via=wmo']")
    assert others.get_text() == "Nog 1 organisatie: Via de gemeente (Wmo)"
    assert set(offers(client.get(str(others["href"])))) > {"a-eerste", "b"}


def test_special_situations_are_one_row(client: Client) -> None:
    make_offer(
        slug="autisme",
        municipalities=["GM0344"],
        legal_basis=LegalBasis.SPECIALISED,
        groups=["autisme"],
    )

    response = client.get("/gemeente/utrecht/")

    assert offers(response) == []
    (link,) = page(response).select("#via-specialised ~ .c-special a")
    assert (link["href"], link.get_text()) == ("/aanbod/autisme/", "Mensen met autisme")


def test_a_gap_is_said(client: Client) -> None:
    said = words(client.get("/gemeente/utrecht/"))

    assert "De gemeente moet er wel voor zorgen" in said
    assert "Het zorgkantoor moet er wel voor zorgen" in said
    assert said.count("Wij kennen hier nog niemand.") == len(LegalBasis)
    assert said.count("nog niemand bekend") == 8  # subjects


def test_each_subject_says_how_many_know_it(client: Client) -> None:
    make_offer(municipalities=["GM0344"], laws=["wmo", "wgs"])
    make_offer(municipalities=["GM0344"], laws=["wmo"], legal_basis=LegalBasis.OTHER)
    make_offer(municipalities=["GM0363"], laws=["wlz"])

    found = page(client.get("/gemeente/utrecht/")).select(".c-subjects__subject")

    said = [" ".join(subject.get_text(" ", strip=True).split()) for subject in found]
    assert [words for words in said if "niemand" not in words] == [
        "Hulp en zorg thuis 2 organisaties",
        "Geld en schulden 1 organisatie",
    ]
    links = [str(link["href"]) for subject in found for link in subject.select("a")]
    assert links == ["/zoeken/?gemeente=utrecht&wet=wmo", "/zoeken/?gemeente=utrecht&wet=wgs"]


@pytest.mark.usefixtures("on_sunday")
def test_walk_in_hours_come_soonest_first(client: Client) -> None:
    offer = make_offer(title="Voorbeeld Naast Utrecht", municipalities=["GM0344"])
    walk_in_at(offer, Weekday.TUESDAY, name="buurthuis")
    walk_in_at(offer, Weekday.MONDAY, street="Voorbeeldstraat 1")

    first, second = walk_ins(client)

    assert first.startswith("Morgen 10.00–12.00 bibliotheek , Voorbeeldstraat 1, Utrecht")
    assert second.startswith("Dinsdag 24 november 10.00–12.00 buurthuis")
    (link, _other) = page(client.get("/gemeente/utrecht/")).select(".c-walk-ins a")
    assert link["href"] == offer.get_absolute_url()


@pytest.mark.usefixtures("on_sunday")
def test_places_of_one_day_stand_under_it(client: Client) -> None:
    for number in (1, 2):
        offer = make_offer(municipalities=["GM0344"])
        walk_in_at(offer, Weekday.MONDAY, name=f"huis {number}")

    response = client.get("/gemeente/utrecht/")

    assert len(walk_ins(client)) == 2
    assert [day.get_text() for day in page(response).select(".c-walk-ins__when")] == ["Morgen"]
    (everything,) = page(response).select("#inlopen ~ p a")
    assert everything["href"] == "/zoeken/?gemeente=utrecht&inloop=deze-week"


@pytest.mark.usefixtures("on_sunday")
def test_walk_in_at_neighbours_counts_when_it_is_near(client: Client) -> None:
    beside = make_offer(municipalities=["GM0356"])  # Nieuwegein
    walk_in_at(beside, Weekday.MONDAY, name="dichtbij", latitude=52.03, longitude=5.08)
    walk_in_at(beside, Weekday.TUESDAY, name="te ver", latitude=51.99, longitude=5.08)
    walk_in_at(beside, Weekday.FRIDAY, name="zonder punt", latitude=None, longitude=None)
    country = make_offer(areas=[{"kind": AreaKind.NATIONAL}])
    walk_in_at(country, Weekday.THURSDAY, name="van het hele land")
    elsewhere = make_offer(municipalities=["GM0363"])
    walk_in_at(elsewhere, Weekday.FRIDAY, name="voor Amsterdammers")

    said = walk_ins(client)

    assert ["dichtbij" in said[0], "van het hele land" in said[1]] == [True, True]
    assert len(said) == 2
    assert "7 km" in said[0]


@pytest.mark.usefixtures("on_sunday")
def test_own_walk_in_is_never_pushed_out_by_neighbours(client: Client) -> None:
    beside = make_offer(municipalities=["GM0356"])
    for number in range(8):
        walk_in_at(beside, Weekday.MONDAY, name=f"bij de buren {number}")
    walk_in_at(make_offer(municipalities=["GM0344"]), Weekday.FRIDAY, name="van ons")

    said = walk_ins(client)

    assert len(said) == WALK_INS
    assert "van ons" in said[-1]


@pytest.mark.usefixtures("on_sunday")
def test_own_walk_in_counts_without_a_point_too(client: Client) -> None:
    offer = make_offer(municipalities=["GM0344"])
    walk_in_at(offer, Weekday.MONDAY, name="zonder punt", latitude=None, longitude=None)

    (said,) = walk_ins(client)

    assert "zonder punt" in said
    assert "km" not in said


@pytest.mark.usefixtures("on_sunday")
def test_secret_and_unpublished_places_are_nowhere(client: Client) -> None:
    offer = make_offer(municipalities=["GM0344"])
    walk_in_at(offer, Weekday.MONDAY, name="Geheim", street="Geheimstraat 9", is_private=True)
    draft = make_offer(municipalities=["GM0344"], state=OfferState.DRAFT)
    walk_in_at(draft, Weekday.MONDAY, name="Concept")

    html = client.get("/gemeente/utrecht/").content.decode()

    assert "Geheimstraat" not in html
    assert "Concept" not in html
    assert walk_ins(client) == []


def test_neighbours_are_the_nearest_with_their_distance(client: Client) -> None:
    found = page(client.get("/gemeente/utrecht/")).select("details:has(#buren) .c-neighbours li")

    said = [" ".join(n.get_text(" ", strip=True).split()) for n in found]
    assert len(said) == 6
    distances = [int(words.split()[-2]) for words in said]
    assert distances == sorted(distances)
    assert {"De Bilt", "Nieuwegein", "Stichtse Vecht"} <= {w.rsplit(" ", 2)[0] for w in said}
    assert all(str(link["href"]).startswith("/gemeente/") for n in found for link in n.select("a"))


def test_islands_have_neighbours_too() -> None:
    island = Municipality.objects.get(slug="vlieland")

    assert [n.municipality.slug for n in neighbours(island)][:2] == ["terschelling", "harlingen"]


def test_municipalities_that_belong_here_now_are_named(client: Client) -> None:
    said = words(client.get("/gemeente/amsterdam/"))

    assert "Vroeger een eigen gemeente" in said
    assert "Weesp tot 2022" in said
    assert "Vroeger een eigen gemeente" not in words(client.get("/gemeente/vlieland/"))


def test_the_everyday_name_and_the_official_one(client: Client) -> None:
    response = client.get("/gemeente/s-gravenhage/")

    assert heading(response) == "Wie helpt u in Den Haag?"
    assert "De gemeente heet officieel 's-Gravenhage." in words(response)
    (title,) = page(response).select("title")
    assert title.get_text() == "Wie helpt u in Den Haag ('s-Gravenhage)? – Naast u"
    assert "officieel" not in words(client.get("/gemeente/leeuwarden/"))


def test_the_care_office_comes_with_date_and_confidence(client: Client) -> None:
    said = words(client.get("/gemeente/utrecht/"))

    assert "volgens ons overzicht van 1 november 2026" in said
    assert "Zilveren Kruis" in said


def test_a_merged_municipality_leads_on(client: Client) -> None:
    response = client.get("/gemeente/weesp/")

    assert heading(response) == "De gemeente Weesp bestaat niet meer"
    assert municipalities(response) == ["GM0363"]


def test_a_divided_municipality_offers_its_villages(client: Client) -> None:
    response = client.get("/gemeente/haaren/")

    assert set(municipalities(response)) == {"GM0824", "GM0855", "GM0865", "GM0757"}
    assert "Helvoirt" in words(response)


def test_unknown_municipality_is_not_found(client: Client) -> None:
    assert client.get("/gemeente/atlantis/").status_code == 404


@pytest.mark.parametrize("number", [1, 3])
def test_statements_do_not_grow_with_offers(
    client: Client, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for offer in make_offers(number, municipalities=["GM0344"], laws=["wmo"]):
        walk_in_at(offer, Weekday.MONDAY)

    with django_assert_num_queries(STATEMENTS):
        assert len(offers(client.get("/gemeente/utrecht/"))) == 1


@pytest.mark.parametrize(
    ("address", "said", "other"),
    [
        ("/gemeente/s-gravenhage/", "Den Haag", "The Hague"),
        ("/en/gemeente/s-gravenhage/", "The Hague", "Den Haag"),
        ("/en/zoeken/?gemeente=s-gravenhage", "The Hague", "Den Haag"),
        ("/en/gemeente/delft/", "The Hague", "Den Haag"),  # among its neighbours
    ],
)
def test_a_city_is_called_as_the_language_of_the_page_does(
    client: Client, address: str, said: str, other: str
) -> None:
    shown = words(client.get(address))

    assert said in shown
    assert other not in shown
