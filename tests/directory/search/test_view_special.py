"""Offers for special situations: one row of the results until somebody asks for them."""

from typing import Any

import pytest
from django.test import Client

from directory.enums import LegalBasis
from directory.models import LifeDomain, TargetGroup
from directory.search.queries.search import SPECIAL_SHOWN
from tests.factories.directory import make_offer, make_offers
from tests.helpers.pages import Reply, heading, offers, page, words

pytestmark = pytest.mark.usefixtures("places")
ADDRESS = "/zoeken/?gemeente=utrecht"


def special(response: Reply) -> list[str]:
    return [" ".join(li.get_text(" ").split()) for li in page(response).select(".c-special li")]


def test_special_situations_are_one_row_unless_asked_for(client: Client) -> None:
    specialised: dict[str, Any] = {
        "legal_basis": LegalBasis.SPECIALISED,
        "municipalities": ["GM0344"],
    }
    make_offer(slug="autisme", title="Naast autisme", groups=["autisme"], **specialised)
    make_offer(slug="gewoon", municipalities=["GM0344"])

    response = client.get(ADDRESS)

    assert heading(response) == "2 organisaties helpen u in Utrecht"
    assert offers(response) == ["gewoon"]
    assert special(response) == ["Mensen met autisme Naast autisme"]
    assert "Bijzondere situatie? 1 organisatie Hulp" in words(response)
    assert page(response).select(".c-special a[href='/aanbod/autisme/']")
    for asked in ["doelgroep=autisme", "via=specialised"]:
        narrowed = client.get(f"{ADDRESS}&{asked}")
        assert offers(narrowed)[0] == "autisme"
        assert special(narrowed) == []


def test_a_place_with_special_help_only_is_no_dead_end(client: Client) -> None:
    make_offer(
        legal_basis=LegalBasis.SPECIALISED,
        municipalities=["GM0344"],
        title="Naast autisme",
        phone="030 231 89 06",
    )

    response = client.get(ADDRESS)

    assert heading(response) == "1 organisatie helpt u in Utrecht"
    assert special(response) == ["Naast autisme Bel 030 231 89 06"]
    assert page(response).select(".c-special a[href='tel:+31302318906']")
    assert page(response).select(".c-special[open]")
    assert "Wij kennen" not in words(response)


def test_who_also_stands_in_the_list_is_not_counted_in_the_row(client: Client) -> None:
    offer = make_offer(municipalities=["GM0344"])
    special_too: dict[str, Any] = {"legal_basis": LegalBasis.SPECIALISED}
    make_offer(provider=offer.provider, municipalities=["GM0344"], **special_too)
    make_offer(municipalities=["GM0344"], **special_too)

    response = client.get(ADDRESS)

    assert heading(response) == "2 organisaties helpen u in Utrecht"
    assert len(special(response)) == 2
    assert "Bijzondere situatie? 1 organisatie" in words(response)


def test_many_special_offers_are_named_up_to_a_number(client: Client) -> None:
    make_offers(SPECIAL_SHOWN + 2, legal_basis=LegalBasis.SPECIALISED, municipalities=["GM0344"])

    named = page(client.get(ADDRESS)).select(".c-special a:not(.c-special__call)")

    assert len(named) == SPECIAL_SHOWN + 1
    assert named[-1]["href"] == f"{ADDRESS}&via=specialised"
    everything = client.get(str(named[-1]["href"]))
    assert len(offers(everything)) == SPECIAL_SHOWN + 2
    assert page(everything).select(".c-chosen__link")


def test_one_question_about_the_subject_and_none_that_nobody_can_answer(client: Client) -> None:
    offer = make_offer(municipalities=["GM0344"], laws=["wmo"], groups=["nah"], languages=["nl"])
    offer.life_domains.set(LifeDomain.objects.filter(code="wonen"))

    response = client.get(f"{ADDRESS}&onderwerp=wonen&via=wmo")

    asked = [legend.get_text() for legend in page(response).select(".c-filters legend")]
    assert asked == ["Wanneer?", "Waar gaat het over?", "Voor wie is het?", "In welke taal?"]
    assert not page(response).select("input[type=checkbox][name=onderwerp]")
    hidden = page(response).select(".c-filters input[type=hidden]")
    assert [(i["name"], i["value"]) for i in hidden] == [
        ("gemeente", "utrecht"),
        ("onderwerp", "wonen"),
        ("via", "wmo"),
    ]
    assert offers(response)


def test_the_five_specialised_groups_are_in_sight(client: Client) -> None:
    make_offer(municipalities=["GM0344"])

    boxes = page(client.get(ADDRESS)).select("fieldset > label input[name=doelgroep]")

    specialised = set(
        TargetGroup.objects.filter(is_specialised=True).values_list("code", flat=True)
    )
    assert len(specialised) == 5
    assert specialised < {str(box["value"]) for box in boxes}
