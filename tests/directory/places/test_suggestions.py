"""Places while somebody types: which come first, and that nothing typed can do harm."""

import string

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from directory.places.gazetteer import find, suggest
from directory.rules.place_names import called
from tests.helpers.pages import municipalities, page

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/plaats/suggesties/"


def labels(text: str) -> list[str]:
    return [f"{choice.label} – {choice.detail}" for choice in suggest(text).choices]


@pytest.mark.parametrize("text", ["3511 AB Amsterdam", "1012 Utrecht", "postcode 3511 Groningen"])
def test_a_postcode_and_a_town_elsewhere_are_asked_as_the_field_does(text: str) -> None:
    offered = [choice.municipality_slug for choice in suggest(text).choices]

    assert len(offered) == 2
    assert offered == [choice.municipality_slug for choice in find(text).choices]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "nes",
            [
                "Nes – gemeente Ameland",
                "Nes – gemeente Heerenveen",
                "Nes – gemeente Noardeast-Fryslân",
                "Eemnes – provincie Utrecht",
            ],
        ),
        ("ut", ["Utrecht – provincie Utrecht", "Utrechtse Heuvelrug – provincie Utrecht"]),
        ("hoorn", ["Hoorn – provincie Noord-Holland", "Hoorn – gemeente Terschelling"]),
        ("den h", ["Den Haag ('s-Gravenhage) – provincie Zuid-Holland"]),
        ("s-grav", ["Den Haag ('s-Gravenhage) – provincie Zuid-Holland"]),
        ("den bos", ["Den Bosch ('s-Hertogenbosch) – provincie Noord-Brabant"]),
        ("ljou", ["Leeuwarden – provincie Fryslân"]),
        ("weesp", ["Weesp – gemeente Amsterdam"]),
        ("amstredam", ["Amsterdam – provincie Noord-Holland"]),
        ("nes amel", ["Nes – gemeente Ameland"]),
        ("351", ["Utrecht – provincie Utrecht"]),
        ("3511", ["Utrecht – provincie Utrecht"]),
        ("3511 AB", ["Utrecht – provincie Utrecht"]),
        ("1724", ["Oudkarspel – gemeente Dijk en Waard", "Oudkarspel – gemeente Schagen"]),
        ("1724RP", ["Oudkarspel – gemeente Schagen"]),
    ],
)
def test_the_likeliest_come_first(text: str, expected: list[str]) -> None:
    assert labels(text)[: len(expected)] == expected


@pytest.mark.parametrize("text", ["", " ", "3", "00", "3500", "u", "qqxyzzy", "غزة", "12345", "%"])
def test_nothing_is_better_than_a_guess(text: str) -> None:
    assert suggest(text).choices == ()


def test_names_that_begin_so_come_before_those_that_hold_it_inside() -> None:
    names = [choice.label for choice in suggest("bergen").choices]

    assert names[:3] == ["Bergen (NH.)", "Bergen (L.)", "Bergen op Zoom"]
    assert all("bergen" not in name.lower()[1:] for name in names[:3])


@pytest.mark.parametrize("text", ["a", "ber", "35", "haar", "den", "1"])
def test_at_most_eight_and_each_once(text: str) -> None:
    found = suggest(text).choices

    assert len(found) <= 8
    assert len({(c.municipality_slug, c.place_slug) for c in found}) == len(found)


def test_only_four_typed_digits_become_a_point() -> None:
    assert [choice.query for choice in suggest("3511").choices] == [
        {"gemeente": "utrecht", "pc": "3511"}
    ]
    assert [choice.query for choice in suggest("351").choices] == [{"gemeente": "utrecht"}]


@settings(max_examples=300, suppress_health_check=list(HealthCheck))
@given(
    st.text(
        st.characters() | st.sampled_from(string.ascii_lowercase + " 0123456789-'"), max_size=150
    )
)
def test_any_text_gets_choices_of_our_own(text: str) -> None:
    for choice in suggest(text).choices:
        assert choice.municipality_slug
        assert choice.label


@pytest.mark.parametrize(
    ("name", "aliases", "expected"),
    [
        ("'s-Gravenhage", ["Den Haag", "The Hague"], "Den Haag"),
        ("’s-Hertogenbosch", ["Den Bosch"], "Den Bosch"),
        ("'s-Ergens", [], ""),
        ("Leeuwarden", ["Ljouwert"], ""),
    ],
)
def test_a_name_that_nobody_says_gives_way(name: str, aliases: list[str], expected: str) -> None:
    assert called(name, aliases) == expected


def test_the_answer_is_a_list_of_links(client: Client) -> None:
    response = client.post(ADDRESS, {"plaats": "nes", "wet": "wgs"})

    options = page(response).select("[role=listbox] > a[role=option]")
    assert [str(option["href"]) for option in options][:2] == [
        "/zoeken/?gemeente=ameland&plaats=nes&wet=wgs",
        "/zoeken/?gemeente=heerenveen&plaats=nes&wet=wgs",
    ]
    assert options[0].get_text(" ", strip=True) == "Nes – gemeente Ameland"
    assert options[0]["data-municipality"] == "GM0060"
    assert len({str(option["id"]) for option in options}) == len(options) == 8
    assert page(response).select_one("[data-cs-count='8 suggesties']")


@pytest.mark.parametrize(
    "plaats", ["\0", "<script>", "' OR 1=1 --", "x" * 100_000, "\ud800", "٣٥١١"]
)
def test_hostile_input_never_fails(client: Client, plaats: str) -> None:
    data = f"plaats={plaats}".encode("utf-8", "surrogatepass")
    response = client.post(ADDRESS, data, content_type="application/x-www-form-urlencoded")

    assert response.status_code == 200
    assert "<script" not in response.content.decode()


def test_nothing_found_is_said_in_the_count_only(client: Client) -> None:
    response = client.post(ADDRESS)

    assert page(response).select_one("[data-cs-count='0 suggesties']")
    assert not page(response).select("[role=option]")


def test_kept_by_nobody_without_cookie_and_from_memory(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.post(ADDRESS, {"plaats": "nes"})

    with django_assert_num_queries(0):
        response = client.post(ADDRESS, {"plaats": "nes"})

    assert response.headers["Cache-Control"] == "no-store"
    assert not response.cookies
    assert not response.has_header("ETag")


def test_other_methods_are_refused(client: Client) -> None:
    response = client.get(ADDRESS, {"plaats": "nes"})

    assert response.status_code == 405
    assert response.headers["Cache-Control"] == "no-store"


def test_needs_no_token_but_not_from_another_site() -> None:
    strict = Client(enforce_csrf_checks=True)

    assert strict.post(ADDRESS, {"plaats": "nes"}).status_code == 200
    refused = strict.post(ADDRESS, {"plaats": "nes"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert refused.status_code == 403
    assert municipalities(strict.post("/plaats/", {"plaats": "nes"})) == [
        "GM0060",
        "GM0074",
        "GM1970",
    ]


def test_the_form_asks_there_and_works_without(client: Client) -> None:
    form = page(client.get("/")).select_one("form[data-cs-suggestions]")

    assert form
    assert form["data-cs-suggestions"] == ADDRESS
    assert form["action"] == "/plaats/"
    panel = form.select_one("[data-cs-panel]")
    assert panel
    assert panel.has_attr("hidden")
    field = form.select_one("[name=plaats]")
    assert field
    assert not field.has_attr("role")  # the script says that it is a combobox, for then it is one
