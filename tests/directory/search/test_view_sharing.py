"""Passing on an offer or an organisation, what to say when calling, and what paper shows."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from tests.factories.directory import make_offer, make_provider
from tests.factories.reach import make_location
from tests.helpers.pages import page, words

pytestmark = pytest.mark.usefixtures("places")
ADDRESS = "http://testserver/aanbod/hier/"
STAYS = "blijft op uw telefoon staan"
SAY = "Wat zegt u als u belt?"


def shared(client: Client, address: str) -> list[str]:
    text = page(client.get(address)).select_one("[data-cs-share]")
    assert text
    return text.get_text().split("\n")


def test_offer_passes_on_name_telephone_and_bare_page(client: Client) -> None:
    make_offer(slug="hier", title="Voorbeeld: hier", phone="0301234567", municipalities=["GM0344"])

    response = client.get("/aanbod/hier/?gemeente=utrecht&pc=3511")

    assert shared(client, "/aanbod/hier/?gemeente=utrecht&pc=3511") == [
        "Voorbeeld: hier",
        "030 123 45 67",
        ADDRESS,
    ]
    sms, whatsapp = (str(a["href"]) for a in page(response).select(".c-share a"))
    assert "3511" not in sms + whatsapp
    assert parse_qs(urlsplit(whatsapp).query)["text"][0].endswith(ADDRESS)
    assert STAYS in words(response)


def test_link_to_elsewhere_tells_nothing_of_where_it_came_from(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"])

    (link,) = page(client.get("/aanbod/hier/")).select(".c-share a[href*='wa.me']")

    assert {"noopener", "noreferrer", "nofollow"} <= set(link["rel"])


def test_number_that_nobody_checked_is_not_passed_on(client: Client) -> None:
    make_offer(slug="hier", title="Voorbeeld: hier", checked_on=None, municipalities=["GM0344"])

    response = client.get("/aanbod/hier/")

    assert shared(client, "/aanbod/hier/") == ["Voorbeeld: hier", ADDRESS]
    assert SAY not in words(response)


@pytest.mark.parametrize(
    ("phones", "passed"),
    [
        (["0301234567", "0301234567"], ["030 123 45 67"]),
        (["0301234567", "0201234567"], []),
    ],
)
def test_organisation_passes_on_the_number_of_all_its_offers(
    client: Client, phones: list[str], passed: list[str]
) -> None:
    provider = make_provider(name="Voorbeeld Huis", slug="huis")
    for phone in phones:
        make_offer(provider=provider, phone=phone, municipalities=["GM0344"])

    assert shared(client, "/organisatie/huis/") == [
        "Voorbeeld Huis",
        *passed,
        "http://testserver/organisatie/huis/",
    ]


def test_what_needs_a_script_is_hidden_without_it(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"])

    (actions,) = page(client.get("/aanbod/hier/")).select("[data-cs-share-actions]")

    assert actions.has_attr("hidden")
    assert len(actions.select("button")) == 2


def test_page_gives_a_sentence_to_read_aloud(client: Client) -> None:
    make_offer(slug="hier", phone="0301234567", municipalities=["GM0344"])

    response = client.get("/aanbod/hier/")

    assert SAY in words(response)
    (sentence,) = page(response).select(".c-say q[lang=nl]")
    assert len(sentence.get_text().split()) < 25


def test_what_cannot_be_called_has_nothing_to_say(client: Client) -> None:
    make_offer(slug="hier", phone="", municipalities=["GM0344"])

    assert SAY not in words(client.get("/aanbod/hier/"))


@pytest.mark.parametrize(("private", "number"), [(False, 1), (True, 0)])
def test_paper_has_the_address_that_is_no_secret(
    client: Client, private: bool, number: int
) -> None:
    offer = make_offer(slug="hier", municipalities=["GM0344"])
    make_location(offer, name="Buurthuis", street="Zijstraat 4", is_private=private)

    said: Any = page(client.get("/zoeken/?gemeente=utrecht")).select(".c-card .c-on-paper")

    assert sum("Zijstraat 4" in part.get_text() for part in said) == number


@pytest.mark.parametrize(("results", "pages"), [(1, 1), (3, 1), (4, 2)])
def test_every_three_results_say_where_they_come_from(
    client: Client, results: int, pages: int
) -> None:
    for _ in range(results):
        make_offer(municipalities=["GM0344"])

    response = client.get("/zoeken/?gemeente=utrecht&wet=&gek=woord")
    said = [p.get_text(" ", strip=True) for p in page(response).select("p.c-on-paper")]

    mine = [one for one in said if "/zoeken/?gemeente=utrecht op" in " ".join(one.split())]
    assert len(mine) == pages
    assert "gek=woord" not in " ".join(said)
