"""Where people find the form: with the organisation and the municipality that they came from."""

import pytest
from django.test import Client

from directory.models import Offer
from tests.factories.directory import make_offer
from tests.helpers.pages import page


@pytest.fixture(autouse=True)
def offer(places: None) -> Offer:
    make_offer(slug="zonder", municipalities=["GM0344"])
    return make_offer(slug="hier", municipalities=["GM0344"], takes_requests=True)


@pytest.mark.parametrize(
    ("address", "links"),
    [
        ("/", ["/hulpvraag/", "/hulpvraag/veilig/"]),
        (
            "/zoeken/?gemeente=utrecht",
            ["/hulpvraag/?aanbod=hier&gemeente=utrecht", "/hulpvraag/?gemeente=utrecht"],
        ),
        ("/aanbod/hier/", ["/hulpvraag/?aanbod=hier"]),
        ("/aanbod/zonder/", []),
        (
            "/gemeente/utrecht/",  # the first offer of its door
            ["/hulpvraag/?aanbod=hier&gemeente=utrecht", "/hulpvraag/?gemeente=utrecht"],
        ),
    ],
)
def test_pages_lead_to_the_form(client: Client, address: str, links: list[str]) -> None:
    found = page(client.get(address)).select("main a[href^='/hulpvraag/']")

    assert [link["href"] for link in found] == links
