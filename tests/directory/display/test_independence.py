"""Facts about independence: what was not declared is unknown, and nothing is a score."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from directory.display.independence import Independence, Tone, independence
from directory.enums import Employer, Payer
from directory.models import IndependenceDeclaration, Offer
from tests.factories.directory import make_offer
from tests.factories.reach import make_declaration
from tests.helpers.pages import page, words

FREE: dict[str, Any] = {
    "takes_decisions": False,
    "is_in_access_team": False,
    "gives_care": False,
    "has_hours_limited": False,
    "has_registered_professionals": True,
    "employed_by": Employer.OWN,
    "paid_by": [Payer.MUNICIPALITY, Payer.FUND],
    "complaint_route": "https://klacht.example/",
}


def declared(**facts: Any) -> Independence:
    found = independence(IndependenceDeclaration(declared_on=date(2026, 3, 3), **facts))
    assert found
    return found


def tones(found: Independence) -> set[Tone]:
    return {fact.tone for fact in found.facts}


def test_nothing_declared() -> None:
    assert independence(None) is None


def test_an_empty_declaration_says_that_nothing_is_known() -> None:
    found = declared()

    assert tones(found) == {Tone.UNKNOWN}
    assert len(found.facts) == 8
    assert found.short == ()
    assert "Wij weten nog niet of deze organisatie zelf zorg geeft." in [
        fact.sentence for fact in found.facts
    ]


def test_the_most_important_facts_stand_on_the_card() -> None:
    assert [fact.sentence for fact in declared(**FREE).short] == [
        "Beslist niet mee of u hulp krijgt.",
        "Zit niet in het wijkteam.",
        "Geeft zelf geen zorg.",
    ]


def test_what_is_worth_a_question_is_never_left_out_of_the_card() -> None:
    found = declared(**{**FREE, "has_hours_limited": True})

    assert [fact.sentence for fact in found.short][:2] == [
        "Er is een grens aan de uren hulp. Die stelt wie de hulp betaalt.",
        "Beslist niet mee of u hulp krijgt.",
    ]


def test_who_pays_is_neither_good_nor_bad() -> None:
    (fact,) = [fact for fact in declared(**FREE).facts if fact.anchor == "betalen"]

    assert fact.tone is Tone.PLAIN
    assert fact.sentence == "Wie betaalt deze hulp: de gemeente, een fonds, vereniging of gift."


@pytest.mark.parametrize(
    ("employer", "tone"),
    [
        (Employer.OWN, Tone.GOOD),
        (Employer.VOLUNTEERS, Tone.PLAIN),
        (Employer.MUNICIPALITY, Tone.ASK),
        (Employer.CARE_PROVIDER, Tone.ASK),
    ],
)
def test_every_employer_has_a_sentence(employer: Employer, tone: Tone) -> None:
    (fact,) = [f for f in declared(employed_by=employer).facts if f.anchor == "in-dienst"]

    assert fact.tone is tone


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer(slug="hier", municipalities=["GM0344"])


def test_the_latest_declaration_counts(client: Client, offer: Offer) -> None:
    make_declaration(offer.provider, declared_on=date(2025, 3, 3), takes_decisions=True)
    make_declaration(offer.provider, takes_decisions=False)

    text = words(client.get("/aanbod/hier/"))

    assert "Beslist niet mee of u hulp krijgt." in text
    assert "Beslist mee of u hulp krijgt." not in text
    assert "Verklaard op 3 maart 2026 door de organisatie zelf." in text


def test_own_words_and_the_way_to_complain(client: Client, offer: Offer) -> None:
    make_declaration(offer.provider, **FREE, statement="Wij staan naast u.")

    response = client.get("/aanbod/hier/")

    assert "Wij staan naast u." in words(response)
    assert page(response).select("main a[href='https://klacht.example/']")


def test_own_words_in_dutch_are_marked_on_an_english_page(client: Client, offer: Offer) -> None:
    make_declaration(offer.provider, statement="Wij staan naast u.")

    (dutch,) = page(client.get("/aanbod/hier/")).select("blockquote")
    (english,) = page(client.get("/en/aanbod/hier/")).select("blockquote")

    assert "lang" not in dutch.attrs
    assert english["lang"] == "nl"


def test_own_words_in_english_are_not_marked(client: Client, offer: Offer) -> None:
    make_declaration(
        offer.provider, statement_nl="Wij staan naast u.", statement_en="We stand beside you."
    )

    (english,) = page(client.get("/en/aanbod/hier/")).select("blockquote")

    assert english.get_text(strip=True) == "We stand beside you."
    assert "lang" not in english.attrs


@pytest.mark.usefixtures("offer")
def test_without_a_declaration_the_pages_say_so(client: Client) -> None:
    card = words(client.get("/zoeken/?gemeente=utrecht"))
    text = words(client.get("/aanbod/hier/"))

    assert "Hoe onafhankelijk? Nog niet bekend." in card
    assert "Wij weten nog niet hoe onafhankelijk deze organisatie is." in text


def test_the_card_is_silent_about_single_facts_that_are_unknown(
    client: Client, offer: Offer
) -> None:
    make_declaration(offer.provider, is_in_access_team=True)

    response = client.get("/zoeken/?gemeente=utrecht")
    text = words(response)

    assert "Zit in het wijkteam." in text
    (explained,) = page(response).select(".c-card a[href='/uitleg/onafhankelijkheid/#wijkteam']")
    assert explained.get_text() == "Zit in het wijkteam."
    assert "Wij weten nog niet" not in text


def test_every_fact_is_explained(client: Client, offer: Offer) -> None:
    make_declaration(offer.provider, **FREE)
    links = page(client.get("/aanbod/hier/")).select("a[href^='/uitleg/onafhankelijkheid/#']")
    explained = {
        tag["id"] for tag in page(client.get("/uitleg/onafhankelijkheid/")).select("h2[id]")
    }

    assert len(links) == 8
    assert {str(link["href"]).rpartition("#")[2] for link in links} <= explained
