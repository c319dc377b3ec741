"""The pages of an offer and of the organisation behind it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from directory.enums import OfferState
from directory.search.queries.search import PER_PAGE
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
    assert not page(response).select(".c-pager")
    assert offers(response) == ["een", "twee"]
    assert "Wat de bron zegt: in 2019." in words(response)
    assert page(response).select("main a[href='https://huis.example/']")


def test_an_organisation_with_many_offers_has_pages(client: Client) -> None:
    provider = make_provider(slug="huis")
    for number in range(PER_PAGE + 3):
        make_offer(provider=provider, slug=f"aanbod-{number:02}")
    stale = timezone.localdate() - timedelta(days=3_000)
    make_offer(provider=provider, slug="aan-het-eind", checked_on=stale)

    first = client.get("/organisatie/huis/")
    (link,) = page(first).select("a[rel=next]")
    second = client.get(str(link["href"]))

    assert link["href"] == "/organisatie/huis/?pagina=2"
    assert (len(offers(first)), len(offers(second))) == (PER_PAGE, 3)
    assert page(second).select("a[rel=prev]")[0]["href"] == "/organisatie/huis/"
    assert page(second).select("li a[href='/aanbod/aan-het-eind/']")  # not shown any more: last
    assert not page(first).select("a[href='/aanbod/aan-het-eind/']")


@pytest.mark.parametrize("number", ["99", "0", "-1", "twee", "1" * 40, "%00"])
def test_a_page_that_does_not_exist_is_the_nearest(client: Client, number: str) -> None:
    make_offer(provider=make_provider(slug="huis"), slug="hier")

    assert offers(client.get(f"/organisatie/huis/?pagina={number}")) == ["hier"]
