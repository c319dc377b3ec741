"""How easily residents read what we write, and words that they should not have to know."""

import re

import pytest

from tests.readability import EASY, HARD, LONG, measured, report, sentences, syllables
from tests.resident_texts import STAFF, resident_texts

TEXTS = list(resident_texts())
LEGAL = (
    "De ingevolge de vigerende verordening vastgestelde inkomensafhankelijke eigenbijdrageregeling "
    "behoudt onverminderd rechtsgeldigheid gedurende de aanvraagprocedure."
)
EASY_ONE = "U heeft een brief gekregen. U snapt hem niet. Wij lezen hem samen met u."
# A word that residents met and did not know, or that says something else than is meant.
REWRITTEN = re.compile(
    r"ingezeten|vrij zeker|moeilijk gedrag|versleuteld|logboek|leefgebied|hulpvra|berichtje"
    r"|nooit te laat|meer onafhankelijk dan|blijft niets over|klacht geven|Toon wie past|\bgids\b"
    r"|functionaris gegevens|tussen u en de gemeente|Wie betaalt, bepaalt|Hoor het als"
    r"|Beslist mee over hulp",
    re.IGNORECASE,
)
# "één" is no number here: it says that there is no second one.
NUMBER_IN_WORDS = re.compile(
    r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd"
    r"|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("bezwaar", 2),
        ("cliënt", 2),
        ("organisatie", 5),
        ("sociaal", 3),
        ("nieuwe", 2),
        ("bij", 1),
        ("geluid", 2),
        ("Wmo", 1),
        ("112", 1),
    ],
)
def test_syllables_of_a_word(word: str, number: int) -> None:
    assert syllables(word) == number


def test_sentences_end_where_a_reader_pauses() -> None:
    assert [len(words) for words in sentences("Bel ons. Of mail: dat kan ook! (Echt.)")] == [
        2,
        2,
        3,
        1,
    ]


def test_what_the_portal_is_about_is_no_hard_word() -> None:
    assert sentences("Een cliëntondersteuner helpt.") == [["Een", "ondersteuner", "helpt"]]


def test_law_is_hard_and_plain_words_are_easy() -> None:
    law, plain = measured("law", LEGAL), measured("plain", EASY_ONE)

    assert law
    assert plain
    assert law.score < HARD < EASY < plain.score
    assert law.is_too_hard
    assert not plain.is_outlier


def test_few_words_have_no_score() -> None:
    assert measured("button", "Bezwaarschriftencommissie") is None


def test_long_sentence_is_an_outlier_however_easy() -> None:
    found = measured("long", " ".join(["nee"] * (LONG + 1)))

    assert found
    assert found.score > EASY
    assert found.is_outlier
    assert not found.is_too_hard


def test_report_names_what_is_hard_first_and_says_whether_that_must_change() -> None:
    lines, is_fine = report([("a.html", EASY_ONE), ("b.html", LEGAL)])

    assert lines.splitlines()[0].endswith(f"! b.html: {LEGAL}")
    assert "a.html" not in lines
    assert not is_fine


def test_nothing_that_residents_read_has_to_be_rewritten() -> None:
    lines, is_fine = report(TEXTS)

    assert is_fine, lines


def test_texts_of_residents_are_found_and_those_of_staff_are_not() -> None:
    places = {where for where, _text in TEXTS}

    assert {"templates/directory/search/home.html", "intake/retention/promises.py"} <= places
    assert "directory/data/terms.json" in places
    assert not [where for where in places if where.startswith(STAFF)]


def test_rewritten_words_do_not_come_back() -> None:
    assert [(where, text) for where, text in TEXTS if REWRITTEN.search(text)] == []


def test_residents_read_numbers_in_digits() -> None:
    assert [(where, text) for where, text in TEXTS if NUMBER_IN_WORDS.search(text)] == []
