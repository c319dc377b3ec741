"""The model beside the word list: what it is made from and sees, and that nothing upsets it."""

import csv
from pathlib import Path

import pytest

from intake.danger.features import BUCKETS, senses_of
from intake.danger.lessons import made_from
from intake.danger.matching import word_list
from intake.danger.scoring import Sentence, score
from intake.danger.spotting import spot
from intake.danger.training import lesson, train
from intake.danger.weighing import Model, kinds_of, read, rounded, write
from intake.danger.words import SENTENCES, WORDS, rows
from intake.enums import Danger
from intake.models import DangerWord

pytestmark = pytest.mark.usefixtures("places")
MODEL = read()
LIST = word_list((row["phrase"], row["kind"]) for row in rows(WORDS))
STRANGERS = Path(__file__).parents[2] / "data/danger/others_3.csv"
ORDINARY = "Ik zoek iemand die mij helpt met de aanvraag van een rolstoel bij de gemeente. "
SMALL = [
    ("Hij sluit mij op en neemt mijn sleutels.", "violence"),
    ("Ik wil er niet meer zijn.", "self_harm"),
    ("De juf zag striemen op zijn rug.", "child"),
    ("Hoe vraag ik een traplift aan?", ""),
    ("Mijn rollator is kapot.", ""),
]


def both(text: str) -> tuple[Danger, ...]:
    return (*LIST.dangers(text), *MODEL.dangers(text))


def small() -> Model:
    return rounded(train([lesson(text, kind) for text, kind in SMALL]), "here")


def test_model_was_made_from_the_sentences_that_are_there() -> None:
    assert MODEL.made_from == made_from(), "manage.py train_danger_model makes it anew"


def test_model_file_is_small() -> None:
    assert sum(len(row) for row in MODEL.rows) == 4 * BUCKETS <= 500_000


def test_same_sentences_give_the_same_model() -> None:
    assert small() == small()


def test_model_is_read_as_it_was_written(tmp_path: Path) -> None:
    made = small()
    write(made, tmp_path / "model.bin")

    assert read(tmp_path / "model.bin") == made


@pytest.mark.parametrize(("text", "kind"), SMALL)
def test_model_learns_its_sentences(text: str, kind: str) -> None:
    danger, *kinds = small().likeliest(text)

    assert (danger > 0) is bool(kind)
    assert not kind or kind in kinds_of(kinds)


@pytest.mark.parametrize("danger", Danger)
def test_recall_of_sentences_it_was_tuned_on(danger: Danger) -> None:
    tuned = [Sentence(r["text"], r["kind"]) for r in rows(SENTENCES) if r["half"] == "tuned"]

    assert score(tuned, both).recall(danger) >= 0.98
    assert score(tuned, both).false_alarms() <= 0.02


def test_sentences_that_only_measured_are_not_read_anew() -> None:
    held = [Sentence(r["text"], r["kind"]) for r in rows(SENTENCES) if r["half"] == "held_out"]

    assert score(held, both).recall() >= 0.97
    assert score(held, both).false_alarms() <= 0.06


def test_sentences_of_strangers_do_not_get_worse() -> None:
    """What strangers wrote was scored once (docs/danger.md); later changes may not lose it."""
    with STRANGERS.open(encoding="utf-8", newline="") as file:
        told = [(both(row["text"]), row["kind"]) for row in csv.DictReader(file)]

    seen = [bool(found) for found, kind in told if kind]
    alarms = [bool(found) for found, kind in told if not kind]
    assert sum(seen) / len(seen) >= 0.85
    assert sum(alarms) / len(alarms) <= 0.1


def test_story_without_a_telling_word_is_seen() -> None:
    story = "De overbuurvrouw zit in de schuur tot hij slaapt, hij heeft haar sleutels en paspoort."

    assert not LIST.dangers(story)
    assert Danger.VIOLENCE in spot(story)


def test_everyday_phrase_silences_the_list_only() -> None:
    story = "Hij heeft mijn sleutels, sluit mij op in de slaapkamer en ik ben bang voor hem."
    DangerWord.objects.create(phrase="sluit mij op", kind="")

    assert Danger.VIOLENCE in MODEL.dangers(story)
    assert Danger.VIOLENCE in spot(story)


def test_danger_in_the_middle_of_a_long_text_is_seen() -> None:
    said = "Mijn man sluit mij elke nacht op in de kelder en ik ben bang dat hij mij slaat. "

    assert MODEL.dangers(ORDINARY * 20) == ()
    assert Danger.VIOLENCE in MODEL.dangers(ORDINARY * 20 + said + ORDINARY * 20)


@pytest.mark.parametrize("text", ["morgen", "telefoon stuk", "Ik doe mee", "kapot, dood, alleen"])
def test_a_few_words_are_left_to_the_list(text: str) -> None:
    assert MODEL.dangers(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "…!?",
        "\x00\x01",
        "\ud800 half een teken",
        "🙂🙃" * 500,
        "a" * 10_000,
        "ß İ ŉ ﬃ ǆ Ǆ",
        "ا" * 3000,
        "e\u0301\u0302\u0303" * 2000,
        "1 2 3 " * 3000,
        "mes " * 3000,
        "我不想活了",
    ],
)
def test_no_text_upsets_it(text: str) -> None:
    assert set(MODEL.dangers(text)) <= set(Danger)


def test_words_are_read_by_what_they_mean() -> None:
    assert "weapon" in senses_of("mes")
    assert "method" in senses_of("scheermesje")
    assert senses_of("kwakzalver") == ()
