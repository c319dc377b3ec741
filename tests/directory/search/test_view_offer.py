"""The pages of an offer and of the organisation behind it."""

import pytest
from django.test import Client

from directory.enums import OfferState
from tests.factories.directory import make_offer, make_provider
from tests.helpers.pages import heading, offers, page, words

pytestmark = pytest.mark.usefixtures("places")


def test_everything_about_an_offer(client: Client) -> None:
    make_offer(
        slug="hier",
        title="Voorbeeld: naast u",
        municipalities=["GM0344", "GM0363"],
        laws=["wmo"],
        groups=["nah"],
    )

    response = client.get("/aanbod/hier/")

    assert heading(response) == "Voorbeeld: naast u"
    for fact in ["de gemeente (Wmo)", "Utrecht", "Amsterdam", "hulp en zorg thuis"]:
        assert fact in words(response)
    assert page(response).select("main a[href='tel:+31880000000']")


@pytest.mark.parametrize("state", [s for s in OfferState if s != OfferState.PUBLISHED])
def test_an_offer_that_is_not_published_does_not_exist(client: Client, state: OfferState) -> None:
    offer = make_offer(slug="verborgen", state=state, municipalities=["GM0344"])

    assert client.get("/aanbod/verborgen/").status_code == 404
    assert client.get(f"/organisatie/{offer.provider.slug}/").status_code == 404
    assert offers(client.get("/zoeken/?gemeente=utrecht")) == []
    assert offers(client.get("/gemeente/utrecht/")) == []


def test_an_unchecked_offer_cannot_be_called(client: Client) -> None:
    make_offer(slug="hier", checked_on=None, municipalities=["GM0344"])

    assert not page(client.get("/aanbod/hier/")).select("main a[href^='tel:']")


def test_a_number_with_a_note_dials_the_number_and_shows_both(client: Client) -> None:
    make_offer(slug="hier", phone="0301234567 tst. 12", municipalities=["GM0344"])

    (link,) = page(client.get("/aanbod/hier/")).select("main a[href='tel:+31301234567']")

    assert "030 123 45 67 tst. 12" in link.get_text()


def test_what_cannot_be_dialled_is_shown_and_is_no_link(client: Client) -> None:
    make_offer(slug="hier", phone="vraag de balie", municipalities=["GM0344"])

    response = client.get("/aanbod/hier/")

    assert "Bel vraag de balie" in words(response)
    assert not page(response).select("main a[href^='tel:'], main a[href='']")


def test_an_organisation_with_its_published_offers(client: Client) -> None:
    provider = make_provider(
        name="Voorbeeld Huis", slug="huis", website="https://huis.example/", evidence_note="in 2019"
    )
    make_offer(provider=provider, slug="een")
    make_offer(provider=provider, slug="twee")
    make_offer(provider=provider, slug="concept", state=OfferState.DRAFT)

    response = client.get("/organisatie/huis/")

    assert heading(response) == "Voorbeeld Huis"
    assert offers(response) == ["een", "twee"]
    assert "Wat de bron zegt: in 2019." in words(response)
    assert page(response).select("main a[href='https://huis.example/']")
