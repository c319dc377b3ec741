"""The page of a municipality: who helps per door, gaps, and municipalities that ended."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from directory.enums import LegalBasis
from tests.factories.directory import make_offer, make_offers
from tests.helpers.pages import heading, municipalities, offers, page, words

pytestmark = pytest.mark.usefixtures("places")


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
        "Van een vereniging, fonds of vrijwilligers",
    ]
    assert offers(response) == ["wmo", "wlz", "vrijwillig"]


def test_a_gap_is_said(client: Client) -> None:
    said = words(client.get("/gemeente/utrecht/"))

    assert "De gemeente moet er wel voor zorgen" in said
    assert "Het zorgkantoor moet er wel voor zorgen" in said


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
    make_offers(number, municipalities=["GM0344"], laws=["wmo"])

    with django_assert_num_queries(5):  # the stamps, the municipality and its offers
        assert len(offers(client.get("/gemeente/utrecht/"))) == number
