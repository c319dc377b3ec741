"""Which place somebody means, on the real places of the Netherlands."""

import csv
import random
import string
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from time import sleep

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from clientsupport import stamp
from directory.criteria import SearchCriteria
from directory.loading.everything import DATA
from directory.models import Municipality, Place
from directory.places import gazetteer
from directory.places.answers import Answer, Kind
from directory.places.gazetteer import find, find_in_address
from directory.places.index import Index
from directory.places.queries.index import read_index
from directory.places.vocabulary import OF_ASKING

pytestmark = pytest.mark.usefixtures("places")


def rows(file: str) -> Iterator[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def codes(answer: Answer) -> set[str]:
    return {choice.municipality_code for choice in (*answer.choices, *answer.others)}


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("3511", {"gemeente": "utrecht", "pc": "3511"}),
        ("3511AB", {"gemeente": "utrecht", "pc": "3511"}),
        (" 3511 ab ", {"gemeente": "utrecht", "pc": "3511"}),
        ("3511 AB Utrecht", {"gemeente": "utrecht", "pc": "3511"}),
        ("3511 Utrecht", {"gemeente": "utrecht", "pc": "3511"}),
        ("1381", {"gemeente": "amsterdam", "plaats": "weesp", "pc": "1381"}),
        ("1724RP", {"gemeente": "schagen", "plaats": "oudkarspel", "pc": "1724"}),
        ("1724RR", {"gemeente": "dijk-en-waard", "plaats": "oudkarspel", "pc": "1724"}),
        ("utrecht", {"gemeente": "utrecht"}),
        ("UTRECHT", {"gemeente": "utrecht"}),
        ("Groningen", {"gemeente": "groningen"}),
        ("den haag", {"gemeente": "s-gravenhage"}),
        ("The Hague", {"gemeente": "s-gravenhage"}),
        ("s-gravenhage", {"gemeente": "s-gravenhage"}),
        ("’s Gravenhage", {"gemeente": "s-gravenhage"}),
        ("Scheveningen", {"gemeente": "s-gravenhage"}),
        ("Den Bosch", {"gemeente": "s-hertogenbosch"}),
        ("'s Bosch", {"gemeente": "s-hertogenbosch"}),
        ("A'dam", {"gemeente": "amsterdam"}),
        ("A-dam", {"gemeente": "amsterdam"}),
        ("R'dam", {"gemeente": "rotterdam"}),
        ("Dordt", {"gemeente": "dordrecht"}),
        ("Ljouwert", {"gemeente": "leeuwarden"}),
        ("súdwest fryslân", {"gemeente": "sudwest-fryslan"}),
        ("Alphen a/d Rijn", {"gemeente": "alphen-aan-den-rijn"}),
        ("Ysselstein", {"gemeente": "ijsselstein"}),
        ("Wychen", {"gemeente": "wijchen"}),
        ("Het Harde", {"gemeente": "elburg", "plaats": "t-harde"}),
        ("gemeente Utrecht", {"gemeente": "utrecht"}),
        ("Weesp", {"gemeente": "amsterdam", "plaats": "weesp"}),
        ("Sneek", {"gemeente": "sudwest-fryslan", "plaats": "sneek"}),
        ("Bussum", {"gemeente": "gooise-meren", "plaats": "bussum"}),
        ("Beemster", {"gemeente": "purmerend", "plaats": "beemster"}),
        ("Menaldumadeel", {"gemeente": "waadhoeke", "plaats": "menaldumadeel"}),
        ("Steenwijk", {"gemeente": "steenwijkerland", "plaats": "steenwijk"}),
        ("Hoogvliet", {"gemeente": "rotterdam", "plaats": "hoogvliet-rotterdam"}),
        ("bergen nh", {"gemeente": "bergen-nh"}),
        ("Bergen (NH.)", {"gemeente": "bergen-nh"}),
        ("bergen noord-holland", {"gemeente": "bergen-nh"}),
        ("bergen limburg", {"gemeente": "bergen-l"}),
        ("Bergen, L", {"gemeente": "bergen-l"}),
        ("Hengelo Gld", {"gemeente": "bronckhorst", "plaats": "hengelo-gld"}),
        ("hengelo gelderland", {"gemeente": "bronckhorst", "plaats": "hengelo-gld"}),
        ("Nes Ameland", {"gemeente": "ameland", "plaats": "nes"}),
        ("Nes (Ameland)", {"gemeente": "ameland", "plaats": "nes"}),
        ("Laren Lochem", {"gemeente": "lochem", "plaats": "laren"}),
        ("Laren (NH)", {"gemeente": "laren"}),
        ("Haren Gn", {"gemeente": "groningen", "plaats": "haren-gn"}),
        ("Loo Gld Duiven", {"gemeente": "duiven", "plaats": "loo-gld"}),
        ("Spaarndam gem. Haarlem", {"gemeente": "haarlem", "plaats": "spaarndam-gem-haarlem"}),
        ("Haaren Tilburg", {"gemeente": "tilburg", "plaats": "biezenmortel"}),
        ("Valkenburg aan de Geul", {"gemeente": "valkenburg-aan-de-geul"}),
    ],
)
def test_found(text: str, query: dict[str, str]) -> None:
    answer = find(text)
    assert answer.kind is Kind.FOUND
    assert [choice.query for choice in answer.choices] == [query]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bergen", [("Bergen (NH.)", "Bergen (NH.)"), ("Bergen (L.)", "Bergen (L.)")]),
        ("Nes", [("Nes", "Ameland"), ("Nes", "Heerenveen"), ("Nes", "Noardeast-Fryslân")]),
        ("Haren", [("Haren Gn", "Groningen"), ("Haren", "Oss")]),
        ("Laren", [("Laren", "Laren"), ("Laren", "Lochem")]),
        ("Buren", [("Buren", "Buren"), ("Buren", "Ameland")]),
        ("Beek", [("Beek", "Beek"), ("Beek", "Berg en Dal"), ("Beek", "Montferland")]),
        ("Valkenburg", [("Valkenburg", "Valkenburg aan de Geul"), ("Valkenburg", "Katwijk")]),
        ("Loenen", [("Loenen", "Stichtse Vecht"), ("Loenen", "Apeldoorn")]),
        ("Loo Gld", [("Loo Gld", "Duiven"), ("Loo Gld", "Lingewaard")]),
        (
            "Haaren",
            [
                ("Haaren", "Oisterwijk"),
                ("Helvoirt", "Vught"),
                ("Esch", "Boxtel"),
                ("Biezenmortel", "Tilburg"),
            ],
        ),
    ],
)
def test_choose(text: str, expected: list[tuple[str, str]]) -> None:
    answer = find(text)
    assert answer.kind is Kind.CHOOSE
    assert [(c.label, c.municipality_name) for c in answer.choices] == expected
    assert all(c.detail for c in answer.choices)


@pytest.mark.parametrize(
    ("text", "code", "others"),
    [
        ("Hoorn", "GM0405", ["Terschelling"]),
        ("Hengelo", "GM0164", ["Bronckhorst"]),
        ("Katwijk", "GM0537", ["Land van Cuijk"]),
        ("Rijswijk", "GM0603", ["Altena", "Buren"]),
    ],
)
def test_ten_times_as_large_is_found_and_others_named(
    text: str, code: str, others: list[str]
) -> None:
    answer = find(text)
    assert answer.kind is Kind.FOUND
    assert answer.choices[0].municipality_code == code
    assert [choice.municipality_name for choice in answer.others] == others


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("amers", "Amersfoort"),
        ("leide", "Leiden"),
        ("haarl", "Haarlem"),
        ("Bergne", "Bergen (NH.)"),
        ("Utrecht Jan van Scorelstraat", "Utrecht"),
        ("willebrord", "St. Willebrord"),
        ("1e", "1e Exloërmond"),
    ],
)
def test_near(text: str, first: str) -> None:
    answer = find(text)
    assert answer.kind is Kind.NEAR
    assert answer.choices[0].label == first
    assert len(answer.choices) <= 8


@pytest.mark.parametrize(
    ("text", "place"),
    [
        *[("Utrect", "Utrecht"), ("Utrehct", "Utrecht"), ("Amsterdan", "Amsterdam")],
        *[("rotterda", "Rotterdam"), ("leeuwaarden", "Leeuwarden"), ("Eindhovn", "Eindhoven")],
        *[("Zandfort", "Zandvoort"), ("Hikjen", "Hijken")],
    ],
)
def test_one_likely_place_is_asked_all_the_same(text: str, place: str) -> None:
    answer = find(text)
    assert answer.kind is Kind.NEAR
    assert [choice.label for choice in answer.choices] == [place]


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("1300", "Almere"),
        ("3500 AB", "Utrecht"),
        ("1001", "Amsterdam"),
        ("1571", "Enkhuizen"),  # 30 below 1601
        ("1570", None),
    ],
)
def test_unknown_postcode_names_the_next_known_one(text: str, municipality: str | None) -> None:
    answer = find(text)
    assert answer.kind is Kind.POSTCODE_UNKNOWN
    assert [c.label for c in answer.choices] == ([municipality] if municipality else [])
    assert all(set(c.query) == {"gemeente"} for c in answer.choices)


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("Gelderland", "gelderland"),
        ("Friesland", "fryslan"),
        ("Fryslân", "fryslan"),
        ("Limbrug", "limburg"),
        ("brabant", "noord-brabant"),
        ("provincie Utrecht", "utrecht"),
    ],
)
def test_province(text: str, province: str) -> None:
    answer = find(text)
    members = Municipality.objects.current().filter(province=province)
    assert answer.kind is Kind.PROVINCE
    assert {c.municipality_slug for c in answer.choices} == {m.slug for m in members}


def test_province_lists_its_municipalities_by_the_names_that_people_say() -> None:
    labels = [choice.label for choice in find("Zuid-Holland").choices]
    at = labels.index("Den Haag ('s-Gravenhage)")

    assert (labels[at - 1], labels[at + 1]) == ("Delft", "Dordrecht")


def test_village_is_said_to_lie_in_the_municipality_that_people_say() -> None:
    (rosmalen,) = find("Rosmalen").choices

    assert rosmalen.detail == "gemeente Den Bosch"


def test_province_that_is_a_village_too_names_the_village() -> None:
    answer = find("Zeeland")
    assert answer.kind is Kind.PROVINCE
    assert [c.municipality_name for c in answer.others] == ["Maashorst"]


@pytest.mark.parametrize("text", ["", "   ", "\0", "\t\n", "\ud800", "\u202e", "\u200b"])
def test_empty(text: str) -> None:
    assert find(text) == Answer(Kind.EMPTY)


@pytest.mark.parametrize(
    "text",
    [
        *("351", "35111", "0351", "qqqq", "x" * 200, "🙂", "مرحبا", "\u202eabcdq"),
        *("'; DROP TABLE directory_place;--", "%(name)s", "<script>", "?!"),
    ],
)
def test_unknown(text: str) -> None:
    assert find(text) == Answer(Kind.UNKNOWN)


def test_name_of_place_and_its_namesakes() -> None:
    assert gazetteer.place_name("amsterdam", "weesp") == "Weesp"
    assert gazetteer.place_name("purmerend", "beemster") == "Beemster"
    assert gazetteer.place_name("utrecht", "utrecht") == ""
    assert gazetteer.place_name("utrecht", "nergens") == ""
    assert gazetteer.place_name("", "") == ""
    assert [c.municipality_name for c in gazetteer.namesakes("hoorn")] == ["Terschelling"]
    assert [c.label for c in gazetteer.namesakes("terschelling", "hoorn")] == ["Hoorn"]
    assert gazetteer.namesakes("nergens") == gazetteer.namesakes("zoetermeer") == ()


def test_a_postcode_in_an_address_is_its_digits() -> None:
    (by_post,), (by_address,) = find("1724RP").choices, find_in_address("1724RP").choices

    assert by_post.municipality_slug == "schagen"
    assert by_address == find("1724").choices[0]


def test_only_what_stands_in_our_tables_is_repeated() -> None:
    asked = SearchCriteria(municipality="utrecht", place="de-meern", postcode="3454", laws=("wmo",))

    assert gazetteer.known(asked) == asked
    assert gazetteer.known(replace(asked, place="jan-jansen", postcode="1000")) == replace(
        asked, place="", postcode=""
    )


COUNTS = {  # choices in an answer of each kind: at least, at most
    Kind.FOUND: (1, 1),
    Kind.CHOOSE: (2, 10),
    Kind.NEAR: (1, 8),
    Kind.POSTCODE_UNKNOWN: (0, 1),
    Kind.PROVINCE: (5, 60),
    Kind.UNKNOWN: (0, 0),
    Kind.WISH: (0, 0),
    Kind.ABROAD: (0, 0),
    Kind.EMPTY: (0, 0),
}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=150) | st.from_regex(r"[0-9]{3,5} ?[A-Za-z]{0,3}.{0,9}"))
def test_any_text_gets_an_answer_made_of_our_own_names(text: str) -> None:
    answer = find(text)
    least, most = COUNTS[answer.kind]
    assert least <= len(answer.choices) <= most
    for choice in (*answer.choices, *answer.others):
        assert set(choice.query) <= {"gemeente", "plaats", "pc"}
        assert len(choice.postcode) in {0, 4}


def test_every_place_is_found_by_name_and_alias() -> None:
    for row in rows("places.csv"):
        for name in [row["place"], *filter(None, row["aliases"].split("|"))]:
            answer = find(name)
            assert row["municipality_code"] in codes(answer), name
            is_word_too = name == "Zeeland" or name.lower() in OF_ASKING
            assert answer.kind in {Kind.FOUND, Kind.CHOOSE} or is_word_too, name


def test_every_municipality_is_found_by_name_and_alias() -> None:
    everyday = [(row["municipality_code"], row["name"]) for row in rows("everyday_names.csv")]
    official = [
        (row["code"], name)
        for row in rows("municipalities.csv")
        for name in [row["name"], *filter(None, row["aliases"].split("|"))]
    ]
    for code, name in [*official, *everyday]:
        assert code in codes(find(name)), name


def test_every_former_municipality_leads_to_all_its_successors() -> None:
    successors: dict[str, set[str]] = {}
    for row in rows("village_facts.csv"):
        if row["kind"] in {"merged", "split"}:
            successors.setdefault(row["name"], set()).add(row["municipality_code"])
    for name, expected in successors.items():
        assert expected <= codes(find(name)), name


def test_every_postcode_is_found() -> None:
    for row in rows("postcodes.csv"):
        (choice,) = find(row["pc4"]).choices
        assert (choice.municipality_code, choice.postcode) == (
            row["municipality_code"],
            row["pc4"],
        )


def test_every_exception_is_found_without_its_letters() -> None:
    for row in rows("pc6_exceptions.csv"):
        (choice,) = find(row["pc6"].lower()).choices
        assert choice.municipality_code == row["municipality_code"]
        assert choice.query["pc"] == row["pc6"][:4]


def _with_one_error(rng: random.Random, name: str) -> str:
    at, letter = rng.randrange(len(name)), rng.choice(string.ascii_lowercase)
    head, tail = name[:at], name[at:]
    return rng.choice(
        [
            head + tail[1:],
            head + letter + tail,
            head + letter + tail[1:],
            head + tail[1::-1] + tail[2:],
        ]
    )


def test_at_least_97_percent_of_names_with_one_error_are_offered() -> None:
    """Measured: 98.5 % (seed 2026); missed are mostly names of two to four letters."""
    rng, places = random.Random(2026), Place.objects.select_related("municipality")
    offered = [p.municipality.code in codes(find(_with_one_error(rng, p.name))) for p in places]
    assert sum(offered) / len(offered) >= 0.97


def test_answers_come_from_memory(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    find("Utrecht")
    with django_assert_num_queries(0):
        assert [find(text).kind for text in ("3511", "Utrect", "nergensdorp", "Nes")]


def test_change_of_the_directory_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find("Nieuwstad aan Zee").kind is not Kind.FOUND
    utrecht = Municipality.objects.get(slug="utrecht")
    utrecht.aliases = ["Nieuwstad aan Zee"]
    utrecht.save()
    monkeypatch.setattr(stamp, "of", lambda _part: -1)
    assert find("Nieuwstad aan Zee").choices[0].municipality_slug == "utrecht"


def test_threads_build_the_index_once(monkeypatch: pytest.MonkeyPatch) -> None:
    index, built = read_index(), []

    def build() -> Index:
        built.append(index)
        sleep(0.05)  # long enough for the other threads to arrive
        return index

    monkeypatch.setattr(gazetteer, "read_index", build)
    monkeypatch.setattr(stamp, "of", lambda _part: -2)
    with ThreadPoolExecutor(8) as pool:
        kinds = set(pool.map(lambda _n: find("Utrecht").kind, range(64)))
    assert kinds == {Kind.FOUND}
    assert len(built) == 1
