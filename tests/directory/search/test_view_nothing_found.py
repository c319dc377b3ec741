"""What the results say when nobody was found, and behind the last one."""

import re

import pytest
from django.core.cache import caches
from django.test import Client
from pytest_django import Settings

from directory.models import (
    Law,
    RelatedRole,
)
from directory.search.queries.search import PER_PAGE
from tests.factories.directory import make_offer, make_offers
from tests.helpers.pages import heading, offers, page, words

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/zoeken/?gemeente=utrecht"


def test_nothing_found_says_so_and_shows_the_way_on(client: Client) -> None:
    make_offer(slug="hier", municipalities=["GM0344"], laws=["wmo"])
    make_offer(slug="daar", municipalities=["GM0344"], laws=["wmo"])
    make_offer(slug="taal", municipalities=["GM0344"], laws=["zvw"], languages=["ar"])

    response = client.get(f"{ADDRESS}&wet=wmo&taal=ar")

    assert heading(response) == "Niemand gevonden in Utrecht"
    assert offers(response) == []
    assert "Wij kennen in Utrecht niemand die hier precies bij past." in words(response)
    ways = [
        (" ".join(a.get_text(" ").split()), str(a["href"]))
        for a in page(response).select("main .c-choice-list a")
    ]
    assert ways == [
        ("Zonder ‘\u2068العربية\u2069 (Arabisch)’ 2 organisaties", f"{ADDRESS}&wet=wmo"),
        ("Zonder ‘hulp en zorg thuis’ 1 organisatie", f"{ADDRESS}&taal=ar"),
        ("Toon iedereen die helpt in Utrecht 3 organisaties", ADDRESS),
    ]


def test_nothing_found_names_who_else_helps_with_that_law(client: Client) -> None:
    RelatedRole.objects.all().delete()
    general = RelatedRole.objects.create(code="algemeen", name="iemand voor alles", position=1)
    role = RelatedRole.objects.create(code="wlz-rol", name="vertrouwenspersoon", position=2)
    role.laws.set(Law.objects.filter(code="wlz"))

    assert "vertrouwenspersoon" in words(client.get(f"{ADDRESS}&wet=wlz"))
    assert general.name in words(client.get(f"{ADDRESS}&wet=asiel"))
    RelatedRole.objects.all().delete()
    caches["process"].clear()
    assert "Wij kennen nog niemand die helpt in Utrecht." in words(client.get(f"{ADDRESS}&wet=zvw"))


def test_nothing_found_names_the_national_desk_if_there_is_one(
    client: Client, settings: Settings
) -> None:
    settings.NATIONAL_DESK_NAME = "Het landelijk loket"
    settings.NATIONAL_DESK_PHONE = ""
    assert "helpt u aan de telefoon" not in words(client.get(ADDRESS))

    settings.NATIONAL_DESK_PHONE = "0800 000 00 00"
    response = client.get(f"{ADDRESS}&pc=3511")

    assert "Het landelijk loket helpt u aan de telefoon." in words(response)
    assert page(response).select("main a[href='tel:08000000000']")


def test_last_page_says_what_else_there_is_and_where_we_found_it(client: Client) -> None:
    make_offers(PER_PAGE + 1, municipalities=["GM0344"])
    first = client.get(f"{ADDRESS}&wet=wgs")
    assert not page(client.get(ADDRESS)).select("#wat-nog")

    for response in (first, client.get(f"{ADDRESS}&pagina=2")):
        (more,) = page(response).select("section[aria-labelledby=wat-nog]")
        links = [str(link["href"]) for link in more.select("a")]
        assert links[0] == "/hulpvraag/?gemeente=utrecht"
        numbers = [link for link in links if link.startswith("tel:")]
        assert len([link for link in links if link.startswith("https://")]) == len(numbers) >= 1
    assert "Geldfit" in words(first)
    assert page(first).select("#wat-nog ~ ul a[href='/uitleg/wie-doet-wat/?wet=wgs']")


@pytest.mark.parametrize("law", ["wmo", "wlz", "wgs", "asiel"])
def test_tile_without_a_place_asks_for_the_place_and_denies_nothing(
    client: Client, law: str
) -> None:
    response = client.get(f"/zoeken/?wet={law}")

    assert heading(response) == "Waar zoekt u hulp?"
    (form,) = page(response).select("main form[action='/plaats/']")
    assert form.select(f"[name=wet][value={law}]")
    (main,) = page(response).select("main")
    said = main.get_text(" ", strip=True)
    assert f"U koos: {Law.objects.get(code=law).topic.capitalize()}" in said
    assert not re.search(r"\b(?:niemand|geen organisatie|0 organisaties)\b", said, re.IGNORECASE)
