"""Words that point at danger: what is seen, what is passed over, and that nothing is kept."""

import io
import logging
from pathlib import Path

import pytest
from django.contrib import admin
from django.core.cache import caches
from django.core.management import CommandError, call_command
from django.db import connection
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from clientsupport.encryption.models import EncryptsText, HoldsDataKey
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent
from clientsupport.wording import phones
from intake.danger.matching import word_list
from intake.danger.numbers import numbers_for
from intake.danger.scoring import Sentence, score
from intake.danger.spotting import spot
from intake.danger.words import SENTENCES, WORDS, WrongRow, load_danger_words, rows
from intake.enums import Danger
from intake.models import DangerSentence, DangerWord
from intake.phrasing.phrases import WrongPhrase, parse
from tests.factories.people import make_editor
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
LIST = word_list((row["phrase"], row["kind"]) for row in rows(WORDS))


def sentences(half: str) -> list[Sentence]:
    return [Sentence(r["text"], r["kind"]) for r in rows(SENTENCES) if r["half"] == half]


@pytest.mark.parametrize("half", ["tuned", "held_out"])
@pytest.mark.parametrize("danger", Danger)
def test_recall(half: str, danger: Danger) -> None:
    assert score(sentences(half), LIST.dangers).recall(danger) >= 0.9


@pytest.mark.parametrize("half", ["tuned", "held_out"])
def test_false_alarms(half: str) -> None:
    assert score(sentences(half), LIST.dangers).false_alarms() <= 0.05


def test_sentences_are_enough() -> None:
    kinds = [row["kind"] for row in rows(SENTENCES)]

    assert all(kinds.count(danger) >= 40 for danger in Danger)
    assert kinds.count("") >= 150


@pytest.mark.parametrize(
    "text",
    [
        "zelfmoord",
        "ZELFMOORD",
        "ik denk aan zelvmoort",
        "zelf moord",
        "zelf-moord",
        "z e l f m o o r d",
        "zelfmoordgedachten",
        "zellfmoord",
        "zelfmaord",
        "z3lfm00rd",
        "suïcide",
        "SUICIDE!!!",
        "ik wil niet\nmeer leven",
        "ik wil echt niet meer leven",
        "leven wil ik niet meer",
    ],
)
def test_spelling_does_not_matter(text: str) -> None:
    assert LIST.dangers(text) == (Danger.SELF_HARM,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n ",
        "$ + ~ @kind *",
        "Mijn vader is dood. Ik wil weten wie het huis krijgt.",
        "Zij slaapt slecht.",
        "Geweldig geregeld.",
        "Ik ben doodmoe en schaam me dood.",
        "Mijn hart slaat op hol.",
    ],
)
def test_ordinary_words_show_nothing(text: str) -> None:
    assert LIST.dangers(text) == ()


def test_denial_shows_the_numbers_all_the_same() -> None:
    assert LIST.dangers("Ik ben niet suïcidaal, maar moe.") == (Danger.SELF_HARM,)


def test_several_dangers_come_in_one_order() -> None:
    found = LIST.dangers("Hij slaat mij en de kinderen. Ik wil niet meer leven.")

    assert found == (Danger.SELF_HARM, Danger.VIOLENCE, Danger.CHILD)


def test_words_of_an_everyday_phrase_do_not_hide_the_rest() -> None:
    assert LIST.dangers("Het slaat nergens op, en hij slaat mij.") == (Danger.VIOLENCE,)


@pytest.mark.parametrize(
    ("phrase", "text", "stands"),
    [
        ("wil dood", "ik wil nu echt heel dood", True),
        ("wil dood", "ik wil nu echt heel erg dood", False),
        ("wil dood", "dood wil ik", False),
        ("~ wil dood", "dood wil ik", True),
        ("wil +dood", "ik wil nu dood", False),
        ("wil ++dood", "ik wil nu dood", True),
        ("wil dood", "Dat wil ik. Dood is hij.", False),
        ("slaat +$", "hij slaat mij", False),
        ("slaat +$", "Hij slaat. Vaak.", True),
        ("slaat/schopt", "hij schopt", True),
        ("mishandel*", "mishandelingen", True),
        ("*geweld", "eergeweld", True),
        ("@klein ... slaat", "het kindje dat ik gisteren bij de buren zag en dat hij slaat", True),
        ("~ man man", "mijn man slaat", False),
    ],
)
def test_phrases(phrase: str, text: str, stands: bool) -> None:
    assert bool(word_list([(phrase, "violence")]).dangers(text)) is stands


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("kwakzalverij", True),
        ("kwakzalveri", True),  # the last letter is missing
        ("kwakzzalverij", True),
        ("wkakzalverij", False),  # not in the first two letters
        ("kwakazlverij", True),  # two swapped
        ("kwakzilverij", True),  # another vowel
        ("kwakzilvurij", False),  # two slips
        ("kwakzolverijen", True),
        ("wakzalverij", False),
    ],
)
@pytest.mark.parametrize("phrase", ["kwakzalverij/kwakzalverijen", "kwakzalver*"])
def test_one_slip_is_forgiven(phrase: str, text: str, stands: bool) -> None:
    assert bool(word_list([(phrase, "violence")]).dangers(text)) is stands


@pytest.mark.parametrize("phrase", ["", "  ", "~", "$", "wil ...", "@nergens", "wil !", "+"])
def test_phrases_that_cannot_be_read(phrase: str) -> None:
    with pytest.raises(WrongPhrase):
        parse(phrase)


def test_long_and_nasty_text_is_read_to_an_end() -> None:
    text = "man slaat mij niet over dood wil ik " * 5000

    assert LIST.dangers(text)


def test_looking_stores_nothing(
    caplog: pytest.LogCaptureFixture, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    spot("Eerst wordt de lijst gelezen.")
    caplog.set_level(logging.DEBUG)

    with django_assert_num_queries(0):
        assert spot("Ik wil niet meer leven.")

    assert not caplog.records


def test_word_of_an_editor_is_found_and_turned_off_again() -> None:
    word = DangerWord.objects.create(phrase="kwakzalverij", kind=Danger.VIOLENCE)
    end_transaction()
    found = spot("kwakzalverij")
    word.is_active = False
    word.save()
    end_transaction()

    assert found == (Danger.VIOLENCE,)
    assert spot("kwakzalverij") == ()


def end_transaction() -> None:
    """Fire the trigger that waits for the end of the transaction, and forget what was read."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute("SELECT set_config('naastu.stamped_danger', '', true)")
    caches["process"].clear()


def test_second_load_changes_nothing_and_keeps_the_work_of_editors() -> None:
    DangerWord.objects.filter(phrase="geweld").update(is_active=False)

    assert load_danger_words() == 0
    assert not DangerWord.objects.get(phrase="geweld").is_active


def test_load_is_in_the_audit_log() -> None:
    DangerWord.objects.filter(phrase="geweld").delete()

    assert load_danger_words() == 1
    assert AuditEvent.objects.latest("pk").action == AuditAction.LOADED


def test_wrong_row_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "words.csv"
    file.write_text("phrase,kind,language,note\ngoed,violence,nl,\n@fout,violence,nl,\n")
    before = DangerWord.objects.count()

    with pytest.raises(WrongRow, match="@fout"):
        load_danger_words(words=file)

    assert DangerWord.objects.count() == before


def scored(*arguments: str) -> str:
    out = io.StringIO()
    call_command("score_danger_words", *arguments, stdout=out)
    return out.getvalue()


def test_score_of_the_stored_sentences_names_none_that_is_held_out() -> None:
    DangerSentence.objects.create(text="Hier staat niets.", kind="violence", is_held_out=True)

    said = scored("--show")

    assert "held out" in said
    assert "Hier staat niets." not in said


def test_score_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("text,kind\nIk wil niet meer leven.,self_harm\nIk ben dood.,violence\nHoi,\n")

    said = scored(str(file), "--show")

    assert "self_harm: recall 1.000 of 1" in said
    assert "missed violence: Ik ben dood." in said
    assert "false alarms 0.000 of 1" in said


def test_score_of_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("text,kind\nHoi,onzin\n")

    with pytest.raises(CommandError, match=r"own\.csv"):
        scored(str(file))


def test_editor_adds_a_word_that_can_be_read() -> None:
    client = signed_in(make_editor())
    address = reverse("admin:intake_dangerword_add")
    form = {"kind": "violence", "language": "nl", "is_active": "on", "note": ""}

    refused = client.post(address, {**form, "phrase": "@nergens"})
    client.post(address, {**form, "phrase": "kwakzalverij"})

    assert "De groep @nergens bestaat niet." in refused.content.decode()
    assert DangerWord.objects.get(phrase="kwakzalverij").is_active


def test_admin_knows_nothing_of_requests() -> None:
    guarded = {m for m in admin.site._registry if issubclass(m, HoldsDataKey | EncryptsText)}

    assert not [m for m in guarded if m._meta.app_label == "intake"]


@pytest.mark.parametrize(
    ("danger", "wanted"),
    [
        (Danger.SELF_HARM, {"112", "0800-0113"}),
        (Danger.VIOLENCE, {"112", "0800-2000"}),
        (Danger.CHILD, {"112", "0800-2000", "0800-0432"}),
    ],
)
def test_numbers_of_each_danger(danger: Danger, wanted: set[str]) -> None:
    assert {number.number for number in numbers_for([danger])} == wanted


def shown(*dangers: Danger) -> str:
    return render_to_string("intake/_danger.html", {"numbers": numbers_for(dangers)})


def test_numbers_can_be_called_and_stand_once() -> None:
    html = shown(*Danger)

    assert html.count('href="tel:112"') == 1
    assert 'href="tel:08000113"' in html
    assert "113 bellen kan ook" in html
    assert "U kunt gewoon verder met uw vraag." in html


def test_every_number_can_be_dialled() -> None:
    assert all(phones.read(number.number) for number in numbers_for([*Danger]))


def test_nothing_is_shown_without_danger(client: Client) -> None:
    assert not shown().strip()
