"""The page that finds a place: POST without token, the list per province without typing."""

import pytest
from django.test import Client

from tests.helpers.pages import heading, municipalities, page, words

pytestmark = pytest.mark.usefixtures("places")


@pytest.mark.parametrize(
    ("typed", "leads_to"),
    [
        ("3511", "gemeente=utrecht&pc=3511"),
        ("3511 AB", "gemeente=utrecht&pc=3511"),
        ("utrecht", "gemeente=utrecht"),
        ("den haag", "gemeente=s-gravenhage"),
        ("s-gravenhage", "gemeente=s-gravenhage"),
        ("Den Bosch", "gemeente=s-hertogenbosch"),
        ("A'dam", "gemeente=amsterdam"),
        ("Ljouwert", "gemeente=leeuwarden"),
        ("Weesp", "gemeente=amsterdam&plaats=weesp"),
        ("Hoorn", "gemeente=hoorn"),
        ("1724RP", "gemeente=schagen&plaats=oudkarspel&pc=1724"),
    ],
)
def test_one_answer_leads_to_the_results(client: Client, typed: str, leads_to: str) -> None:
    response = client.post("/plaats/", {"plaats": typed})

    assert response.status_code == 302
    assert response.headers["Location"] == f"/zoeken/?{leads_to}"
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("bergen", {"GM0373", "GM0893"}),
        ("Nes", {"GM0060", "GM0074", "GM1970"}),
        ("Haaren", {"GM0824", "GM0855", "GM0865", "GM0757"}),
        ("Laren", {"GM0262", "GM0417"}),
        ("Buren", {"GM0060", "GM0214"}),
    ],
)
def test_several_answers_are_offered(client: Client, typed: str, codes: set[str]) -> None:
    response = client.post("/plaats/", {"plaats": typed})

    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert set(municipalities(response)) == codes


def test_what_was_asked_travels_along(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "utrecht", "wet": "wgs", "doelgroep": "nah"})

    assert response.headers["Location"] == "/zoeken/?gemeente=utrecht&wet=wgs&doelgroep=nah"


def test_unknown_postcode_is_never_silently_its_neighbour(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "3500"})

    assert heading(response) == "Deze postcode kennen wij niet"
    assert "Is het een postbus? Dan hoort hij waarschijnlijk bij" in words(response)
    assert municipalities(response) == ["GM0344"]


def test_unknown_place_is_repeated_and_the_list_shown(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "qqxyzzy <b>"})

    assert heading(response) == "Wij kunnen deze plaats niet vinden"
    assert page(response).select_one("#id_plaats")["value"] == "qqxyzzy <b>"  # type: ignore[index]
    assert len(page(response).select(".c-province-list details")) == 12


def test_empty_field_asks_again(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "  "})

    assert response.status_code == 200
    assert "U heeft nog niets ingevuld." in words(response)


def test_a_province_lists_its_municipalities(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "Gelderland"})

    assert heading(response) == "In welke gemeente woont u?"
    assert len(municipalities(response)) == 51


def test_every_municipality_is_in_the_list(client: Client) -> None:
    links = page(client.get("/plaats/")).select(".c-province-list [data-municipality]")

    assert len(links) == 342
    assert {str(link["href"]) for link in links} >= {"/gemeente/utrecht/", "/gemeente/bergen-nh/"}
    names = [link.get_text() for link in links]
    at = names.index("Den Haag ('s-Gravenhage)")  # where people look for it
    assert (names[at - 1], names[at + 1]) == ("Delft", "Dordrecht")


def test_what_is_only_alike_is_asked_with_one_place_too(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "Utrect", "taal": "ar"})

    assert heading(response) == "Bedoelt u Utrecht?"
    assert page(response).select("main a[href='/zoeken/?gemeente=utrecht&taal=ar']")


def test_a_topic_with_a_place_leads_to_results_about_it(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "jeugdhulp in Ede", "wet": "wmo"})

    assert response.headers["Location"] == "/zoeken/?gemeente=ede&wet=wmo&onderwerp=jeugdhulp"


def test_a_topic_asks_for_the_place_and_is_kept(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "schuld"})

    assert heading(response) == "Waar woont u?"
    assert "U zoekt hulp bij: geld en schulden" in words(response)
    assert not page(response).select(".c-error-summary")
    field = page(response).select_one("#id_plaats")
    assert field
    assert not field.get("value")
    form = {
        str(box["name"]): str(box["value"]) for box in page(response).select("form [type=hidden]")
    }
    assert form == {"wet": "wgs"}

    found = client.post("/plaats/", {**form, "plaats": "Utrecht"})
    assert found.headers["Location"] == "/zoeken/?gemeente=utrecht&wet=wgs"


def test_a_topic_is_kept_while_the_place_is_chosen(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "wmo bergen"})

    assert page(response).select("main a[href='/zoeken/?gemeente=bergen-nh&wet=wmo']")


@pytest.mark.parametrize(
    ("typed", "says", "tells"),
    [
        ("Brussel", "U vulde Brussel in (België).", "vraag het aan de gemeente waar u woont"),
        ("belgie", "U vulde België in.", "vraag het aan de gemeente waar u woont"),
        ("Istanbul", "U vulde Istanbul in.", "vraag het aan de gemeente waar u woont"),
        ("Paramaribo", "U vulde Paramaribo in (Suriname).", "de gemeente waar u woont"),
        ("Bonaire", "U vulde Bonaire in (Caribisch Nederland).", "Vraag op uw eiland"),
    ],
)
def test_a_place_abroad_has_a_sentence_of_its_own(
    client: Client, typed: str, says: str, tells: str
) -> None:
    response = client.post("/plaats/", {"plaats": typed})

    assert heading(response) == "Daar kunnen wij niet zoeken"
    assert says in words(response)
    assert tells in words(response)
    assert municipalities(response) == []


@pytest.mark.parametrize("typed", ["help", "Brussel", "Utrect", "schuld", "qqxyzzy"])
def test_no_word_that_was_typed_stands_in_an_address(client: Client, typed: str) -> None:
    response = client.post("/plaats/", {"plaats": typed})

    assert not [str(link) for link in page(response).select(f"[href*='={typed}' i]")]


def test_a_name_of_a_place_abroad_too_offers_ours_and_says_so(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "Sint Maarten"})

    assert heading(response) == "Welke plaats bedoelt u?"
    assert municipalities(response) == ["GM0441"]
    assert "Sint Maarten is ook een plaats waar wij niet kunnen zoeken" in words(response)
    assert "Vraag op uw eiland" in words(response)


def test_a_year_that_is_taken_for_a_postcode_is_shown_as_one(client: Client) -> None:
    response = client.post("/plaats/", {"plaats": "AOW 2025"})

    assert heading(response) == "Bedoelt u Haarlem?"
    assert "postcode 2025, gemeente in de provincie Noord-Holland" in words(response)


@pytest.mark.parametrize(
    ("typed", "says"), [("\0", "U heeft nog niets ingevuld."), ("qqx\0yzzy", "Vul de 4 cijfers")]
)
def test_an_unseen_sign_gets_one_kind_sentence(client: Client, typed: str, says: str) -> None:
    response = client.post("/plaats/", {"plaats": typed})

    (error,) = page(response).select(".c-error-summary li")
    assert says in error.get_text()
    assert len(page(response).select("#id_plaats_error")) == 1
