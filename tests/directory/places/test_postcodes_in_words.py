"""A postcode is found in whatever stands around it; another number is asked back."""

import csv
from itertools import product

import pytest

from directory.criteria import Facet
from directory.loading.everything import DATA
from directory.places.answers import Answer, Kind
from directory.places.gazetteer import find

pytestmark = pytest.mark.usefixtures("places")


def found(text: str) -> dict[str, str]:
    answer = find(text)
    assert answer.kind is Kind.FOUND, (text, answer)
    return answer.choices[0].query


def labels(answer: Answer) -> list[str]:
    return [choice.label for choice in answer.choices]


BETWEEN = [
    *("", " ", "  ", "-", ".", "/", "\u00a0", "\u2011", "\u2009", "\u200b", "\u00ad", "\t"),
    *(" - ", "\ufeff", "\u202f", "\u3000", "·"),
]
AROUND = ["{}", "postcode: {}", "Dorpsstraat 12, {}", "({})", "NL-{}", "wmo, postcode {}"]
SCRIPTS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"]


def exceptions() -> list[dict[str, str]]:
    with (DATA / "pc6_exceptions.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_every_exception_is_found_however_it_is_written() -> None:
    rows = exceptions()
    assert len(rows) == 50
    for row, sign in product(rows, BETWEEN):
        digits, letters = row["pc6"][:4], row["pc6"][4:]
        written = [f"{digits}{sign}{letters.lower()}", sign.join(row["pc6"])]
        for script, text in product(SCRIPTS, written):
            other = text.translate(str.maketrans("0123456789", script))
            (choice,) = find(other).choices
            assert choice.municipality_code == row["municipality_code"], repr(other)
            assert choice.postcode == digits


def test_every_exception_is_found_whatever_stands_around_it() -> None:
    for row, around in product(exceptions(), AROUND):
        (choice,) = find(around.format(f"{row['pc6'][:4]} {row['pc6'][4:]}")).choices
        assert choice.municipality_code == row["municipality_code"], around


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("postcode 3511", {"gemeente": "utrecht", "pc": "3511"}),
        ("mijn postcode is 3511", {"gemeente": "utrecht", "pc": "3511"}),
        ("35 11", {"gemeente": "utrecht", "pc": "3511"}),
        ("1012 is mijn postcode", {"gemeente": "amsterdam", "pc": "1012"}),
        ("ik woon in 1012", {"gemeente": "amsterdam", "pc": "1012"}),
        ("aow postcode 1012", {"gemeente": "amsterdam", "pc": "1012"}),
        ("wmo 1012 Amsterdam", {"gemeente": "amsterdam", "pc": "1012"}),
        ("wmo 1012 AB", {"gemeente": "amsterdam", "pc": "1012"}),
        ("2024 IS", {"gemeente": "haarlem", "pc": "2024"}),
        ("Dorpsstraat 12, 1012 IK", {"gemeente": "amsterdam", "pc": "1012"}),
        ("2024 IS Haarlem", {"gemeente": "haarlem", "pc": "2024"}),
        ("2451 CW Leimuiden", {"gemeente": "uithoorn", "plaats": "de-kwakel", "pc": "2451"}),
        ("4331 AB Middelburg Zeeland", {"gemeente": "middelburg", "pc": "4331"}),
        ("Almelo 12, 3511 AX Utrecht", {"gemeente": "utrecht", "pc": "3511"}),  # a street
        ("3511 AX Schilderswijk", {"gemeente": "utrecht", "pc": "3511"}),
        ("Domplein 12 3511 Utrecht", {"gemeente": "utrecht", "pc": "3511"}),
        ("Sinds 2019 woon ik in 3511 AB", {"gemeente": "utrecht", "pc": "3511"}),
        ("3500 CE Utrecht", {"gemeente": "utrecht"}),  # a box
    ],
)
def test_a_postcode_in_other_words(text: str, query: dict[str, str]) -> None:
    assert found(text) == query


def test_a_year_beside_a_place_is_asked_back() -> None:
    answer = find("Utrecht 2024")

    assert answer.kind is Kind.NEAR
    assert labels(answer) == ["Utrecht", "Haarlem"]
    assert answer.choices[1].postcode == "2024"
    assert labels(find("sinds 2019 in Utrecht")) == ["Utrecht"]


@pytest.mark.parametrize("text", ["06 1234 5678", "030-1234567", "3511 12", "sinds 2019"])
def test_other_numbers_are_no_postcode(text: str) -> None:
    assert find(text).kind in {Kind.UNKNOWN, Kind.WISH}


def test_a_number_in_a_street_is_asked_back() -> None:
    assert find("Dorpsstraat 3511").kind is Kind.NEAR


# Letters that are a word or a unit, and numbers that are a year or an amount.
NO_POSTCODES = """
AOW 2025
pgb 2024
brief van 2023
dementie 1943
huur 1095
hulp 1012
in 2024
1012 of 3511
ik rij 1012 km
ik rij 1012km
weegt 1012 kg
1071 pm
2012 eu
sinds 2024 ww
Sinds 2024 Ik heb geen geld
IN 2025 IS MIJN PGB GESTOPT
In 2025 Of later
van 2020 t/m 2024
2024 i.v.m. schulden
12 maart 2024
€ 1012
1012 euro schuld
niet 1012 AB
vlakbij 1012
1012 AB Parijs
"""


@pytest.mark.parametrize("text", NO_POSTCODES.split("\n")[1:-1])
def test_a_number_that_may_be_something_else_is_asked_back(text: str) -> None:
    assert find(text).kind in {Kind.NEAR, Kind.WISH, Kind.UNKNOWN}


@pytest.mark.parametrize("text", ["schulden 1094", "IN 1094 IS MIJN SCHULD", "schuld 1500"])
def test_a_question_about_a_number_keeps_the_topic(text: str) -> None:
    assert find(text).topics == ((Facet.LAW, "wgs"),)


@pytest.mark.parametrize(
    "text", ["schuld 1500", "huur 1200", "ik heb 2500 schuld", "schuld van 1500,-", "€ 2500 schuld"]
)
def test_an_amount_is_no_box(text: str) -> None:
    answer = find(text)

    assert (answer.kind, answer.choices) == (Kind.WISH, ())
    assert answer.topics


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3511 AX Almelo", ["Almelo", "Utrecht"]),
        ("Almelo 3511 AX", ["Almelo", "Utrecht"]),
        ("3511 Almelo", ["Almelo", "Utrecht"]),
        ("1012 ab amsterdam utrecht", ["Utrecht", "Amsterdam"]),
        ("1012 AB, 3511 AX", ["Amsterdam", "Utrecht"]),
        ("1012 of 3511", ["Amsterdam", "Utrecht"]),
        ("3500 CE Almelo", ["Almelo", "Utrecht"]),  # a box
    ],
)
def test_a_postcode_and_a_town_that_disagree_are_both_named(text: str, expected: list[str]) -> None:
    answer = find(text)

    assert answer.kind is Kind.NEAR
    assert labels(answer) == expected
